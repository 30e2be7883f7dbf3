import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { judgementCodes } from '../model/code.ts';
import type { DocumentRecord } from '../model/document.ts';
import { askId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Passage } from '../model/passage.ts';
import type { Store, StoreReader } from '../store/port.ts';
import { fileProblem } from './read-source.ts';

const judgementShape = z.strictObject({
  party: z.string(),
  ask: z.string(),
  text: z.string().min(8),
  code: z.enum(judgementCodes),
  reader: z.string().min(1).max(200),
  note: z.string().max(10_000).optional(),
});
const listShape = z.array(judgementShape);
/** A judgement as a person writes it down: the passage by its words. */
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

/** Keeps judgements, all or none: each must be of a passage that stands word for word in the party's documents. */
export async function judgePassages(
  store: Store,
  written: readonly WrittenJudgement[],
  now: () => string,
): Promise<Outcome<number>> {
  return store.write(async (transactor) => {
    const judgements: Judgement[] = [];
    const problems: string[] = [];
    for (const each of written) {
      const found = await place(transactor, each);
      if (found.ok) judgements.push({ ...found.value, at: now() });
      else problems.push(found.message);
    }
    if (problems.length > 0) return failure({ message: problems.join('\n') });
    for (const judgement of judgements) await transactor.addJudgement(judgement);
    return success(judgements.length);
  });
}

async function place(
  reader: StoreReader,
  written: WrittenJudgement,
): Promise<Outcome<Omit<Judgement, 'at'>>> {
  const { asks } = await reader.campaign();
  if (!asks.some((ask) => ask.id === written.ask))
    return failure({ message: `There is no ask "${written.ask}".` });
  const documents = (await reader.documents()).filter((document) => document.party === written.party);
  for (const document of documents) {
    const passage = await passageSaying(reader, document, written.text);
    if (passage === undefined) continue;
    const { code, note } = written;
    const by = written.reader;
    return success({
      ask: askId(written.ask),
      document: document.id,
      passage,
      code,
      reader: by,
      ...(note ? { note } : {}),
    });
  }
  return failure({
    message: `No document of "${written.party}" has the words “${written.text.slice(0, 80)}”; quote a passage exactly.`,
  });
}

/** The passage that holds the words, white space aside. */
async function passageSaying(
  reader: StoreReader,
  document: DocumentRecord,
  words: string,
): Promise<Passage | undefined> {
  const text = await reader.text(document.id);
  const wanted = words.trim().replace(/\s+/g, ' ');
  const at = text.indexOf(wanted);
  if (at < 0) return undefined;
  return (await reader.passages(document.id)).find((passage) => passage.start <= at && at < passage.end);
}
