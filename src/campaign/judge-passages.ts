import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Judgement, longestNote, verdicts } from '../model/judgement.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Store } from '../store/port.ts';
import { findPassage } from './find-passage.ts';
import { fileProblem } from './read-source.ts';

const judgementShape = z
  .strictObject({
    party: z.string(),
    ask: z.string(),
    text: z.string().min(8, 'quote 8 characters of the passage or more').optional(),
    at: z.string().optional(),
    code: z.enum(verdicts, { error: `must be one of ${verdicts.join(', ')}` }),
    reader: z.string().min(1).max(200),
    note: z.string().max(longestNote).optional(),
  })
  .refine(({ text, at }) => (text === undefined) !== (at === undefined), {
    error: 'name the passage either by its words (text) or by its place (at)',
  });
const listShape = z.array(judgementShape);
/** A judgement as a person writes it down: the passage by its words, or as lists name it. */
export type WrittenJudgement = z.infer<typeof judgementShape>;

/** Reads a YAML list of judgements. */
export async function readJudgements(path: string): Promise<Outcome<readonly WrittenJudgement[]>> {
  let written: unknown;
  try {
    written = parse(await readFile(path, 'utf8'), { maxAliasCount: 100 });
  } catch (cause) {
    return failure({ message: fileProblem(path, cause), cause });
  }
  const list = listShape.safeParse(written);
  if (list.success) return success(list.data);
  const issue = list.error.issues[0];
  const [index, key] = issue?.path ?? [];
  const where =
    typeof index === 'number'
      ? `judgement ${index + 1}${key === undefined ? '' : `, ${String(key)}`}`
      : 'the list';
  return failure({ message: `${path}: ${where}: ${issue?.message}` });
}

/** One judgement from the words of a command, or what is wrong with it. */
export function oneJudgement(written: Readonly<Record<string, unknown>>): Outcome<WrittenJudgement> {
  const parsed = judgementShape.safeParse(written);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  const key = issue?.path[0];
  return failure({
    message: `${key === undefined ? 'The judgement' : `--${String(key)}`}: ${issue?.message}. See onrecord judge --help.`,
  });
}

/** Keeps judgements, all or none: each must be of a passage that stands in the party's documents. */
export async function judgePassages(
  store: Store,
  written: readonly WrittenJudgement[],
  now: () => string,
): Promise<Outcome<number>> {
  return store.write(async (transactor) => {
    const judgements: Judgement[] = [];
    const problems: string[] = [];
    for (const each of written) {
      const found = await findPassage(transactor, each);
      const { code, reader, note } = each;
      if (found.ok) judgements.push({ ...found.value, code, reader, at: now(), ...(note ? { note } : {}) });
      else problems.push(found.message);
    }
    if (problems.length > 0) return failure({ message: problems.join('\n') });
    for (const judgement of judgements) await transactor.addJudgement(judgement);
    return success(judgements.length);
  });
}
