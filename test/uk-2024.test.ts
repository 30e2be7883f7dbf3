import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingLine } from '../src/campaign/finding-lines.ts';
import type { PositionLine } from '../src/campaign/position-lines.ts';
import type { VerifiedQuotation } from '../src/campaign/verify-quotations.ts';
import type { CellView } from '../src/campaign/view-cell.ts';
import { jsonLines, onrecord, temporaryFolder } from './command-line.ts';
import { sharedData } from './shared-data.ts';

// The first acceptance test: seven real manifestos and 22 asks, from files to a table, through the command line.

const texts = sharedData('uk-2024/txt');
const pdfs = sharedData('uk-2024/pdf');
const gold = sharedData('uk-2024/gold');
const seedFolder = sharedData('../seed');
const isThere = texts !== undefined && pdfs !== undefined && gold !== undefined && seedFolder !== undefined;
const parties = ['conservative', 'green', 'labour', 'liberal-democrats', 'plaid-cymru', 'reform-uk', 'snp'];
const pdfNames: Record<string, string> = {
  conservative: 'Conservatives.pdf',
  green: 'Green.pdf',
  'plaid-cymru': 'PlaidCymru.pdf',
  snp: 'SNP.pdf',
};

interface AskLine {
  readonly id: string;
  readonly text: string;
  readonly terms?: Record<string, readonly string[]>;
}
const written = {
  uyghur: ['Uyghur', 'Uighur', 'Uygur', 'Xinjiang', 'East Turkestan'],
  genocide: ['genocide'],
};

function campaignYaml(fileOf: (party: string) => string | undefined, withTerms: boolean): string {
  const asks = (JSON.parse(readFileSync(join(gold ?? '', 'asks.json'), 'utf8')) as AskLine[]).map((ask) =>
    withTerms && ask.id === 'recognise-genocide' ? { ...ask, terms: written } : ask,
  );
  const documents = parties.map((party) => {
    const file = fileOf(party);
    return {
      party,
      kind: 'manifesto',
      ...(file === undefined ? { expected: '2024-06-13' } : { published: '2024-06-11', file }),
    };
  });
  // JSON is YAML.
  return JSON.stringify({
    name: 'UK 2024',
    election: '2024-07-04',
    asks,
    parties: parties.map((id) => ({ id, name: id })),
    documents,
  });
}

const textOf = (party: string) => join(texts ?? '', `${party}.txt`);
const pdfOrTextOf = (party: string) =>
  party in pdfNames ? join(pdfs ?? '', pdfNames[party] ?? '') : textOf(party);

describe.skipIf(!isThere)('the main way on seven real manifestos (needs ../shared/data/uk-2024)', () => {
  const folder = temporaryFolder();
  const run = (...words: string[]) => {
    const ran = onrecord(words, folder.path);
    expect(ran.err.replace(/^(Reading|Searching|Checking|Writing) \d+ of .*\n/gm, '')).toBe('');
    expect(ran.status).toBe(0);
    return ran.out;
  };
  const findings = (campaign: string, ask: string, party: string) =>
    jsonLines<FindingLine>(
      run('findings', '-c', campaign, '--ask', ask, '--party', party, '--format', 'jsonl'),
    );
  const show = (campaign: string, ask: string, party: string) =>
    JSON.parse(run('show', ask, party, '-c', campaign, '--json')) as CellView;
  const counts = (view: CellView) => {
    const groups = Map.groupBy(
      view.searches.flatMap((search) => search.counts),
      (count) => count.group,
    );
    return Object.fromEntries(
      [...groups].map(([group, terms]) => [group, terms.reduce((sum, term) => sum + term.count, 0)]),
    );
  };

  beforeAll(() => {
    writeFileSync(join(folder.path, 'words.yaml'), campaignYaml(textOf, false));
    writeFileSync(
      join(folder.path, 'terms.yaml'),
      campaignYaml((party) => (party === 'labour' ? undefined : textOf(party)), true),
    );
    writeFileSync(join(folder.path, 'pdf.yaml'), campaignYaml(pdfOrTextOf, false));
    for (const name of ['words', 'terms', 'pdf']) run('new', `${name}.onrecord`, `${name}.yaml`);
  });
  afterAll(() => folder.remove());

  it('awaits Labour, then records an absence, and still awaits it the day before', () => {
    const labour = (...on: string[]) =>
      jsonLines<PositionLine>(run('positions', '-c', 'terms.onrecord', '--format', 'jsonl', ...on))
        .filter((line) => line.party === 'labour' && line.ask === 'recognise-genocide')
        .map((line) => line.position);
    expect(labour()).toEqual(['awaited']);
    run(
      'add',
      textOf('labour'),
      '-c',
      'terms.onrecord',
      '--party',
      'labour',
      '--kind',
      'manifesto',
      '--published',
      '2024-06-13',
    );
    expect(labour()).toEqual(['silent']);
    expect(labour('--as-of', '2024-06-12')).toEqual(['awaited']);
    expect(labour('--as-of', '2024-06-13')).toEqual(['silent']);
  });

  it('finds the Liberal Democrat passage on recognition first, under its lead-in', () => {
    const [first] = findings('terms.onrecord', 'recognise-genocide', 'liberal-democrats');
    expect(first?.text).toMatch(
      /^Recognising that the human rights abuses being perpetrated against the Uyghurs in Xinjiang/,
    );
    expect(first?.leadIn).toMatch(/Stand with Hong Kong, Taiwan and the Uyghurs including by:$/);
    expect(first?.suggested).toBe('committed');
  });

  it.each(['labour', 'reform-uk', 'snp'])(
    'accounts for the absence in %s with both groups at zero',
    (party) => {
      const view = show('terms.onrecord', 'recognise-genocide', party);
      expect(counts(view)).toEqual({ uyghur: 0, genocide: 0 });
      expect(view).toMatchObject({ position: 'unread', suggested: 'silent' });
      expect(view.searches[0]?.passages).toBeGreaterThan(300);
    },
  );

  it('shows the Conservative passage on Xinjiang as the nearest and not as a statement on recognition', () => {
    const view = show('terms.onrecord', 'recognise-genocide', 'conservative');
    expect(counts(view)).toEqual({ uyghur: 1, genocide: 0 });
    expect(view.suggested).toBe('silent');
    expect(view.passages[0]?.text).toContain('Xinjiang');
    expect(view.passages[0]).toMatchObject({ suggested: 'irrelevant', missing: ['genocide'] });
  });

  it.each(['green', 'plaid-cymru'])(
    'takes no use of "genocide" for Gaza as a word on the Uyghurs in %s',
    (party) => {
      const view = show('terms.onrecord', 'recognise-genocide', party);
      expect(counts(view).genocide).toBeGreaterThan(0);
      expect(counts(view).uyghur).toBe(0);
      expect(view.suggested).toBe('silent');
    },
  );

  it('finds the Conservative passage on Xinjiang and the UN first, from the text and from page 35 of the PDF', () => {
    for (const campaign of ['words.onrecord', 'pdf.onrecord']) {
      const found = findings(campaign, 'uyghur-pressure', 'conservative');
      expect(found[0]?.text).toMatch(/Xinjiang.*\bUN\b/s);
      if (campaign === 'pdf.onrecord') expect(found[0]?.page).toBe(35);
    }
  });

  it('verifies the sentence of the press against the manifesto: a spelling variant, with its place', () => {
    const seed = readFileSync(join(seedFolder ?? '', readdirSync(seedFolder ?? '')[0] ?? ''), 'utf8');
    const quotation = /recognise “(that the human rights abuses[^”]*)”/.exec(seed)?.[1] ?? '';
    expect(quotation).toContain('Uighurs');
    const [verified] = JSON.parse(
      run('verify', '--quote', quotation, '--party', 'liberal-democrats', '-c', 'terms.onrecord', '--json'),
    ) as VerifiedQuotation[];
    expect(verified).toMatchObject({ class: 'spelling-variant' });
    expect(verified?.document).toMatch(/^liberal-democrats-manifesto/);
    expect(verified?.found).toBe(quotation.replace('Uighurs', 'Uyghurs'));
    expect(verified?.sentence).toMatch(
      /writes “Uyghurs” where the quotation has “Uighurs”: a spelling variant/,
    );
  });

  it.each([
    ['forced-labour-import-ban', /Xinjiang/],
    ['modern-slavery-law', /modern slavery/i],
    ['biometric-surveillance', /biometric/i],
  ])('finds the Liberal Democrat passage on %s among the first three', (ask, words) => {
    const three = findings('words.onrecord', ask, 'liberal-democrats').slice(0, 3);
    expect(three.some((line) => words.test(line.text))).toBe(true);
  });

  it.each(['words', 'pdf'])(
    'reaches the figures of plain BM25 by the scorer of the gold standard (%s)',
    (name) => {
      writeFileSync(
        join(folder.path, 'findings.jsonl'),
        run('findings', '-c', `${name}.onrecord`, '--format', 'jsonl'),
      );
      writeFileSync(
        join(folder.path, 'positions.jsonl'),
        run('positions', '-c', `${name}.onrecord`, '--format', 'jsonl'),
      );
      const score = (...more: string[]) =>
        spawnSync(
          process.execPath,
          [
            join(gold ?? '', 'score.mjs'),
            '--findings',
            'findings.jsonl',
            '--positions',
            'positions.jsonl',
            ...more,
          ],
          { cwd: folder.path, encoding: 'utf8' },
        ).stdout;
      process.stdout.write(
        `\nuk-2024, ${name === 'pdf' ? 'four PDFs and three texts' : 'seven texts'}, asks' words alone:\n${score()}`,
      );
      const { findings: figures, positions } = JSON.parse(score('--json')) as {
        findings: { recall: Record<string, number>; cellsWithMain: Record<string, number> };
        positions: { cells: number; falseSilent: readonly string[] };
      };
      expect(figures.recall['@5']).toBeGreaterThanOrEqual(0.736);
      expect(figures.recall['@10']).toBeGreaterThanOrEqual(0.82);
      expect(figures.recall.all).toBeGreaterThanOrEqual(0.921);
      expect(figures.cellsWithMain['@1']).toBeGreaterThanOrEqual(0.74);
      expect(figures.cellsWithMain['@3']).toBeGreaterThanOrEqual(0.86);
      expect(positions.cells).toBe(154);
    },
  );

  it('checks every original, text and quotation, from text and from PDF', () => {
    for (const name of ['terms', 'pdf'])
      expect(run('check', '-c', `${name}.onrecord`)).toMatch(/^✔ All is as it was captured/);
  });

  it('publishes a page for each of the 154 cells', () => {
    run('publish', 'site', '-c', 'pdf.onrecord');
    for (const party of parties)
      expect(existsSync(join(folder.path, 'site', 'cell', 'leave-echr', `${party}.html`))).toBe(true);
  });
});
