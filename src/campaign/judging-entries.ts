import { z } from 'zod';
import { judgementCodes } from '../model/code.ts';
import {
  type EntryDraft,
  erasable,
  erasableName,
  erasedNote,
  erasedReader,
  isSealed,
  type LedgerEntry,
} from '../model/entry.ts';
import { askId, documentId, pageNumber, partyId } from '../model/ids.ts';
import { drawingMethod, type Sample } from '../model/sample.ts';
import type { SeenGap } from '../model/seen-gap.ts';
import type { Settlement } from '../model/settlement.ts';
import { utf16 } from '../model/span.ts';

// How settlements, samples and what was seen of gaps stand in the record, and how they are read from it.

const whole = z.int().nonnegative();
const sealedOr = <T extends z.ZodType>(shape: T, erased: (seal: { erasable: string }) => string) =>
  z.union([shape, z.strictObject({ erasable: z.string() }).transform(erased)]);
const name = sealedOr(z.string(), (seal) => (isSealed(seal) ? erasedReader(seal) : ''));
const note = sealedOr(z.string(), () => erasedNote);

const settlementShape = z.object({
  ask: z.string().transform(askId),
  document: z.string().transform(documentId),
  passage: z.object({ ordinal: whole, start: whole.transform(utf16), end: whole.transform(utf16) }),
  code: z.enum(judgementCodes),
  reason: note,
  between: z.array(name),
});

export const settlementDraft = ({
  settler,
  at,
  reason,
  between,
  entry: _,
  ...rest
}: Settlement): EntryDraft => ({
  at,
  actor: settler,
  kind: 'settlement',
  content: { ...rest, reason: erasable(reason), between: between.map(erasableName) },
});

export function settlementFrom(entry: LedgerEntry): Settlement {
  const content = contentOf(entry, settlementShape);
  return { ...content, settler: entry.actor, at: entry.at, entry: entry.number };
}

const sampleShape = z.object({
  ask: z.string().transform(askId),
  party: z.string().transform(partyId),
  seed: z.string(),
  method: z.literal(drawingMethod),
  from: z.array(
    z.object({ document: z.string().transform(documentId), passages: whole, read: z.array(whole) }),
  ),
  drawn: z.array(z.object({ document: z.string().transform(documentId), ordinal: whole })),
});

export const sampleDraft = ({ by, at, ...content }: Sample): EntryDraft => ({
  at,
  actor: by,
  kind: 'sample',
  content: { ...content },
});

export const sampleFrom = (entry: LedgerEntry): Sample => ({
  ...contentOf(entry, sampleShape),
  by: entry.actor,
  at: entry.at,
});

const page = z.int().positive().transform(pageNumber);
const seenShape = z.object({
  seen: z.object({
    document: z.string().transform(documentId),
    gap: z.discriminatedUnion('type', [
      z.object({ type: z.literal('page-without-text'), page }),
      z.object({ type: z.literal('page-failed'), page, reason: z.string() }),
      z.object({ type: z.literal('characters-unreadable'), count: whole }),
      z.object({ type: z.literal('beginning-only') }),
    ]),
  }),
  note: note.exactOptional(),
});

export const seenGapDraft = ({ document, gap, reader, at, note: written }: SeenGap): EntryDraft => ({
  at,
  actor: reader,
  kind: 'absence',
  content: { seen: { document, gap }, note: written === undefined ? undefined : erasable(written) },
});

/** None, where the entry of this kind says something else about an absence. */
export function seenGapFrom(entry: LedgerEntry): readonly SeenGap[] {
  if (!('seen' in entry.content)) return [];
  const { seen, note: written } = contentOf(entry, seenShape);
  const { actor: reader, at } = entry;
  return [{ ...seen, reader, at, ...(written === undefined ? {} : { note: written }) }];
}

/** An entry that Onrecord never writes: the file was made or changed by something else. */
class DamagedEntry extends Error {
  // The name by which the commands know that the message is for a person.
  override readonly name = 'StoreError';
}

function contentOf<T extends z.ZodType>({ number, kind, content }: LedgerEntry, shape: T): z.output<T> {
  const parsed = shape.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DamagedEntry(
    `Entry ${number} of the record (${kind}) is not as Onrecord writes it (${issue?.path.join('.')}: ${issue?.message}): run onrecord check, or open a copy of the file from before.`,
  );
}
