import { describe, expect, it } from 'vitest';
import { documentId } from '../../model/ids.ts';
import {
  type NameSettlement,
  type OrganisationFacts,
  organisationId,
  type PersonFacts,
  personId,
} from '../../model/person.ts';
import type { Store } from '../port.ts';
import type { MakeStore } from './make-store.ts';

export function registryContract(makeStore: MakeStore): void {
  describe('keeps people', () => {
    it('and finds them by id, by key and by name, each once', async () => {
      const store = await withPeople(makeStore);
      await store.read(async (reader) => {
        const names = async (...filter: Parameters<typeof reader.people>) =>
          (await reader.people(...filter)).map(({ name }) => name);
        expect(await names({ ids: ['a', 'nobody'] })).toEqual(['Anna']);
        expect(await names({ keys: ['family stone', 'name anna', 'nothing'] })).toEqual(['Anna', 'Bo']);
        expect(await names({ limit: 10 })).toEqual(['Anna', 'Bo']);
        expect(await names({ limit: 1, from: 'B' })).toEqual(['Bo']);
        expect(await reader.registryIds('person', ['family stone', 'name bo', 'x'])).toEqual(
          new Map([
            ['family stone', ['a', 'b']],
            ['name bo', ['b']],
          ]),
        );
        expect(await reader.registryIds('organisation', ['family stone'])).toEqual(new Map());
        expect(await reader.registryCounts()).toEqual({ persons: 2, organisations: 1 });
        expect((await reader.organisations({ keys: ['river'] })).map(({ id }) => id)).toEqual(['a']);
      });
    });

    it('with what each file says of them, in the order of the files', async () => {
      const store = await withPeople(makeStore);
      const facts = await store.read((reader) => reader.registryFacts('person', ['a']));
      expect([...(facts.get('a') ?? [])].map(([source, { name }]) => [source, name])).toEqual([
        ['one.json', 'Anna'],
        ['two.csv', 'Ann'],
      ]);
      const from = (source: string) => store.read((reader) => reader.registryIdsFrom('person', source));
      expect(await from('one.json')).toEqual(['a', 'b']);
      expect(await from('two.csv')).toEqual(['a']);
      expect(await from('three.csv')).toEqual([]);
    });

    it('puts a new version of an entry in the place of the old, with its keys, and takes entries out', async () => {
      const store = await withPeople(makeStore);
      await store.write(async (to) => {
        const facts = new Map([['two.csv', said('Anne')]]);
        await to.putRegistryEntry('person', {
          record: { ...said('Anne'), id: personId('a'), name: 'Anne' },
          facts,
          keys: ['name anne'],
        });
        await to.removeRegistryEntry('person', 'b');
      });
      await store.read(async (reader) => {
        expect(await reader.people({ keys: ['family stone', 'name anna'] })).toEqual([]);
        expect(await reader.people({ keys: ['name anne'] })).toMatchObject([{ id: 'a', name: 'Anne' }]);
        expect(await reader.registryIdsFrom('person', 'one.json')).toEqual([]);
        expect(await reader.registryCounts()).toEqual({ persons: 1, organisations: 1 });
      });
    });

    it('and the files from which they came, a newer one of a name in the place of the older', async () => {
      const store = await withPeople(makeStore);
      await store.write((to) => to.putRegistrySource({ ...source('one.json'), sha256: 'new' }));
      const sources = await store.read((reader) => reader.registrySources());
      expect(sources.map(({ name, sha256 }) => [name, sha256])).toEqual([
        ['one.json', 'new'],
        ['two.csv', 'x'],
      ]);
    });

    it('and what readers decided about names, also when two people turn out to be one', async () => {
      const store = await withPeople(makeStore);
      const settlement: NameSettlement = {
        printed: 'Ms A',
        person: personId('b'),
        scope: { document: documentId('d') },
        reader: 'Ana',
        at: '2031',
      };
      const nobody: NameSettlement = { printed: 'Mr X', scope: {}, reader: 'Ana', at: '2031' };
      await store.write(async (to) => {
        await to.addNameSettlement(settlement);
        await to.addNameSettlement(nobody);
      });
      expect(await store.read((reader) => reader.nameSettlements())).toEqual([settlement, nobody]);
      await store.write((to) => to.moveNameSettlements(personId('b'), personId('a')));
      expect(await store.read((reader) => reader.nameSettlements())).toEqual([
        { ...settlement, person: 'a' },
        nobody,
      ]);
    });

    it('and nothing of a write that breaks off', async () => {
      const store = await withPeople(makeStore);
      const writing = store.write(async (to) => {
        await to.removeRegistryEntry('person', 'a');
        await to.setRegistryKeysMadeBy('another');
        throw new Error('no');
      });
      await expect(writing).rejects.toThrow('no');
      expect(await store.read((reader) => reader.people({ ids: ['a'] }))).toHaveLength(1);
      expect(await store.read((reader) => reader.registryKeysMadeBy())).toBe('keys 1');
    });
  });
}

const said = (name: string): PersonFacts => ({
  name,
  names: [{ name, kind: 'main', period: {} }],
  identifiers: [],
  memberships: [],
});
const river: OrganisationFacts = { name: 'River', names: [], identifiers: [], relations: [] };
const source = (name: string) => ({ name, sha256: 'x', layout: 'Popolo', at: '2031-01-01T00:00:00Z' });

async function withPeople(makeStore: MakeStore): Promise<Store> {
  const store = await makeStore();
  await store.write(async (to) => {
    expect(await to.registryKeysMadeBy()).toBe('');
    await to.setRegistryKeysMadeBy('keys 1');
    for (const name of ['one.json', 'two.csv']) await to.putRegistrySource(source(name));
    const put = (
      id: string,
      name: string,
      facts: ReadonlyMap<string, PersonFacts>,
      keys: readonly string[],
    ) => to.putRegistryEntry('person', { record: { ...said(name), id: personId(id), name }, facts, keys });
    await put(
      'a',
      'Anna',
      new Map([
        ['one.json', said('Anna')],
        ['two.csv', said('Ann')],
      ]),
      ['name anna', 'family stone'],
    );
    await put('b', 'Bo', new Map([['one.json', said('Bo')]]), ['name bo', 'family stone', 'family stone']);
    const record = { ...river, id: organisationId('a'), name: 'River' };
    await to.putRegistryEntry('organisation', {
      record,
      facts: new Map([['one.json', river]]),
      keys: ['river'],
    });
  });
  return store;
}
