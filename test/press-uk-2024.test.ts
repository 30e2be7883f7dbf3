import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleCheck } from '../src/campaign/press/check-article.ts';
import { onrecord, temporaryFolder } from './command-line.ts';
import { sharedData } from './shared-data.ts';

// The case of docs/DESIGN.md: what the article that started the project gets wrong, from the parties' own texts.

const texts = sharedData('uk-2024/txt');
const pdfs = sharedData('uk-2024/pdf');
const gold = sharedData('uk-2024/gold');
const seed = sharedData('../seed');
const isThere = texts !== undefined && pdfs !== undefined && gold !== undefined && seed !== undefined;

const names: Record<string, string> = {
  conservative: 'Conservatives',
  green: 'Green Party',
  labour: 'Labour',
  'liberal-democrats': 'Liberal Democrats',
  'plaid-cymru': 'Plaid Cymru',
  'reform-uk': 'Reform UK',
  snp: 'Scottish National Party',
};
/** The letter's. */
const ours = [
  'recognise-genocide',
  'uyghur-pressure',
  'forced-labour-import-ban',
  'modern-slavery-law',
  'biometric-surveillance',
];
const terms = {
  uyghur: ['Uyghur', 'Uighur', 'Uygur', 'Xinjiang', 'East Turkestan'],
  genocide: ['genocide'],
};

const textOf = (party: string) => join(texts ?? '', `${party}.txt`);

function campaignYaml(conservative: string): string {
  const all = JSON.parse(readFileSync(join(gold ?? '', 'asks.json'), 'utf8')) as {
    id: string;
    text: string;
  }[];
  const asks = all
    .filter(({ id }) => ours.includes(id))
    .map((ask) => (ask.id === 'recognise-genocide' ? { ...ask, terms } : ask));
  const documents = Object.keys(names).map((party) => ({
    party,
    kind: 'manifesto',
    ...(party === 'labour'
      ? { expected: '2024-06-13' }
      : { published: '2024-06-11', file: party === 'conservative' ? conservative : textOf(party) }),
  }));
  const parties = Object.entries(names).map(([id, name]) => ({ id, name }));
  return JSON.stringify({ name: 'UK 2024', election: '2024-07-04', asks, parties, documents });
}

describe.skipIf(!isThere)(
  'the article that started the project (needs ../shared/data and ../shared/seed)',
  () => {
    const folder = temporaryFolder();
    const article = isThere ? join(seed, readdirSync(seed).find((name) => name.endsWith('.txt')) ?? '') : '';
    const run = (...words: string[]) => {
      const ran = onrecord(words, folder.path);
      expect(ran.status, ran.err).toBe(0);
      return ran.out;
    };
    const verify = (campaign: string) => [
      'verify',
      article,
      '--published',
      '2024-06-11',
      '-c',
      `${campaign}.onrecord`,
    ];
    const check = (campaign: string) => JSON.parse(run(...verify(campaign), '--json')) as ArticleCheck;
    /** As printed, without the line breaks of a terminal. */
    const printed = (campaign: string) =>
      run(...verify(campaign))
        .replaceAll('▌', ' ')
        .replaceAll(/\s+/g, ' ');
    const campaigns = ['texts', 'pdf'];
    const checks = new Map<string, ArticleCheck>();
    const prints = new Map<string, string>();
    const checkOf = (campaign: string) => checks.get(campaign) ?? check(campaign);
    const printOf = (campaign: string) => prints.get(campaign) ?? '';

    beforeAll(() => {
      writeFileSync(join(folder.path, 'texts.yaml'), campaignYaml(textOf('conservative')));
      writeFileSync(join(folder.path, 'pdf.yaml'), campaignYaml(join(pdfs ?? '', 'Conservatives.pdf')));
      for (const name of campaigns) {
        run('new', `${name}.onrecord`, `${name}.yaml`);
        checks.set(name, check(name));
        prints.set(name, printed(name));
      }
    }, 120_000);
    afterAll(() => folder.remove());

    it.each(campaigns)('1. quotes the Liberal Democrats in another spelling (%s)', (campaign) => {
      const found = checkOf(campaign).entries.find(
        (entry) => entry.type === 'quotation' && entry.words.startsWith('that the human rights abuses'),
      );
      expect(found).toMatchObject({
        verdict: 'verified',
        class: 'spelling-variant',
        who: { type: 'party', party: 'liberal-democrats', medium: 'their manifesto' },
        found: { party: 'liberal-democrats' },
      });
      expect(printOf(campaign)).toMatch(
        /writes “Uyghurs” where the quotation has “Uighurs”: a spelling variant/,
      );
    });

    it.each(campaigns)('2. leaves out three more passages of the Liberal Democrats (%s)', (campaign) => {
      const { leftOut } = checkOf(campaign);
      const liberals = leftOut.find(({ document }) => document.startsWith('liberal-democrats'));
      const saysOn = (ask: string) =>
        liberals?.bearings.find((each) => each.ask === ask)?.passages.map(({ text }) => text) ?? [];
      expect(saysOn('forced-labour-import-ban')[0]).toMatch(
        /^Banning imports from areas .* such as Xinjiang/,
      );
      expect(saysOn('modern-slavery-law').join('\n')).toMatch(/rollbacks of modern slavery protections/);
      expect(saysOn('biometric-surveillance')[0]).toMatch(
        /binding regulatory framework .* biometric surveillance/,
      );
      // What the article quotes is not left out.
      expect(saysOn('recognise-genocide')).toEqual([]);
      const [, more = ''] = printOf(campaign).split(
        /says more on what the article speaks of: \S*liberal-democrats/i,
      );
      expect(more).toMatch(/Banning imports.*rollbacks of modern slavery.*biometric surveillance/);
    });

    it.each(campaigns)('3. is right of the Conservatives on recognition alone (%s)', (campaign) => {
      const claim = checkOf(campaign).entries.find(
        (entry) => entry.type === 'claim' && entry.kind === 'absence',
      );
      if (claim?.type !== 'claim') throw new Error('no claim of absence');
      const [conservatives, ...others] = claim.checks;
      expect(others).toEqual([]);
      expect(conservatives).toMatchObject({ party: 'conservative', verdict: 'holds-of-some' });
      const on = (ask: string) => conservatives?.documents[0]?.bearings.find((each) => each.ask === ask);
      expect(on('recognise-genocide')?.passages).toEqual([]);
      const [passage] = on('uyghur-pressure')?.passages ?? [];
      expect(passage?.text).toMatch(/Xinjiang.*\bUN\b.*asset freezes and travel bans/s);
      if (campaign === 'pdf') expect(passage?.page).toBe(35);
      expect(printOf(campaign)).toMatch(
        /true of recognise-genocide: no passage bears on it.*but on uyghur-pressure the document says:.*asset freezes and travel bans/,
      );
    });

    it('4. awaits Labour, and records an absence once its manifesto is there', () => {
      const labour = () =>
        check('texts').entries.flatMap((entry) =>
          entry.type === 'claim' && entry.kind === 'expectation' ? entry.checks : [],
        );
      expect(labour()).toMatchObject([{ party: 'labour', verdict: 'awaited' }]);
      expect(printed('texts')).toMatch(
        /“Thursday” is Thursday 2024-06-13\. Awaited: .* expects it on Thursday 2024-06-13/,
      );
      const about = ['--party', 'labour', '--kind', 'manifesto', '--published', '2024-06-13'];
      run('add', textOf('labour'), '-c', 'texts.onrecord', ...about);
      const [there] = labour();
      expect(there).toMatchObject({ party: 'labour', verdict: 'there-since' });
      const recognition = there?.documents[0]?.bearings.find(({ ask }) => ask === 'recognise-genocide');
      expect(recognition?.passages).toEqual([]);
      expect(recognition?.terms?.every(({ times }) => times === 0)).toBe(true);
      expect(printed('texts')).toMatch(
        /recognise-genocide: recorded absence, no passage bears on it\. None of its terms occurs/,
      );
    });

    it('has nothing to check the letter and the campaigner against, and says so', () => {
      const others = checkOf('pdf').entries.filter(
        (entry) => entry.type === 'quotation' && entry.who.party === undefined,
      );
      expect(others).toHaveLength(4);
      expect(others.map((entry) => entry.type === 'quotation' && entry.who.type)).toEqual([
        'letter',
        'letter',
        'letter',
        'person',
      ]);
      expect(
        others.every((entry) => entry.type === 'quotation' && entry.verdict === 'nothing-to-check'),
      ).toBe(true);
    });
  },
);
