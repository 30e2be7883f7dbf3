import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleCheck, CheckedClaim, CheckedQuotation } from '../src/campaign/press/check-article.ts';
import type { PressOnCell } from '../src/campaign/press/press-on-cell.ts';
import { onrecord, root, temporaryFolder } from './command-line.ts';

// An article beside the documents: who is quoted, what is claimed of a document, what it leaves out.

const quotationsOf = ({ entries }: ArticleCheck): readonly CheckedQuotation[] =>
  entries.filter((entry) => entry.type === 'quotation');
const claimsOf = ({ entries }: ArticleCheck): readonly CheckedClaim[] =>
  entries.filter((entry) => entry.type === 'claim');

describe('the article of the demo', () => {
  const folder = temporaryFolder();
  const run = (...words: string[]) => {
    const ran = onrecord(words, folder.path);
    expect(ran.status, ran.err).toBe(0);
    return ran.out;
  };
  const article = join(root, 'demo/documents/courier-article.html');
  let check: ArticleCheck;

  beforeAll(() => {
    run('new', 'demo.onrecord', join(root, 'demo/campaign.yaml'));
    check = JSON.parse(run('verify', article, '--json')) as ArticleCheck;
  });
  afterAll(() => folder.remove());

  it('has its quotations verified each beside the documents of whoever is quoted', () => {
    const of = (words: string) => quotationsOf(check).find((each) => each.words.startsWith(words));
    expect(of('Lay a motion')).toMatchObject({
      verdict: 'verified',
      class: 'spelling-variant',
      who: { type: 'party', party: 'lantern' },
      found: { page: 5 },
    });
    expect(of('We will stop merchants')).toMatchObject({
      verdict: 'words-changed',
      who: { type: 'party', party: 'millwrights' },
    });
    expect(of('buy out the owners')).toMatchObject({ class: 'identical', who: { party: 'heron' } });
    expect(of('A landlord must be able')).toMatchObject({ class: 'elision', who: { party: 'hearth' } });
  });

  it('says that there is nothing to check a passer-by against, and calls nothing invented', () => {
    const [six] = quotationsOf(check).filter(({ words }) => words.startsWith('Six months'));
    expect(six).toMatchObject({ verdict: 'nothing-to-check' });
    expect(six?.sentence).toMatch(/^Nothing here to check it against: .* do not stand there\.$/);
    expect(JSON.stringify(check)).not.toMatch(/invented|fake|fabricat/i);
  });

  it('sets claimed absences beside the searches, ask by ask', () => {
    const absences = claimsOf(check).filter(({ kind }) => kind === 'absence');
    expect(absences.map(({ checks: [first] }) => [first?.party, first?.verdict])).toEqual([
      ['hearth', 'holds-of-some'],
      ['straight-road', 'holds'],
    ]);
    const [hearth] = absences.flatMap(({ checks }) => checks.flatMap(({ documents }) => documents));
    expect(hearth?.bearings.map(({ ask, passages }) => [ask, passages.length])).toEqual([
      ['recognise-ilduri', 1],
      ['tezmira-import-ban', 0],
    ]);
  });

  it('resolves the day of a document that is to come, and finds it awaited', () => {
    const [expectation] = claimsOf(check).filter(({ kind }) => kind === 'expectation');
    expect(expectation?.checks[0]).toMatchObject({ party: 'uplands', verdict: 'awaited' });
    expect(expectation?.checks[0]?.sentences.join(' ')).toContain('“22 May” is Thursday 2025-05-22');
  });

  it('prints all of it for a person, with a summary', () => {
    const printed = run('verify', article);
    expect(printed).toMatch(/^Five parties, six asks/);
    expect(printed).toMatch(/≠ but on recognise-ilduri the document says:/);
    expect(printed).toMatch(/The document says more on what the article speaks of: Clear Water/);
    expect(printed).toMatch(/\nSummary: 13 quotations/);
  });

  it('shows beside a cell what the press says of it', () => {
    const { press } = JSON.parse(run('show', 'recognise-ilduri', 'hearth', '--json')) as {
      press: readonly PressOnCell[];
    };
    expect(press[0]?.claims).toMatchObject([{ kind: 'absence', check: { party: 'hearth' } }]);
    expect(run('show', 'recognise-ilduri', 'hearth')).toMatch(/In the press.*not true of this ask/s);
    expect(run('show', 'votes-at-sixteen', 'heron')).not.toMatch(/In the press/);
  });

  it('ends with status 2 under --strict where something differs, and only then', () => {
    expect(onrecord(['verify', article, '--strict'], folder.path).status).toBe(2);
    writeFileSync(
      join(folder.path, 'right.txt'),
      'Straight Road writes that the river “ought never to have been sold”.\n',
    );
    expect(onrecord(['verify', 'right.txt', '--strict'], folder.path).status).toBe(0);
    const changed = ['verify', '--quote', 'the river ought always to have been sold', '--strict'];
    expect(onrecord(changed, folder.path).status).toBe(2);
  });

  describe('awkward articles', () => {
    const checked = (name: string, text: string | Buffer, ...more: string[]): ArticleCheck => {
      writeFileSync(join(folder.path, name), text);
      return JSON.parse(run('verify', name, '--json', ...more)) as ArticleCheck;
    };
    const refused = (name: string, text: string, sentence: RegExp) => {
      writeFileSync(join(folder.path, name), text);
      const ran = onrecord(['verify', name], folder.path);
      expect(ran.err).toMatch(sentence);
      expect(ran.err.trim().split('\n')).toHaveLength(1);
      expect([ran.status, ran.out]).toEqual([1, '']);
    };
    const page = (title: string, body: string) =>
      `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

    it('are refused where a login page stands in their place', () =>
      refused(
        'login.html',
        page('Sign in – The Courier', '<form><p>Sign in to go on</p><input type="password"></form>'),
        /There is no article on this page, it is a login page: log in/,
      ));

    it('are refused where a cookie wall stands in their place', () =>
      refused(
        'cookies.html',
        page(
          'Before you continue',
          `<p>We and our partners use cookies to keep your personal data. You can consent to cookies or refuse consent to cookies.</p>`.repeat(
            4,
          ),
        ),
        /There is no article on this page, it is a cookie wall/,
      ));

    it('are refused where there is no file, or a folder', () => {
      for (const name of ['nothing.html', '.']) {
        const ran = onrecord(['verify', name], folder.path);
        expect([ran.status, ran.err.trim().split('\n').length]).toEqual([1, 1]);
      }
    });

    it('say that marks have no partner, and keep the quotations that have', () => {
      const { notes, entries } = checked(
        'open.txt',
        'The mayor asked them to act at once”. Straight Road writes that the river “ought never to have been sold”. She said: “We will see.\n\nThe end came soon.\n',
      );
      expect(notes.join(' ')).toMatch(/2 quotation marks have no partner/);
      expect(entries).toMatchObject([{ type: 'quotation', verdict: 'verified' }]);
    });

    it('may quote ten thousand words', () => {
      const words = Array.from({ length: 10_000 }, (_, at) => `word${at % 977}`).join(' ');
      const [quotation] = quotationsOf(
        checked('long.txt', `The Heron Party’s manifesto says: “${words}”.\n`),
      );
      expect(quotation).toMatchObject({ verdict: 'not-found', who: { party: 'heron' } });
      expect(run('verify', 'long.txt').length).toBeLessThan(5_000);
    });

    it('may mix straight, curly and German marks', () => {
      const mixed = quotationsOf(
        checked(
          'mixed.txt',
          'Straight Road writes that the river "ought never to have been sold”. The Heron Party promises to „hand the river and its works to a public trust“, and Straight Road that it "ought never to have been sold".\n',
        ),
      );
      expect(mixed.map(({ class: difference }) => difference)).toEqual([
        'identical',
        'identical',
        'identical',
      ]);
    });

    it('say that claims are only found in English', () => {
      const { notes, entries } = checked(
        'deutsch.txt',
        'Die Partei hat in ihrem Programm nichts zu den Ilduri gesagt, und das ist für die Leute im Hafen nicht neu. „Wir werden sehen, was daraus wird“, sagte der Vorsitzende, der sich auch mit den anderen nicht einig ist.\n',
      );
      expect(notes.join(' ')).toMatch(/seems to be in German.* only found in English/);
      expect(entries.every(({ type }) => type === 'quotation')).toBe(true);
    });

    it('say that they have no date where a day cannot be told, unless it is given', () => {
      const text = 'Upland Voice is expected to release its manifesto on Thursday.\n';
      expect(checked('undated.txt', text).notes.join(' ')).toMatch(/no date.*--published/);
      const dated = checked('undated.txt', text, '--published', '2025-05-16');
      expect(claimsOf(dated)[0]?.checks[0]?.sentences[0]).toBe('“Thursday” is Thursday 2025-05-22.');
    });

    it('may be huge', () => {
      const line =
        'The Heron Party made no mention of it in the hall, and “a quotation of some words” stood there. ';
      const { notes, summary } = checked('huge.txt', `${line.repeat(20)}\n\n`.repeat(60));
      expect(summary.quotations).toBe(1000);
      expect(notes.join(' ')).toMatch(/first 100,000 characters.*200 further quotations were not looked for/);
    }, 60_000);
  });
});

it('says how a document that is not expected yet is added', () => {
  const folder = temporaryFolder();
  const yaml = {
    name: 'Spring',
    asks: [{ id: 'trees', text: 'Plant a million trees along the roads.' }],
    parties: [{ id: 'river', name: 'River Party' }],
  };
  writeFileSync(join(folder.path, 'campaign.yaml'), JSON.stringify(yaml));
  writeFileSync(
    join(folder.path, 'article.txt'),
    'The River Party will publish its manifesto tomorrow. It has said nothing about trees yet.\n',
  );
  expect(onrecord(['new', 'spring.onrecord', 'campaign.yaml'], folder.path).status).toBe(0);
  const ran = onrecord(['verify', 'article.txt', '--published', '2027-04-01'], folder.path);
  expect(ran.status).toBe(0);
  expect(ran.out.replaceAll(/\s+/g, ' ')).toContain(
    '- { party: river, kind: manifesto, expected: 2027-04-02 }',
  );
  expect(readdirSync(folder.path).toSorted()).toEqual(['article.txt', 'campaign.yaml', 'spring.onrecord']);
  folder.remove();
});
