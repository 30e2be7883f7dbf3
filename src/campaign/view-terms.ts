import { isCountedTerm } from '../find/concept.ts';
import { planSearch, type SearchPlan } from '../find/plan.ts';
import { dueTermSet, type TermSetDraft } from '../find/term-sets.ts';
import type { Ask } from '../model/campaign.ts';
import type { Search } from '../model/finding.ts';
import type { AskId, DocumentId, PartyId } from '../model/ids.ts';
import type { SourceKind } from '../model/source.ts';
import type { TermOrigin, TermSetName, TermSetVersion } from '../model/term-set.ts';
import type { StoreReader } from '../store/port.ts';
import { type ShownProposal, termProposals } from './term-proposals.ts';

/** The terms of an ask, with their hits, and what the documents propose. */
export interface TermsView {
  readonly ask: Ask;
  /** Absent where the set below is not kept yet: the next search keeps it. */
  readonly termSet?: TermSetName;
  readonly origin: TermOrigin;
  readonly documents: readonly ViewedDocument[];
  readonly groups: readonly ViewedGroup[];
  /** What people left out. */
  readonly left: readonly string[];
  readonly proposals: readonly ShownProposal[];
  /** Every term set that the ask had, the first first. */
  readonly versions: readonly TermSetVersion[];
}

export interface ViewedDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly kind: SourceKind;
  readonly party?: PartyId;
}

export interface ViewedGroup {
  readonly name: string;
  readonly terms: readonly ViewedTerm[];
  /** Words that help to order the passages and are not counted. */
  readonly company: readonly string[];
}

export interface ViewedTerm {
  readonly term: string;
  /** Whether a person took it into the set. */
  readonly taken: boolean;
  /** In the order of the documents; absent of one that was not searched with this set. */
  readonly hits: readonly { readonly document: DocumentId; readonly count?: number }[];
}

/** The terms of an ask as they stand now. Nothing is changed. */
export async function viewTerms(reader: StoreReader, id: AskId): Promise<TermsView> {
  const ask = (await reader.campaign()).asks.find((each) => each.id === id);
  if (ask === undefined) throw new Error(`No ask ${id}`);
  const versions = await reader.termSets(id);
  const last = versions.at(-1);
  const set: TermSetDraft | undefined = dueTermSet(ask, last) ?? last;
  const plan = planSearch(ask, set);
  const searches = await reader.searches({ ask: id });
  const kept = set === last ? last : undefined;
  const documents = (await reader.documents()).map(({ id: document, title, kind, party }) => ({
    id: document,
    title,
    kind,
    ...(party === undefined ? {} : { party }),
  }));
  return {
    ask,
    ...(kept === undefined ? {} : { termSet: { number: kept.number, at: kept.at } }),
    origin: plan.termSet.origin,
    documents,
    groups: groupsOf(
      plan,
      documents.map(({ id: document }) => document),
      searches.filter(({ terms }) => kept !== undefined && terms.version?.number === kept.number),
    ),
    left: set?.left ?? [],
    proposals: await termProposals(reader, plan),
    versions,
  };
}

function groupsOf(
  { concepts, counted, termSet }: SearchPlan,
  documents: readonly DocumentId[],
  searches: readonly Search[],
): readonly ViewedGroup[] {
  return counted.flatMap((at, position) => {
    const concept = concepts[at];
    const group = termSet.groups[position];
    if (concept === undefined || group === undefined) return [];
    return [
      {
        name: group.name,
        terms: concept.terms.filter(isCountedTerm).map(({ text, taken }) => ({
          term: text,
          taken: taken === true,
          hits: documents.map((document) => ({ document, ...countIn(searches, document, group.name, text) })),
        })),
        company: concept.terms.filter((each) => !isCountedTerm(each)).map(({ text }) => text),
      },
    ];
  });
}

function countIn(
  searches: readonly Search[],
  document: DocumentId,
  group: string,
  term: string,
): { readonly count?: number } {
  const search = searches.find((each) => each.document === document);
  const found = search?.counts.find((each) => each.group === group && each.term === term);
  return found === undefined ? {} : { count: found.count };
}
