import { planSearch, type SearchPlan } from '../find/plan.ts';
import { dueTermSet, type TermSetDraft } from '../find/term-sets.ts';
import type { Ask } from '../model/campaign.ts';
import type { AskId } from '../model/ids.ts';
import type { TermSetVersion } from '../model/term-set.ts';
import type { Store, StoreReader } from '../store/port.ts';

/** The term set that each ask has now; an ask that was never searched has none. */
export async function lastTermSets(reader: StoreReader): Promise<ReadonlyMap<AskId, TermSetVersion>> {
  return new Map((await reader.termSets()).map((version) => [version.ask, version]));
}

/** How an ask is searched for with its term set. */
export function planWith(ask: Ask, version: TermSetVersion | undefined): SearchPlan {
  if (version === undefined) return planSearch(ask);
  const { number, at } = version;
  return planSearch(ask, version, { number, at });
}

/** Gives each ask the term set that is due, so that whatever is searched is searched with a numbered one. */
export async function bringTermSetsUpToDate(store: Store, now: () => string): Promise<void> {
  const due = await store.read(dueTermSets);
  if (due.length === 0) return;
  await store.write(async (transactor) => {
    for (const { ask, draft, last } of await dueTermSets(transactor))
      await transactor.addTermSet(numbered(ask, draft, last, now()));
  });
}

interface Due {
  readonly ask: AskId;
  readonly draft: TermSetDraft;
  readonly last: TermSetVersion | undefined;
}

async function dueTermSets(reader: StoreReader): Promise<readonly Due[]> {
  const { asks } = await reader.campaign();
  const lasts = await lastTermSets(reader);
  return asks.flatMap((ask) => {
    const last = lasts.get(ask.id);
    const draft = dueTermSet(ask, last);
    return draft === undefined ? [] : [{ ask: ask.id, draft, last }];
  });
}

/** A draft as the next term set of its ask. */
export const numbered = (
  ask: AskId,
  draft: TermSetDraft,
  last: TermSetVersion | undefined,
  at: string,
): TermSetVersion => ({ ask, number: (last?.number ?? 0) + 1, at, ...draft });
