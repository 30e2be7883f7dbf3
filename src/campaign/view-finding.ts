import type { Ask, Party } from '../model/campaign.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, TermHit } from '../model/finding.ts';
import { isCoded, type Judgement, type RecordedJudgement } from '../model/judgement.ts';
import { type Passage, type PassageWords, passageWords } from '../model/passage.ts';
import { wordsAt } from '../model/span.ts';
import { type Speech, speechAt } from '../model/speech.ts';
import { type Said, saidOf } from '../publish/said-in-words.ts';
import { isAt, lastWordOf, lastWordsOn } from '../record/reading-queue.ts';
import type { StoreReader } from '../store/port.ts';
import { type JudgedPlace, passageAt } from './judge-finding.ts';

/** One passage in its place, with all that a reader needs to judge it, and nothing that would judge it for them. */
export interface FindingView {
  readonly ask: Ask;
  /** Whose document it is; absent for the press and for debates. */
  readonly party?: Party;
  readonly document: DocumentRecord;
  readonly words: PassageWords;
  /** In a debate: who said it. */
  readonly said?: Said;
  /** Passages before and after it in the document, in order. */
  readonly before: readonly NearPassage[];
  readonly after: readonly NearPassage[];
  /** Why it was found; absent where a reader came to it without a search. */
  readonly found?: WhyFound;
  /** The reader's own last word on it. */
  readonly standing?: RecordedJudgement;
  /** What the program and others think of it; absent until the reader has judged. */
  readonly revealed?: Revealed;
}

export interface NearPassage {
  readonly passage: Passage;
  readonly text: string;
}

export interface WhyFound {
  /** Where terms stand in the passage itself, from its first character on. */
  readonly hits: readonly TermHit[];
  /** The words that were found, by group, wherever they stand. */
  readonly groups: readonly { readonly group: string; readonly words: readonly string[] }[];
  readonly missing: readonly string[];
}

export interface Revealed {
  readonly suggestion?: Finding['suggestion'];
  /** The last judgement of each other reader. */
  readonly others: readonly Judgement[];
}

/** So many passages on either side: about what stands on a page around a sentence. */
const nearby = 4;

/** @returns the passage as one reader may see it; `undefined` where campaign or document has none there */
export async function viewFinding(
  reader: StoreReader,
  place: JudgedPlace,
  by: string,
): Promise<FindingView | undefined> {
  const passage = await passageAt(reader, place);
  const campaign = await reader.campaign();
  const ask = campaign.asks.find((each) => each.id === place.ask);
  const document = (await reader.documents()).find((each) => each.id === place.document);
  if (passage === undefined || ask === undefined || document === undefined) return undefined;
  const text = await reader.text(document.id);
  const finding = await findingAt(reader, place);
  const here = { ask: place.ask, document: place.document, passage };
  const judgements = await reader.judgements({ ask: place.ask, documents: [place.document] });
  const standing = lastWordOf(by, here, judgements);
  const others = lastWordsOn(here, judgements).filter((each) => each.reader !== by);
  // A mark such as "unsure" is no judgement of one's own yet.
  const hasJudged = judgements.some((each) => each.reader === by && isCoded(each) && isAt(each, here));
  const party = campaign.parties.find((each) => each.id === document.party);
  const speech = await speechOf(reader, document, passage);
  return {
    ask,
    ...(party === undefined ? {} : { party }),
    document,
    words: passageWords(text, passage),
    ...(speech === undefined ? {} : { said: saidOf(speech) }),
    ...(await around(reader, document, passage, text)),
    ...(finding === undefined ? {} : { found: whyFound(finding, text) }),
    ...(standing === undefined ? {} : { standing }),
    ...(hasJudged
      ? { revealed: { ...(finding === undefined ? {} : { suggestion: finding.suggestion }), others } }
      : {}),
  };
}

async function findingAt(
  reader: StoreReader,
  { ask, document, ordinal }: JudgedPlace,
): Promise<Finding | undefined> {
  const findings = await reader.findings({ ask, documents: [document] });
  return findings.find(({ passage }) => passage.ordinal === ordinal);
}

async function speechOf(
  reader: StoreReader,
  { id }: DocumentRecord,
  passage: Passage,
): Promise<Speech | undefined> {
  return speechAt(await reader.speeches(id), passage);
}

async function around(
  reader: StoreReader,
  { id, passages }: DocumentRecord,
  { ordinal }: Passage,
  text: string,
): Promise<Pick<FindingView, 'before' | 'after'>> {
  const first = Math.max(0, ordinal - nearby);
  const last = Math.min(passages - 1, ordinal + nearby);
  const ordinals = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const near = (await reader.passages(id, ordinals)).map((passage) => ({
    passage,
    text: wordsAt(text, passage),
  }));
  return {
    before: near.filter(({ passage }) => passage.ordinal < ordinal),
    after: near.filter(({ passage }) => passage.ordinal > ordinal),
  };
}

function whyFound({ why, passage }: Finding, text: string): WhyFound {
  const groups = Map.groupBy(why.hits, ({ group }) => group);
  return {
    hits: why.hits.filter(
      ({ where, place }) => where === 'passage' && place.start >= passage.start && place.end <= passage.end,
    ),
    groups: [...groups].map(([group, hits]) => ({
      group,
      words: [...new Set(hits.map(({ place }) => wordsAt(text, place)))],
    })),
    missing: why.missing,
  };
}
