import type { DocumentRecord } from '../model/document.ts';
import type { Finding, TermSet } from '../model/finding.ts';
import type { AskId, DocumentId } from '../model/ids.ts';
import type { Passage } from '../model/passage.ts';
import type { Cell } from '../model/position.ts';
import { authorityOf } from '../model/source.ts';
import { wordsAt } from '../model/span.ts';
import { type Speech, speechAt } from '../model/speech.ts';
import type { Publication } from '../publish/publication.ts';
import { toPublication } from '../publish/to-publication.ts';
import { standingJudgements } from '../record/judged-place.ts';
import { standsFrom } from '../record/on-the-day.ts';
import { isDecision } from '../record/said-by-members.ts';
import type { StoreReader } from '../store/port.ts';
import { deriveTable, type TableDay } from './derive-table.ts';
import { type SaidInDebates, saidInDebates } from './said-in-debates.ts';

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
  const campaign = await reader.campaign();
  const said = await saidInDebates(reader, await reader.findings());
  const cells = (await deriveTable(reader, on, said)).map(withFirstOfOthers);
  const decisions = await decisionsFound(reader, on, said);
  const documents = await documentsShown(reader, on, cells, decisions);
  const texts = new Map<DocumentId, string>();
  const passages = new Map<DocumentId, readonly Passage[]>();
  const languages = new Map<DocumentId, string | undefined>();
  const speeches = new Map<DocumentId, readonly Speech[]>();
  for (const { id } of documents) {
    const { text, language, speeches: spoken = [] } = await reader.reading(id);
    texts.set(id, text);
    languages.set(id, language);
    speeches.set(id, spoken);
    passages.set(id, await reader.passages(id));
  }
  const textOf = (document: DocumentId) => texts.get(document) ?? '';
  return toPublication({
    campaign,
    asOf: on.asOf,
    made,
    generator,
    documents,
    cells,
    decisions,
    termSets: await termSetsOf(reader),
    textOf,
    passagesAround: (document, ordinal) =>
      around(textOf(document), passages.get(document) ?? [], ordinal, speeches.get(document)),
    speechAt: (document, passage) => speechAt(speeches.get(document) ?? [], passage),
    voiceAt: (document, passage) => said.voiceOf({ document, passage }),
    languageOf: (document) => languages.get(document),
    judgements: standingJudgements(await reader.judgements()),
  });
}

/** What others said fills pages: the first of it, best first, with the count of all. */
const mostByOthers = 40;

const withFirstOfOthers = (cell: Cell): Cell & { readonly saidByOthersInAll: number } => ({
  ...cell,
  saidByOthers: cell.saidByOthers.slice(0, mostByOthers),
  saidByOthersInAll: cell.saidByOthers.length,
});

/** Motions that a House decided, and votes, that bear on an ask: nobody's speech and no party's position. */
async function decisionsFound(
  reader: StoreReader,
  { asOf }: TableDay,
  { speechOf }: SaidInDebates,
): Promise<readonly Finding[]> {
  const findings = (await reader.findings()).filter(({ suggestion }) => suggestion.code !== 'irrelevant');
  const decided = findings.filter((finding) => {
    const speech = speechOf(finding);
    return speech !== undefined && isDecision(speech) && (speech.day ?? asOf) <= asOf;
  });
  return [...Map.groupBy(decided, (finding) => finding.ask).values()].flatMap((some) =>
    some.slice(0, mostByOthers),
  );
}

/** The documents of parties and papers, and of the debates those that are quoted: there may be thousands. */
async function documentsShown(
  reader: StoreReader,
  { asOf }: TableDay,
  cells: readonly Cell[],
  decisions: readonly Finding[],
): Promise<readonly DocumentRecord[]> {
  const quoted = new Set(
    [...cells.flatMap((cell) => cell.saidByOthers), ...decisions].map((finding) => finding.document),
  );
  return (await reader.documents()).filter(
    (document) =>
      standsFrom(document) <= asOf &&
      (document.party !== undefined || authorityOf(document.kind) !== 'member' || quoted.has(document.id)),
  );
}

async function termSetsOf(reader: StoreReader): Promise<ReadonlyMap<AskId, TermSet>> {
  return new Map((await reader.searches()).map((search) => [search.ask, search.terms]));
}

/** The passages before and after one, where they are not headings, what leads it in, or somebody else's words. */
export function around(
  text: string,
  passages: readonly Passage[],
  ordinal: number,
  speeches: readonly Speech[] = [],
): { readonly before?: string; readonly after?: string } {
  const passage = passages[ordinal];
  const words = (near: Passage | undefined) =>
    near === undefined ||
    near.kind === 'heading' ||
    (passage !== undefined && speechAt(speeches, near) !== speechAt(speeches, passage)) ||
    passage?.leadIn.some((place) => place.start === near.start)
      ? undefined
      : wordsAt(text, near);
  const before = words(passages[ordinal - 1]);
  const after = words(passages[ordinal + 1]);
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
