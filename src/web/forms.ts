import { z } from 'zod';
import { verdicts } from '../model/judgement.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { RoomContext } from './room-context.ts';
import { isSame } from './who.ts';

const number = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const optionalNumber = z.union([z.literal('').transform(() => undefined), number]);
/** As the record shall have it, whatever a browser makes of the end of a line. */
const note = z.string().transform((text) => text.replace(/\r\n?/g, '\n').trim());

const place = {
  ask: z.string().max(500),
  party: z.string().max(500),
  document: z.string().max(500),
  /** Counted from 1, as pages show it. */
  passage: number,
  instead: optionalNumber.optional(),
};

export const judgeForm = z.object({
  ...place,
  code: z.enum(verdicts),
  note: note.optional(),
  /** The last of several passages. */
  last: optionalNumber.optional(),
  /** The exact words that were chosen. */
  words: note.optional(),
  back: z.literal('document').optional(),
});
export const placeForm = z.object(place);
export const nameForm = z.object({ reader: z.string().max(10_000) });
export const keysForm = z.object({ keys: z.enum(['on', 'off']) });
export const termsForm = z.object({
  take: z.string().max(2000).optional(),
  leave: z.string().max(2000).optional(),
  group: z.string().max(2000).optional(),
  reset: z.literal('yes').optional(),
});

/** What a form of ours says, and the id under which it is answered once. */
export interface SentForm<T> {
  readonly once: string;
  readonly said: T;
}

/** Reads a form, where it is one of this session's. */
export async function readForm<T>(context: RoomContext, shape: z.ZodType<T>): Promise<Outcome<SentForm<T>>> {
  const fields = await readFields(context);
  if (!isSame(fields.form ?? '', context.get('session').formToken))
    return failure({
      message:
        'This form is none of this session’s, and nothing was done: open the page again and send it from there.',
    });
  const said = shape.safeParse(fields);
  const { once } = fields;
  if (!said.success || once === undefined || once.length > 100)
    return failure({
      message: `This form lacks what it needs (${said.error?.issues[0]?.path.join('.') ?? 'once'}), and nothing was done: open the page again.`,
    });
  return success({ once, said: said.data });
}

/** The fields of a form; of two of one name the last. */
export async function readFields({ req }: RoomContext): Promise<Readonly<Record<string, string>>> {
  const type = req.header('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return {};
  return Object.fromEntries(new URLSearchParams(await req.text()));
}
