import { describe, expect, it } from 'vitest';
import { positionCodes } from '../model/code.ts';
import {
  attribute,
  elementsIn,
  parsedPage,
  readText,
  textIn,
  withClass,
  withTag,
} from './parsed-page.test-data.ts';
import { positionWords } from './position-words.ts';
import { type Publication, publicationSchema } from './publication.ts';
import { sampleInput } from './sample.test-data.ts';
import { site } from './site.ts';
import { toPublication } from './to-publication.ts';

const publication = toPublication(sampleInput);
const files = site(publication);
const htmlPaths = [...files.keys()].filter((path) => path.endsWith('.html'));
const page = (path: string) => parsedPage(files.get(path) ?? '');
const textOf = (path: string) => readText(withTag(page(path), 'main')[0] as never);

describe('the site', () => {
  it('has a page for the table, the method, each ask, each cell and each document', () => {
    expect(htmlPaths).toHaveLength(2 + 4 + 20 + 5);
    expect(files.get('publication.json')).toBeDefined();
  });

  it('carries all of it as one file that anyone can read and make the same pages from', () => {
    const read = publicationSchema.parse(JSON.parse(files.get('publication.json') ?? ''));
    expect(site(read)).toEqual(files);
  });

  it.each(htmlPaths)(
    '%s is well formed, has one heading of the first rank, a language and a way past the menu',
    (path) => {
      const parsed = page(path);
      expect(parsed.errors).toEqual([]);
      expect(withTag(parsed, 'h1')).toHaveLength(1);
      expect(attribute(withTag(parsed, 'html')[0] as never, 'lang')).toBe('en');
      expect(attribute(withClass(parsed, 'skip')[0] as never, 'href')).toBe('#main');
    },
  );

  it.each(htmlPaths)('%s links only to files of the site and to sources on the web', (path) => {
    for (const link of [...withTag(page(path), 'a'), ...withTag(page(path), 'link')]) {
      const href = attribute(link, 'href') ?? '';
      if (href.startsWith('#')) continue;
      if (/^[a-z]+:/.test(href)) expect(href).toMatch(/^https:\/\/[a-z]+\.example\//);
      else expect(files.has(new URL(href, `http://site/${path}`).pathname.slice(1)), href).toBe(true);
    }
  });

  it.each(htmlPaths)('%s loads its style sheet and nothing else, and may not do more', (path) => {
    const parsed = page(path);
    const tags = new Set(parsed.elements.map((element) => element.tagName));
    for (const tag of ['script', 'img', 'iframe', 'style', 'form', 'object', 'video'])
      expect(tags).not.toContain(tag);
    const policy = parsed.elements.find((element) => attribute(element, 'http-equiv'));
    expect(attribute(policy as never, 'content')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(files.get('style.css')).not.toMatch(/url\(|@import/);
  });
});

describe('the table', () => {
  const table = page('index.html');

  it('has a caption, and headers that say what they head', () => {
    expect(withTag(table, 'caption').map(readText)).toEqual([
      'Positions of 5 parties on 4 asks as of 8 May 2031',
    ]);
    const scopes = withTag(table, 'th').map((header) => attribute(header, 'scope'));
    expect(scopes.filter((scope) => scope === 'col')).toHaveLength(6);
    expect(scopes.filter((scope) => scope === 'row')).toHaveLength(4);
  });

  it('says sign and word of every position, with the first words that decide', () => {
    const cells = withTag(table, 'td').map(readText);
    expect(cells[0]).toMatch(/^Harbour Party ✓ committed … Passing a River Act/);
    expect(cells[2]).toBe('The Lantern Movement for Town and Country — silent 12 passages read');
    expect(cells[4]).toBe('New Dawn … awaited expected on 20 May 2031');
  });

  it('shows a suggestion beside "unread", never in its place and never in its colours', () => {
    const unread = withClass(table, 'is-unread');
    expect(unread).toHaveLength(publication.cells.filter((cell) => cell.position === 'unread').length);
    for (const cell of unread) {
      expect(readText(cell)).toMatch(/\? unread (program suggests|not searched yet)/);
      for (const mark of withClass({ elements: elementsIn(cell), errors: [] }, 'mark'))
        expect(attribute(mark, 'class')).toMatch(/^mark mark-unread$|is-suggestion$/);
    }
  });

  it('explains every word, and how many cells no person has judged', () => {
    const legend = readText(withClass(table, 'legend')[0] as never);
    for (const code of positionCodes) expect(legend).toContain(positionWords[code].meaning);
    expect(readText(withClass(table, 'notice')[0] as never)).toMatch(/^6 cells are unread/);
    expect(readText(withClass(table, 'standfirst')[0] as never)).toContain('judged 10 of the 20 cells');
  });

  it('has no notice once everything is judged', () => {
    const cells = publication.cells.filter((cell) => cell.position !== 'unread');
    expect(site({ ...publication, cells }).get('index.html')).not.toContain('class="notice"');
  });
});

describe('the page of a cell', () => {
  it('quotes the exact words, apart from what stands around them', () => {
    const [quoted] = publication.cells[0]?.evidence ?? [];
    const parsed = page('cell/river-law/harbour.html');
    expect(withTag(parsed, 'blockquote').map(textIn)).toEqual([quoted?.text]);
    expect(withClass(parsed, 'lead-in').map(textIn)).toEqual(['We will:', 'Restore the water by:']);
    expect(withClass(parsed, 'around').map(textIn)).toEqual(['Doubling the number of inspectors.']);
  });

  it('says where the words stand and gives a line to cite', () => {
    const text = textOf('cell/river-law/harbour.html');
    expect(text).toContain('pp. 12–13 of the file');
    expect(text).toContain(
      'Harbour Party, A Fair Shore (manifesto, 3 May 2031), pp. 12–13: “Passing a River Act that gives every citizen the right to clean water in the Ann and its tributaries, and the standing to enforce it in court.” https://harbour.example/a-fair-shore.pdf, captured 6 May 2031, SHA-256 a1b2c3d4a1b2c3d4…',
    );
  });

  it('says which term set was searched with, and what people took in and left out of it', () => {
    expect(textOf('cell/river-law/orchard.html')).toContain('Searched with term set 2 of 6 May 2031.');
    expect(textOf('cell/night-trains/harbour.html')).not.toContain('term set');
    expect(textOf('ask/river-law.html')).toMatch(
      /Term set 2 of 6 May 2031\. Written by the campaign\. Taken in by the campaign: “tributaries”\. Left out by the campaign: “brook”, “stream”\./,
    );
  });

  it('gives the account of a search in full: terms with their zeros, passages, readers, gaps', () => {
    const text = textOf('cell/river-law/lantern.html');
    expect(text).toContain('None of the 7 terms searched for stands anywhere in it.');
    expect(text).toContain('right to clean water 0');
    expect(text).toContain('Of its 1,204 passages, 37 share a word with the ask');
    expect(text).toContain('Reader 1 and Reader 2 read 12 passages');
    expect(text).toContain('Shown because they come closest; they do not bear on the ask.');
    expect(textOf('cell/river-law/harbour.html')).toContain('Not searched: Page 42 gave no text');
  });

  it('says of a passage which word near in meaning to a term brought it in', () => {
    expect(textOf('cell/river-law/lantern.html')).toContain(
      'It has none of the terms; “brook” is near in meaning to “river”.',
    );
  });

  it('does not say of what no person read that it does not bear on the ask', () => {
    const text = textOf('cell/river-law/keel.html');
    expect(text).toContain('No person has read any of its passages for this ask yet.');
    expect(text).toContain(
      'The program thinks that they do not bear on the ask; no person has confirmed that.',
    );
    expect(text).not.toContain('says nothing that bears on this');
  });

  it('keeps what others said apart, and says that it is no position', () => {
    const text = textOf('cell/river-law/keel.html');
    expect(text).toContain('Reported by others This is not the party’s position.');
    expect(text.indexOf('could live with')).toBeGreaterThan(text.indexOf('Reported by others'));
  });

  it('says what is awaited, and since when once the day has passed', () => {
    expect(textOf('cell/river-law/dawn.html')).toContain('Manifesto “First Light”, expected on 20 May 2031');
    const later: Publication = { ...publication, asOf: '2031-06-01' };
    expect(site(later).get('cell/river-law/dawn.html')).toContain('not in the record yet');
    expect(site(later).get('index.html')).toContain('expected since 20 May 2031');
  });
});

describe('the page of a document', () => {
  it('has what anyone needs to tell whether they hold the same file', () => {
    const text = textOf('document/harbour-manifesto-2031-05-03-a1b2.html');
    expect(text).toContain('a1b2c3d4'.repeat(8));
    expect(text).toContain('1.2 MB (1,234,567 bytes)');
    expect(text).toContain('Page 1 gave no text');
    expect(text).toContain('Bring back the night trains to the coast by 2033. ○ supportive');
  });
});
