import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { planSearch } from '../../src/find/plan.ts';
import { suggestPosition } from '../../src/find/position.ts';
import { searchDocument } from '../../src/find/search.ts';
import type { Ask, TermGroup } from '../../src/model/campaign.ts';
import { askId, documentId } from '../../src/model/ids.ts';
import { sharedData } from '../../test/shared-data.ts';
import type { BenchDocument } from './collection.ts';
import { readManifestos } from './manifestos.ts';

const folder = sharedData('uk-2024/txt');
const asksFile = sharedData('uk-2024/gold/asks.json');
const groups: readonly TermGroup[] = [
  { name: 'uyghur', terms: ['Uyghur', 'Uighur', 'Uygur', 'Xinjiang', 'East Turkestan'] },
  { name: 'genocide', terms: ['genocide'] },
];

describe.skipIf(folder === undefined || asksFile === undefined)(
  'the case, in the real manifestos (needs shared data)',
  () => {
    let documents = new Map<string, BenchDocument>();
    let texts = new Map<string, string>();

    beforeAll(async () => {
      documents = new Map((await readManifestos(folder ?? '')).map((each) => [each.name, each]));
      const asks = JSON.parse(readFileSync(asksFile ?? '', 'utf8')) as { id: string; text: string }[];
      texts = new Map(asks.map(({ id, text }) => [id, text]));
    });

    const askFor = (id: string, termGroups: readonly TermGroup[] = []): Ask => ({
      id: askId(id),
      text: texts.get(id) ?? '',
      criteria: [],
      termGroups,
    });

    function searchFor(party: string, ask: Ask) {
      const { passages = [], averageWords = 0 } = documents.get(party) ?? {};
      const { search, findings } = searchDocument(planSearch(ask), documentId(party), passages, {
        passages: passages.length,
        averageWords,
      });
      const words = new Map(passages.map((each) => [each.passage.ordinal, each.text]));
      const first = (count: number) =>
        findings.slice(0, count).map(({ passage }) => words.get(passage.ordinal) ?? '');
      const count = (group: string) =>
        search.counts.filter((each) => each.group === group).reduce((sum, each) => sum + each.count, 0);
      return { findings, first, count, position: suggestPosition(findings).position };
    }

    it('finds the one recognition of the genocide and suggests that it is a commitment', () => {
      const { findings, first, position } = searchFor(
        'liberal-democrats',
        askFor('recognise-genocide', groups),
      );
      expect(first(1)[0]).toMatch(/^Recognising that the human rights abuses/);
      expect(findings[0]?.suggestion.code).toBe('committed');
      expect(position).toBe('committed');
    });

    it('suggests silence where no term stands, and counts the zeros', () => {
      for (const party of ['labour', 'reform-uk', 'snp']) {
        const { count, position } = searchFor(party, askFor('recognise-genocide', groups));
        expect([count('uyghur'), count('genocide'), position]).toEqual([0, 0, 'silent']);
      }
    });

    it('shows the passage that names Xinjiang as the nearest, and not as recognition', () => {
      const { findings, first, count, position } = searchFor(
        'conservative',
        askFor('recognise-genocide', groups),
      );
      expect([count('uyghur'), count('genocide'), position]).toEqual([1, 0, 'silent']);
      expect(first(1)[0]).toContain('Xinjiang');
      expect(findings[0]?.suggestion).toMatchObject({ code: 'irrelevant' });
      expect(findings[0]?.why.missing).toEqual(['genocide']);
    });

    it('does not take the genocide of another people for this one', () => {
      for (const party of ['green', 'plaid-cymru']) {
        const { findings, count, position } = searchFor(party, askFor('recognise-genocide', groups));
        expect(count('genocide')).toBeGreaterThan(0);
        expect(findings.every(({ suggestion }) => suggestion.code === 'irrelevant')).toBe(true);
        expect(position).toBe('silent');
      }
    });

    it('finds the pressure on China from the words of the ask alone', () => {
      const { first } = searchFor('conservative', askFor('uyghur-pressure'));
      expect(first(2).join(' ')).toContain('Xinjiang');
      expect(first(2).join(' ')).toContain('UN and other fora');
    });

    it.each([
      ['forced-labour-import-ban', /^Banning imports from areas/],
      ['modern-slavery-law', /modern slavery protections/],
      ['biometric-surveillance', /all forms of biometric surveillance/],
    ])('finds what the newspaper missed on %s', (id, passage) => {
      const { first } = searchFor('liberal-democrats', askFor(id));
      // On modern slavery three other passages that bear on the ask stand before it.
      expect(first(5).some((text) => passage.test(text))).toBe(true);
    });
  },
);
