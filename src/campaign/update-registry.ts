import { isDeepStrictEqual } from 'node:util';
import type { Identifier, PersonId } from '../model/person.ts';
import { identifierKey } from '../people/identifiers.ts';
import { type Group, identities, newId } from '../people/identity.ts';
import type { RegistryFacts, RegistryKind, StoreTransactor } from '../store/port.ts';
import type { FactsOf, RegistryRules } from './registry-kinds.ts';

/** What a file changed of one kind of entry. */
export interface RegistryChange {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** No longer in the file, and in no other. */
  readonly removed: number;
  /** Left out: no file gives a name. */
  readonly nameless: readonly string[];
  /** Left out: one identifier makes them someone whom another identifier makes someone else. */
  readonly contradictory: readonly string[];
  /** How many of the file's earlier entries it still has. */
  readonly kept: { readonly before: number; readonly still: number };
}

/** What a file says of each entry, and which entries of the registry it makes one. */
interface Plan<K extends RegistryKind> {
  readonly id: string;
  readonly facts: FactsOf<K>;
  readonly others: readonly string[];
}

/** Puts what a file says in the place of what it said before. Whatever stays the same is not written. */
export async function updateRegistry<K extends RegistryKind>(
  transactor: StoreTransactor,
  rules: RegistryRules<K>,
  source: string,
  incoming: readonly FactsOf<K>[],
  further: ReadonlyMap<string, FactsOf<K>> = new Map(),
): Promise<RegistryChange> {
  const keys = incoming.flatMap(({ identifiers }) => identifiers.map(identifierKey));
  const idsByKey = await transactor.registryIds(rules.kind, keys);
  const before = await transactor.registryIdsFrom(rules.kind, source);
  const ids = [...new Set([...[...idsByKey.values()].flat(), ...before, ...further.keys()])];
  const stored = await transactor.registryFacts(rules.kind, ids);
  const elsewhere = new Map(
    [...stored].map(([id, facts]) => [id, identifiersElsewhere(facts, source)] as const),
  );
  const { groups, contradictory } = identities(incoming, elsewhere, idsByKey);
  const plans = [
    ...groups.map((group) => planOf(rules, group)),
    ...[...further].map(([id, facts]) => ({ id, facts, others: [] })),
  ];
  const settled = new Set(
    (await transactor.nameSettlements()).map(({ person }) => person as string | undefined),
  );

  const counts = { added: 0, changed: 0, same: 0, removed: 0 };
  const nameless: string[] = [];
  for (const plan of plans) {
    const outcome = await keep(transactor, rules, source, plan, stored);
    if (outcome === 'nameless') nameless.push(plan.id);
    else counts[outcome]++;
  }
  const touched = new Set([
    ...plans.flatMap(({ id, others }) => [id, ...others]),
    ...contradictory.flatMap(({ group }) => group.stored),
  ]);
  const gone = before.filter((id) => !touched.has(id));
  for (const id of gone) {
    const outcome = await take(transactor, rules, source, id, stored.get(id) ?? new Map(), settled.has(id));
    counts[outcome]++;
  }
  return {
    ...counts,
    nameless,
    contradictory: contradictory.map(({ group, scheme }) => contradictionInWords(group, scheme)),
    kept: { before: before.length, still: before.length - gone.length },
  };
}

function identifiersElsewhere<K extends RegistryKind>(
  facts: RegistryFacts<K>,
  source: string,
): { identifiers: readonly Identifier[] } {
  return {
    identifiers: [...facts].flatMap(([name, { identifiers }]) => (name === source ? [] : identifiers)),
  };
}

function planOf<K extends RegistryKind>(
  rules: RegistryRules<K>,
  { incoming, stored }: Group<FactsOf<K>>,
): Plan<K> {
  const facts = rules.merged(incoming);
  const [id = newId(facts.identifiers), ...others] = stored;
  return { id, facts, others };
}

async function keep<K extends RegistryKind>(
  transactor: StoreTransactor,
  rules: RegistryRules<K>,
  source: string,
  { id, facts, others }: Plan<K>,
  stored: ReadonlyMap<string, RegistryFacts<K>>,
): Promise<'added' | 'changed' | 'same' | 'nameless'> {
  const there = stored.get(id);
  if (others.length === 0 && there !== undefined && isDeepStrictEqual(there.get(source), facts))
    return 'same';
  const all = new Map<string, FactsOf<K>>(there as Iterable<[string, FactsOf<K>]> | undefined);
  for (const other of others)
    for (const [name, said] of (stored.get(other) ?? new Map()) as ReadonlyMap<string, FactsOf<K>>) {
      const mine = all.get(name);
      all.set(name, mine === undefined ? said : rules.merged([mine, said]));
    }
  all.set(source, facts);
  const entry = rules.entryOf(id, all as unknown as RegistryFacts<K>);
  if (entry === undefined) return 'nameless';
  await transactor.putRegistryEntry(rules.kind, entry);
  for (const other of others) {
    if (rules.kind === 'person') await transactor.moveNameSettlements(other as PersonId, id as PersonId);
    await transactor.removeRegistryEntry(rules.kind, other);
  }
  return there === undefined ? 'added' : 'changed';
}

/** Someone about whom a reader decided stays as he was: the decision would point at nobody. */
async function take<K extends RegistryKind>(
  transactor: StoreTransactor,
  rules: RegistryRules<K>,
  source: string,
  id: string,
  facts: RegistryFacts<K>,
  isSettled: boolean,
): Promise<'changed' | 'removed' | 'same'> {
  const left = new Map([...facts].filter(([name]) => name !== source));
  const entry = rules.entryOf(id, left as unknown as RegistryFacts<K>);
  if (entry === undefined && isSettled) return 'same';
  if (entry === undefined) await transactor.removeRegistryEntry(rules.kind, id);
  else await transactor.putRegistryEntry(rules.kind, entry);
  return entry === undefined ? 'removed' : 'changed';
}

function contradictionInWords<K extends RegistryKind>(
  { incoming, stored }: Group<FactsOf<K>>,
  scheme: string,
): string {
  const names = [...new Set(incoming.map(({ name, identifiers }) => name ?? newId(identifiers)))];
  return `${[...names, ...stored].slice(0, 4).join(', ')} (different identifiers of ${scheme})`;
}
