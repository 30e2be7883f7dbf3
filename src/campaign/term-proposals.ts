import { phrasesOf } from '../find/concept.ts';
import type { SearchPlan } from '../find/plan.ts';
import type { NearWords } from '../find/proposals/company-candidates.ts';
import {
  evenly,
  type NearPassage,
  nearestPassages,
  tellingConcepts,
} from '../find/proposals/nearest-passages.ts';
import { placesOfTerm } from '../find/proposals/places-of-term.ts';
import type { Proposal } from '../find/proposals/proposal.ts';
import { proposeTerms } from '../find/proposals/propose.ts';
import type { DocumentId, PageNumber } from '../model/ids.ts';
import { type Passage, type PassageWords, passageWords } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { StoreReader } from '../store/port.ts';

/** A proposal with what a person needs to decide. */
export interface ShownProposal extends Omit<Proposal, 'strength'> {
  readonly hits: readonly DocumentHits[];
  readonly example: TermExample;
}

/** How often a term stands in a document's own words, zeros included. */
export interface DocumentHits {
  readonly document: DocumentId;
  readonly count: number;
}

export interface TermExample {
  readonly document: DocumentId;
  readonly page?: PageNumber;
  /** The passage, verbatim, and where the term stands in it. */
  readonly text: string;
  readonly place: Span;
}

/**
 * Terms that the campaign's documents propose for an ask. So many passages that are not near the ask stand for all of
 * them: the answer comes within about a second, and the rates of words in 6,000 sentences are close enough.
 */
const mostOthers = 6000;

export async function termProposals(
  reader: StoreReader,
  plan: SearchPlan,
): Promise<readonly ShownProposal[]> {
  const documents = await loadDocuments(reader);
  const near = await nearestTo(reader, plan, documents);
  const proposals = proposeTerms(plan, {
    texts: documents.map(({ text }) => text),
    near: await nearWords(reader, near, documents),
    others: await otherWords(reader, near, documents),
  });
  const shown: ShownProposal[] = [];
  for (const proposal of proposals) shown.push(...(await withHits(reader, proposal, documents, near)));
  return shown;
}

interface LoadedDocument {
  readonly id: DocumentId;
  readonly text: string;
  readonly passages: number;
}

async function loadDocuments(reader: StoreReader): Promise<readonly LoadedDocument[]> {
  const documents: LoadedDocument[] = [];
  for (const { id, passages } of await reader.documents())
    documents.push({ id, passages, text: await reader.text(id) });
  return documents;
}

const idsOf = (documents: readonly LoadedDocument[]): DocumentId[] => documents.map(({ id }) => id);

async function nearestTo(
  reader: StoreReader,
  plan: SearchPlan,
  documents: readonly LoadedDocument[],
): Promise<readonly NearPassage[]> {
  const namings = [];
  for (const { concept, phrases } of tellingConcepts(plan))
    namings.push({ concept, passages: await reader.matching(phrases, idsOf(documents)) });
  const passages = documents.reduce((sum, each) => sum + each.passages, 0);
  return nearestPassages(plan, namings, passages);
}

/** The near passages and those beside them in the same piece of text: a thing is seldom told in one sentence. */
async function nearWords(
  reader: StoreReader,
  near: readonly NearPassage[],
  documents: readonly LoadedDocument[],
): Promise<readonly NearWords[]> {
  const found: NearWords[] = [];
  for (const { id, text, passages } of documents) {
    const here = near.filter(({ document }) => document === id);
    const wanted = here.flatMap(({ ordinal }) => [ordinal - 1, ordinal, ordinal + 1]);
    const there = await someOf(reader, id, wanted, passages);
    for (const passage of there.values()) {
      const named = namedAround(passage, here, there);
      if (named.size > 0) found.push({ document: id, words: passageWords(text, passage), named });
    }
  }
  return found;
}

async function someOf(
  reader: StoreReader,
  document: DocumentId,
  ordinals: readonly number[],
  of: number,
): Promise<ReadonlyMap<number, Passage>> {
  const wanted = ordinals.filter((ordinal) => ordinal >= 0 && ordinal < of);
  if (wanted.length === 0) return new Map();
  return new Map((await reader.passages(document, wanted)).map((passage) => [passage.ordinal, passage]));
}

/** What is named in a passage or in the one beside it under the same heading and lead-in. */
function namedAround(
  passage: Passage,
  near: readonly NearPassage[],
  there: ReadonlyMap<number, Passage>,
): ReadonlyMap<number, number> {
  const named = new Map<number, number>();
  for (const each of near) {
    const other = there.get(each.ordinal);
    if (Math.abs(each.ordinal - passage.ordinal) > 1 || other === undefined) continue;
    if (other === passage || isBeside(passage, other))
      for (const [concept, weight] of each.named) named.set(concept, weight);
  }
  return named;
}

const isBeside = (one: Passage, other: Passage): boolean =>
  one.kind === other.kind &&
  one.kind !== 'heading' &&
  one.headings.at(-1)?.start === other.headings.at(-1)?.start &&
  one.leadIn.at(-1)?.start === other.leadIn.at(-1)?.start;

async function otherWords(
  reader: StoreReader,
  near: readonly NearPassage[],
  documents: readonly LoadedDocument[],
): Promise<readonly PassageWords[]> {
  const total = documents.reduce((sum, { passages }) => sum + passages, 0);
  const share = Math.min(1, mostOthers / Math.max(1, total));
  const found: PassageWords[] = [];
  for (const { id, text, passages } of documents) {
    const taken = new Set(
      near
        .filter(({ document }) => document === id)
        .flatMap(({ ordinal }) => [ordinal - 1, ordinal, ordinal + 1]),
    );
    const free = Array.from({ length: passages }, (_, ordinal) => ordinal).filter((each) => !taken.has(each));
    const wanted = evenly(free, Math.ceil(free.length * share));
    if (wanted.length === 0) continue;
    for (const passage of await reader.passages(id, wanted)) found.push(passageWords(text, passage));
  }
  return found;
}

/** Nothing where a term stands in no passage's own words, as when only an index of ours would find it. */
async function withHits(
  reader: StoreReader,
  { strength: _, ...proposal }: Proposal,
  documents: readonly LoadedDocument[],
  near: readonly NearPassage[],
): Promise<readonly ShownProposal[]> {
  const matches = await reader.matching(phrasesOf(proposal.term), idsOf(documents));
  const hits: DocumentHits[] = [];
  let best: { readonly example: TermExample; readonly nearness: number } | undefined;
  for (const { id, text } of documents) {
    let count = 0;
    const ordinals = matches.find(({ document }) => document === id)?.ordinals ?? [];
    for (const passage of ordinals.length === 0 ? [] : await reader.passages(id, ordinals)) {
      const words = passageWords(text, passage);
      const places = placesOfTerm(proposal.term, words);
      count += places.length;
      const [place] = places;
      const nearness = nearnessOf(id, passage.ordinal, near);
      if (place === undefined || (best !== undefined && best.nearness >= nearness)) continue;
      const page = passage.page === undefined ? {} : { page: passage.page };
      best = { nearness, example: { document: id, ...page, text: words.text, place } };
    }
    hits.push({ document: id, count });
  }
  return best === undefined ? [] : [{ ...proposal, hits, example: best.example }];
}

/** What a passage, or the one beside it, names of the ask: the best example shows both together. */
function nearnessOf(document: DocumentId, ordinal: number, near: readonly NearPassage[]): number {
  let best = 0;
  for (const each of near) {
    const apart = Math.abs(each.ordinal - ordinal);
    if (each.document !== document || apart > 1) continue;
    const named = [...each.named.values()].reduce((sum, weight) => sum + weight, 0);
    best = Math.max(best, named / (1 + apart));
  }
  return best;
}
