import { type ChosenTerms, chooseTerms, resetTerms, type TermRequest } from '../find/choose-terms.ts';
import { phrasesOf } from '../find/concept.ts';
import { planSearch } from '../find/plan.ts';
import { dueTermSet, type TermSetDraft } from '../find/term-sets.ts';
import type { AskId } from '../model/ids.ts';
import { type Outcome, success } from '../model/outcome.ts';
import { noChoices, type TermSetName, type TermSetVersion } from '../model/term-set.ts';
import type { Store, StoreReader } from '../store/port.ts';
import type { Progress } from './progress.ts';
import { type SearchRun, searchDocuments } from './search-documents.ts';
import { termProposals } from './term-proposals.ts';
import { numbered } from './term-sets.ts';

/** What came of a choice of terms. */
export interface MadeChoice {
  /** A sentence for each term, and what else a person should know. */
  readonly said: readonly string[];
  /** The term set that the choice made, and the search with it; absent where it changed nothing. */
  readonly made?: { readonly termSet: TermSetName; readonly run: SearchRun };
}

/**
 * Takes terms into an ask's set, leaves others, or goes back; then searches with the new set.
 * @param by who chose; the record says that the program did, where nobody is named
 */
export async function chooseAskTerms(
  store: Store,
  ask: AskId,
  request: TermRequest | 'reset',
  now: () => string,
  progress: Progress,
  by?: string,
): Promise<Outcome<MadeChoice>> {
  const { last, due, chosen, warnings } = await store.read((reader) => choose(reader, ask, request));
  if (!chosen.ok) return chosen;
  const { draft } = chosen.value;
  const said = [...chosen.value.said, ...warnings];
  if (draft === undefined) return success({ said });
  const termSet = await keep(store, ask, last, due === undefined ? [draft] : [due, draft], now(), by);
  const run = await searchDocuments(store, now, progress);
  return success({ said, made: { termSet, run } });
}

interface Choosing {
  readonly last: TermSetVersion | undefined;
  /** What the ask must get first. */
  readonly due: TermSetDraft | undefined;
  readonly chosen: Outcome<ChosenTerms>;
  readonly warnings: readonly string[];
}

async function choose(reader: StoreReader, id: AskId, request: TermRequest | 'reset'): Promise<Choosing> {
  const ask = (await reader.campaign()).asks.find((each) => each.id === id);
  if (ask === undefined) throw new Error(`No ask ${id}`);
  const last = (await reader.termSets(id)).at(-1);
  const due = dueTermSet(ask, last);
  const choices = due ?? last ?? noChoices;
  if (request === 'reset') return { last, due, chosen: success(resetTerms(ask, choices)), warnings: [] };
  const proposals = await termProposals(reader, planSearch(ask, choices));
  const chosen = chooseTerms(ask, choices, request, proposals);
  return { last, due, chosen, warnings: chosen.ok ? await warningsOf(reader, chosen.value) : [] };
}

/** All in one: a choice never stands there without the set that it was made of. */
async function keep(
  store: Store,
  ask: AskId,
  last: TermSetVersion | undefined,
  drafts: readonly TermSetDraft[],
  at: string,
  by: string | undefined,
): Promise<TermSetName> {
  const hand = by === undefined ? { at } : { actor: by, at };
  return store.write(async (transactor) => {
    let before = last;
    for (const draft of drafts) {
      before = numbered(ask, draft, before, at);
      await transactor.addTermSet(before);
    }
    return { number: before?.number ?? 0, at };
  }, hand);
}

/** What stands in half of all passages tells none of them apart; what stands nowhere may be a slip. */
async function warningsOf(reader: StoreReader, { draft }: ChosenTerms): Promise<readonly string[]> {
  if (draft?.because.type !== 'chosen') return [];
  const documents = await reader.documents();
  const passages = documents.reduce((sum, each) => sum + each.passages, 0);
  const warnings: string[] = [];
  for (const { term } of draft.because.took) {
    const found = await reader.matching(
      phrasesOf(term),
      documents.map(({ id }) => id),
    );
    const hits = found.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
    if (hits === 0)
      warnings.push(
        `“${term}” stands in none of the documents; it is searched for and counted all the same.`,
      );
    else if (hits * 2 >= passages)
      warnings.push(
        `“${term}” stands in or above ${hits} of the ${passages} passages, so it tells few of them apart: think about leaving it.`,
      );
  }
  return warnings;
}
