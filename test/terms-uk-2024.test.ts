import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCampaign } from '../src/campaign/open-campaign.ts';
import { viewTerms } from '../src/campaign/view-terms.ts';
import { askId } from '../src/model/ids.ts';
import type { Store } from '../src/store/port.ts';
import { onrecord, temporaryFolder } from './command-line.ts';
import { sharedData } from './shared-data.ts';

// What seven real manifestos and the article of the case propose.

const texts = sharedData('uk-2024/txt');
const gold = sharedData('uk-2024/gold/asks.json');
const seedFolder = sharedData('../seed');
const isThere = texts !== undefined && gold !== undefined && seedFolder !== undefined;
const parties = ['conservative', 'green', 'labour', 'liberal-democrats', 'plaid-cymru', 'reform-uk', 'snp'];

interface AskLine {
  readonly id: string;
  readonly text: string;
}
const asks: readonly AskLine[] = gold === undefined ? [] : JSON.parse(readFileSync(gold, 'utf8'));

/** Asks of which the campaign wrote less than the stock of words knows. */
const written = [
  { id: 'uyghurs', text: 'Recognise the genocide.', terms: { Uyghurs: ['Uyghurs'], genocide: ['genocide'] } },
  { id: 'echr', text: 'Leave it.', terms: { convention: ['European Convention on Human Rights'] } },
  { id: 'smes', text: 'Help them.', terms: { firms: ['SMEs'] } },
];

describe.skipIf(!isThere)(
  'terms that real documents propose (needs ../shared/data/uk-2024 and the seed)',
  () => {
    const folder = temporaryFolder();
    let store: Store;

    beforeAll(async () => {
      const manifestos = parties.map((party) => ({
        party,
        kind: 'manifesto',
        published: '2024-06-11',
        file: join(texts ?? '', `${party}.txt`),
      }));
      const [seed = ''] = readdirSync(seedFolder ?? '');
      const article = { kind: 'article', published: '2024-06-12', file: join(seedFolder ?? '', seed) };
      writeFileSync(
        join(folder.path, 'uk.yaml'),
        JSON.stringify({
          name: 'UK 2024',
          asks: [...asks, ...written],
          parties: parties.map((id) => ({ id, name: id })),
          documents: [...manifestos, article],
        }),
      );
      expect(onrecord(['new', 'uk.onrecord', 'uk.yaml'], folder.path).status).toBe(0);
      const opened = await openCampaign(join(folder.path, 'uk.onrecord'), folder.path);
      if (!opened.ok) throw new Error(opened.message);
      store = opened.value;
    });
    afterAll(async () => {
      await store.close();
      folder.remove();
    });

    const proposalsFor = async (ask: string) =>
      (await store.read((reader) => viewTerms(reader, askId(ask)))).proposals;
    const termsFor = async (ask: string) =>
      (await proposalsFor(ask)).map(({ term, group }) => `${term} → ${group}`);

    it('are few, stand in the documents, and come with an example that shows them', async () => {
      for (const { id } of asks) {
        const proposals = await proposalsFor(id);
        expect(proposals.length, id).toBeLessThanOrEqual(12);
        for (const { term, hits, example, why } of proposals) {
          expect(hits, term).toHaveLength(8);
          expect(
            hits.reduce((sum, { count }) => sum + count, 0),
            term,
          ).toBeGreaterThan(0);
          const shown = example.text.slice(example.place.start, example.place.end);
          expect(shown.slice(0, 3).toLowerCase(), term).toBe(term.slice(0, 3).toLowerCase());
          expect(why).toMatch(/^\S.*\.$/);
        }
      }
    });

    // Looked at by hand: what a person who knows the subject would want to be asked.
    it.each([
      ['leasehold-abolition', ['ground rents → leasehold', 'freehold → leasehold']],
      ['no-fault-evictions', ['landlords → no-fault evictions', 'renters → no-fault evictions']],
      ['public-water', ['sewage → water companies', 'rivers → water companies']],
      ['smokefree-generation', ['vapes → tobacco']],
      ['recognise-palestine', ['two-state solution → state of Palestine', 'Gaza → state of Palestine']],
      ['aid-target', ['Global South → overseas aid']],
      ['free-school-meals', ['free breakfast clubs → free school meals']],
      ['two-child-limit', ['Universal Credit → two-child limit', 'poverty → two-child limit']],
      ['ban-conversion-practices', ['sexual orientation → conversion practices']],
      ['lords-abolition', ['hereditary peers → House of Lords']],
      ['nato-2-5', ['NATO → defence']],
      ['biometric-surveillance', ['facial recognition → biometric']],
    ])('are useful for %s', async (ask, expected) => {
      expect(await termsFor(ask)).toEqual(expect.arrayContaining(expected));
    });

    it('are no words that manifestos use of everything', async () => {
      const all = (await Promise.all(asks.map(({ id }) => proposalsFor(id)))).flat();
      const common =
        /^(?:ensure|support|people|government|country|new|work|plan|including|tackle|invest\w*|future|million|conservatives?|labour|greens?|reform)$/i;
      expect(all.map(({ term }) => term).filter((term) => common.test(term))).toEqual([]);
    });

    it('are the spelling of the press for an ask that has only that of the manifestos', async () => {
      const [first] = await proposalsFor('uyghurs');
      expect(first).toMatchObject({ kind: 'spelling', term: 'Uighur', group: 'Uyghurs' });
      expect(first?.hits.at(-1)?.count).toBe(8);
      const known = await termsFor('recognise-genocide');
      expect(known.filter((each) => /^uighur/i.test(each))).toEqual([]);
    });

    it('are the abbreviation that a manifesto introduces, and what another one stands for', async () => {
      expect(await proposalsFor('echr')).toContainEqual(
        expect.objectContaining({ kind: 'abbreviation', term: 'ECHR', group: 'convention' }),
      );
      expect(await proposalsFor('smes')).toContainEqual(
        expect.objectContaining({ kind: 'abbreviation', term: 'Small and Medium Sized Enterprises' }),
      );
    });
  },
);
