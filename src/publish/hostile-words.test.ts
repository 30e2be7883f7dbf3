import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  type ParsedPage,
  parsedPage,
  readText,
  withClass,
  withTag,
} from './parsed-page.test-data.ts';
import type { Publication } from './publication.ts';
import { sampleInput } from './sample.test-data.ts';
import { site } from './site.ts';
import { toPublication } from './to-publication.ts';

/** Where words from outside stand in a publication, by the name of their key or of the list's key. */
const fromOutside = new Set(
  `id name text criteria terms title fileName reader readers judgedBy headings leadIn before after exact prefix suffix
  group term missing party ask document reason generator taken left`.split(/\s+/),
);

/** The publication with something before all words from outside; ids stay consistent, since each gets the same. */
function withWords(publication: Publication, words: string): Publication {
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fromOutside.has(key) ? words + value : value;
    if (Array.isArray(value)) return value.map((each) => changed(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, name)]));
  };
  return changed(publication, '') as Publication;
}

/** Elements and attributes in order, without what addresses and words say. */
const skeleton = ({ elements }: ParsedPage): readonly string[] =>
  elements.map((element) => [element.tagName, ...element.attrs.map(({ name }) => name)].join(' '));

const pagesOf = (publication: Publication): readonly ParsedPage[] =>
  [...site(publication)].filter(([path]) => path.endsWith('.html')).map(([, html]) => parsedPage(html));

const publication = toPublication(sampleInput);
const harmless = pagesOf(withWords(publication, 'x')).map(skeleton);

const payloads = [
  '<script>alert(1)</script>',
  '</bdi></blockquote></main><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus=alert(1) '",
  '-->]]><!--<svg/onload=alert(1)>',
  '&lt;script&gt;&amp;#39;&#x3c;',
  '\u202e\u2067\u2069\u2069',
  '\0\u0001\ufffe\ud800\u{10fffe}\u{1ffff}',
  '</title><base href="https://elsewhere.example/">',
  '<plaintext>',
  '{{constructor}}%3Cscript%3E',
];

describe('words from outside', () => {
  const sameStructure = (words: string) => {
    const pages = pagesOf(withWords(publication, words));
    expect(pages.map(skeleton)).toEqual(harmless);
    expect(pages.flatMap((page) => page.errors)).toEqual([]);
  };

  it.each(payloads)('change no element and no attribute of any page: %j', sameStructure);

  it('change none, whatever they are', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: 'binary' })), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(words, (parts) => sameStructure(parts.join(''))),
      { numRuns: 25 },
    );
  });

  it('appear as what they are', () => {
    const hostile = site(withWords(publication, '<b>&amp;"'));
    const table = parsedPage(hostile.get('index.html') ?? '');
    expect(readText(withTag(table, 'caption')[0] as never)).toMatch(/^Positions/);
    expect(readText(withClass(table, 'campaign')[0] as never)).toBe('<b>&amp;"Clear Water, Open Books');
  });

  it('are isolated, so that an override of the direction ends with them', () => {
    for (const page of pagesOf(withWords(publication, '\u202e'))) {
      for (const element of page.elements) {
        const own = element.childNodes.some((child) => 'value' in child && child.value.includes('\u202e'));
        if (own)
          expect(element.tagName === 'bdi' || attribute(element, 'dir') === 'auto', element.tagName).toBe(
            true,
          );
      }
      expect(readText(withTag(page, 'title')[0] as never)).not.toContain('\u202e');
    }
  });
});

describe('an address that is not of the web', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a@b.example/',
    'JAVASCRIPT:alert(1)//https://',
  ])('is shown as recorded, but is no link: %s', (url) => {
    const documents = publication.documents.map((document) => ({ ...document, url }));
    const cells = publication.cells.map((cell) => ({
      ...cell,
      evidence: cell.evidence.map((each) => ({ ...each, link: url })),
    }));
    for (const page of pagesOf({ ...publication, documents, cells })) {
      for (const { attrs } of page.elements)
        for (const { name, value } of attrs)
          if (['href', 'cite', 'src'].includes(name)) expect(value).not.toContain(url);
    }
  });
});
