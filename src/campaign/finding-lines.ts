import type { JudgementCode } from '../model/code.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, Why } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { ModelSuggestion } from '../model/model-suggestion.ts';
import { passageWords } from '../model/passage.ts';
import { wordsAt } from '../model/span.ts';
import type { TermSetName } from '../model/term-set.ts';
import type { FindingFilter, StoreReader } from '../store/port.ts';
import { inOrderOf, modelSuggestions } from './model-suggestions.ts';

/** A finding as other programs read it: a line of `onrecord findings --format jsonl`. */
export interface FindingLine {
  readonly party: string | null;
  readonly ask: string;
  readonly document: string;
  /** The term set that it was found with; null where the search is older than their numbers. */
  readonly termSet: TermSetName | null;
  /** From 1 within party and ask; 1 is read first. */
  readonly rank: number;
  /** The passage, verbatim as the document's text has it. */
  readonly text: string;
  readonly leadIn: string;
  readonly headings: readonly string[];
  readonly page: number | null;
  /** In UTF-16 code units of the document's text. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly suggested: JudgementCode;
  readonly why: {
    readonly hits: readonly {
      readonly group: string;
      readonly term: string;
      readonly where: string;
      readonly words: string;
    }[];
    readonly missing: readonly string[];
    readonly reasons: readonly string[];
  };
  /** What outside models suggest, each under its name; it changes neither the rank nor the score. */
  readonly models: readonly ModelSuggestion[];
}

/**
 * The findings of a filter, party by party and ask by ask in the campaign's order, best first within each.
 * @param filter with `byModel`, in the order that this model suggests within each; the ranks stay ours
 */
export async function findingLines(
  reader: StoreReader,
  filter: FindingFilter & { readonly party?: string; readonly byModel?: string },
): Promise<readonly FindingLine[]> {
  const { parties, asks } = await reader.campaign();
  const documents = new Map((await reader.documents()).map((document) => [document.id, document]));
  const wanted = [...documents.values()].filter(
    (document) => filter.party === undefined || document.party === filter.party,
  );
  const findings = await reader.findings({ ...filter, documents: wanted.map((document) => document.id) });
  const texts = await textsOf(reader, findings);
  const termSetOf = await termSetsOfSearches(reader);
  const suggestionsOf = await modelSuggestions(reader, texts);
  const cells = Map.groupBy(
    findings,
    (finding) => `${documents.get(finding.document)?.party ?? ''} ${finding.ask}`,
  );
  return [...parties.map((party) => party.id), undefined].flatMap((party) =>
    asks.flatMap((ask) => {
      const lines = (cells.get(`${party ?? ''} ${ask.id}`) ?? []).map((finding, index) => ({
        ...lineOf(finding, index + 1, documents.get(finding.document), texts.get(finding.document) ?? ''),
        termSet: termSetOf(finding) ?? null,
        models: suggestionsOf(finding),
      }));
      return filter.byModel === undefined ? lines : inOrderOf(filter.byModel, lines);
    }),
  );
}

/** With which term set each finding was found. */
async function termSetsOfSearches(
  reader: StoreReader,
): Promise<(finding: Finding) => TermSetName | undefined> {
  const key = ({ ask, document }: Pick<Finding, 'ask' | 'document'>) => `${ask} ${document}`;
  const versions = new Map((await reader.searches()).map((search) => [key(search), search.terms.version]));
  return (finding) => versions.get(key(finding));
}

/** The texts of the documents in which something was found. */
export async function textsOf(
  reader: StoreReader,
  places: readonly { readonly document: DocumentId }[],
): Promise<ReadonlyMap<DocumentId, string>> {
  const texts = new Map<DocumentId, string>();
  for (const document of new Set(places.map((place) => place.document)))
    texts.set(document, await reader.text(document));
  return texts;
}

function lineOf(
  finding: Finding,
  rank: number,
  document: DocumentRecord | undefined,
  text: string,
): Omit<FindingLine, 'models' | 'termSet'> {
  const { passage } = finding;
  const words = passageWords(text, passage);
  return {
    party: document?.party ?? null,
    ask: finding.ask,
    document: finding.document,
    rank,
    text: words.text,
    leadIn: words.leadIn.join(' … '),
    headings: words.headings,
    page: passage.page ?? null,
    start: passage.start,
    end: passage.end,
    score: finding.score,
    suggested: finding.suggestion.code,
    why: { ...explain(finding.why, text), reasons: finding.suggestion.reasons },
  };
}

const explain = ({ hits, missing }: Why, text: string) => ({
  hits: hits.map(({ group, term, where, place }) => ({ group, term, where, words: wordsAt(text, place) })),
  missing,
});
