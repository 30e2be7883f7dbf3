import type { TermSet } from '../model/finding.ts';
import type { AskId, DocumentId } from '../model/ids.ts';
import type { Passage } from '../model/passage.ts';
import { wordsAt } from '../model/span.ts';
import type { Publication } from '../publish/publication.ts';
import { toPublication } from '../publish/to-publication.ts';
import { standingJudgements } from '../record/judged-position.ts';
import { standsFrom } from '../record/on-the-day.ts';
import type { StoreReader } from '../store/port.ts';
import { deriveTable, type TableDay } from './derive-table.ts';

/**
 * All that a day's table says, ready to be published.
 * @param made the instant of the publication, ISO 8601 in UTC
 * @param generator such as `Onrecord 0.1.0`
 */
export async function makePublication(
  reader: StoreReader,
  on: TableDay,
  made: string,
  generator: string,
): Promise<Publication> {
  const documents = (await reader.documents()).filter((document) => standsFrom(document) <= on.asOf);
  const texts = new Map<DocumentId, string>();
  const passages = new Map<DocumentId, readonly Passage[]>();
  const languages = new Map<DocumentId, string | undefined>();
  for (const { id } of documents) {
    const { text, language } = await reader.reading(id);
    texts.set(id, text);
    languages.set(id, language);
    passages.set(id, await reader.passages(id));
  }
  const textOf = (document: DocumentId) => texts.get(document) ?? '';
  return toPublication({
    campaign: await reader.campaign(),
    asOf: on.asOf,
    made,
    generator,
    documents,
    cells: await deriveTable(reader, on),
    termSets: await termSetsOf(reader),
    textOf,
    passagesAround: (document, ordinal) => around(textOf(document), passages.get(document) ?? [], ordinal),
    languageOf: (document) => languages.get(document),
    judgements: standingJudgements(await reader.judgements()),
  });
}

async function termSetsOf(reader: StoreReader): Promise<ReadonlyMap<AskId, TermSet>> {
  return new Map((await reader.searches()).map((search) => [search.ask, search.terms]));
}

/** The passages before and after one, where they are not headings or what leads it in. */
export function around(
  text: string,
  passages: readonly Passage[],
  ordinal: number,
): { readonly before?: string; readonly after?: string } {
  const passage = passages[ordinal];
  const words = (near: Passage | undefined) =>
    near === undefined ||
    near.kind === 'heading' ||
    passage?.leadIn.some((place) => place.start === near.start)
      ? undefined
      : wordsAt(text, near);
  const before = words(passages[ordinal - 1]);
  const after = words(passages[ordinal + 1]);
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
