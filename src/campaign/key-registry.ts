import { keysMadeBy } from '../people/name-keys.ts';
import type { RegistryKind, Store, StoreTransactor } from '../store/port.ts';
import { organisationRules, personRules, type RegistryRules } from './registry-kinds.ts';

/** A registry whose keys an earlier version of Onrecord made is keyed anew, or nobody would be found by them. */
export async function bringKeysUpToDate(store: Store): Promise<void> {
  const made = await store.read((reader) => reader.registryKeysMadeBy());
  if (made !== '' && made !== keysMadeBy) await store.write(demandOurKeys);
}

/** The same within a transaction; a registry that is begun here has our keys from then on. */
export async function demandOurKeys(transactor: StoreTransactor): Promise<void> {
  if ((await transactor.registryKeysMadeBy()) === keysMadeBy) return;
  await keyAnew(transactor, personRules, await transactor.people({ limit: everyone }));
  await keyAnew(transactor, organisationRules, await transactor.organisations({ limit: everyone }));
  await transactor.setRegistryKeysMadeBy(keysMadeBy);
}

const everyone = Number.MAX_SAFE_INTEGER;

async function keyAnew<K extends RegistryKind>(
  transactor: StoreTransactor,
  rules: RegistryRules<K>,
  all: readonly { readonly id: string }[],
): Promise<void> {
  const facts = await transactor.registryFacts(
    rules.kind,
    all.map(({ id }) => id),
  );
  for (const [id, each] of facts) {
    const entry = rules.entryOf(id, each);
    if (entry !== undefined) await transactor.putRegistryEntry(rules.kind, entry);
  }
}
