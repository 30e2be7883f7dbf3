import type { JudgementCode } from '../model/code.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, Why } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { ModelSuggestion } from '../model/model-suggestion.ts';
import { passageWords } from '../model/passage.ts';
import { authorityOf, type SourceKind } from '../model/source.ts';
import { wordsAt } from '../model/span.ts';
import type { Speech } from '../model/speech.ts';
import type { TermSetName } from '../model/term-set.ts';
import type { Voice } from '../model/voice.ts';
import { type Said, saidOf } from '../publish/said-in-words.ts';
import { isDecision } from '../record/said-by-members.ts';
import type { FindingFilter, StoreReader } from '../store/port.ts';
import { inOrderOf, modelSuggestions } from './model-suggestions.ts';
import { saidInDebates } from './said-in-debates.ts';

/** A finding as other programs read it: a line of `onrecord findings --format jsonl`. */
export interface FindingLine {
  readonly party: string | null;
  readonly ask: string;
  readonly document: string;
  /** The term set that it was found with; null where the search is older than their numbers. */
  readonly termSet: TermSetName | null;
  /** What the document is; null where the campaign no longer has it. */
  readonly kind: SourceKind | null;
  /** From 1 within party and ask; 1 is read first. */
  readonly rank: number;
  /** The passage, verbatim as the document's text has it. */
  readonly text: string;
  readonly leadIn: string;
  readonly headings: readonly string[];
  readonly page: number | null;
  /** In a debate: who said it when and where; the words are a member's, and `party` is null. */
  readonly said?: SaidLine;
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
      /** The term is none of the set, but near in meaning to its group. */
      readonly near?: true;
      readonly words: string;
    }[];
    readonly missing: readonly string[];
    readonly reasons: readonly string[];
  };
  /** What outside models suggest, each under its name; it changes neither the rank nor the score. */
  readonly models: readonly ModelSuggestion[];
}

/** Whose words a finding in a debate is. */
export interface SaidLine extends Said {
  /** The campaign's party for which they spoke that day, by the registry or the report; null where that is not known. */
  readonly under: string | null;
  readonly identifiers: Readonly<Record<string, string>>;
  /** Whether it is what the House decided, and no member's words. */
  readonly decision: boolean;
  readonly link: string | null;
  readonly id: string | null;
}

/**
 * The findings of a filter, party by party and ask by ask in the campaign's order, best first within each; then those
 * of no party: the press, what members said, what a House decided.
 * @param filter with `byModel`, in the order that this model suggests within each; the ranks stay ours
 */
export async function findingLines(
  reader: StoreReader,
  filter: FindingFilter & { readonly party?: string; readonly byModel?: string },
): Promise<readonly FindingLine[]> {
  const { parties, asks } = await reader.campaign();
  const documents = new Map((await reader.documents()).map((document) => [document.id, document]));
  const mayHold = [...documents.values()].filter(
    ({ party, kind }) =>
      filter.party === undefined || party === filter.party || authorityOf(kind) === 'member',
  );
  const candidates = await reader.findings({ ...filter, documents: mayHold.map((document) => document.id) });
  const { speechOf, voiceOf } = await saidInDebates(reader, candidates);
  const said = (finding: Finding) => {
    const speech = speechOf(finding);
    return speech === undefined ? undefined : saidLine(speech, voiceOf(finding));
  };
  const belongs = (finding: Finding) =>
    filter.party === undefined ||
    (said(finding)?.under ?? documents.get(finding.document)?.party) === filter.party;
  const findings = candidates.filter(belongs);
  const texts = await textsOf(reader, findings);
  const termSetOf = await termSetsOfSearches(reader);
  const suggestionsOf = await modelSuggestions(reader, texts);
  const groupOf = (finding: Finding): string => {
    const speech = said(finding);
    if (speech !== undefined) return speech.decision ? 'decisions' : 'members';
    const document = documents.get(finding.document);
    // A heading of a debate is nobody's word.
    if (document?.party === undefined && document !== undefined && authorityOf(document.kind) === 'member')
      return 'headings';
    return `party ${document?.party ?? ''}`;
  };
  const cells = Map.groupBy(findings, (finding) => `${groupOf(finding)} ${finding.ask}`);
  const groups = [
    ...parties.map((party) => `party ${party.id}`),
    'party ',
    'members',
    'decisions',
    'headings',
  ];
  return groups.flatMap((group) =>
    asks.flatMap((ask) => {
      const lines = (cells.get(`${group} ${ask.id}`) ?? []).map((finding, index) => ({
        ...lineOf(
          finding,
          index + 1,
          documents.get(finding.document),
          texts.get(finding.document) ?? '',
          said(finding),
        ),
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
  said: SaidLine | undefined,
): Omit<FindingLine, 'models' | 'termSet'> {
  const { passage } = finding;
  const words = passageWords(text, passage);
  return {
    party: said === undefined ? (document?.party ?? null) : null,
    ask: finding.ask,
    document: finding.document,
    kind: document?.kind ?? null,
    rank,
    text: words.text,
    leadIn: words.leadIn.join(' … '),
    headings: words.headings,
    page: passage.page ?? null,
    ...(said === undefined ? {} : { said }),
    start: passage.start,
    end: passage.end,
    score: finding.score,
    suggested: finding.suggestion.code,
    why: { ...explain(finding.why, text), reasons: finding.suggestion.reasons },
  };
}

const saidLine = (speech: Speech, voice: Voice | undefined): SaidLine => ({
  ...saidOf(speech, voice),
  under: voice?.under ?? null,
  identifiers: speech.speaker?.identifiers ?? {},
  decision: isDecision(speech),
  link: speech.link ?? null,
  id: speech.id ?? null,
});

const explain = ({ hits, missing }: Why, text: string) => ({
  hits: hits.map(({ place, ...hit }) => ({ ...hit, words: wordsAt(text, place) })),
  missing,
});
