import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largestDocument, readDocument } from './read-document.ts';
import { recognise } from './recognise.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const wide = (name: string) => [...name].join('\0');
const ole = (name: string) => bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${wide(name)}`);

describe('recognise', () => {
  it.each<[string, Uint8Array, string]>([
    ['a PDF with rubbish before it', bytes(`${'\n'.repeat(900)}%PDF-1.7`), 'pdf'],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a page', bytes('  <!DOCTYPE html><p>x'), 'html'],
    ['a part of a page', bytes('<div><p>One</p><p>Two</p><a href=x>y</a></div>'), 'html'],
    ['a page behind a comment', bytes('<!-- saved --><html><body><p>x</p>'), 'html'],
    ['Markdown', bytes('# A\n\nb\n\n## C\n\nd'), 'markdown'],
    ['plain text', bytes('We will act, and 3 < 4.'), 'text'],
    ['text that speaks of pages', bytes('Use the <p> tag for paragraphs, and <br> for breaks.'), 'text'],
    ['text in Windows-1252', bytes('caf\xe9 \x96 so'), 'text'],
    ['text in UTF-16', bytes('\xff\xfea\0b\0'), 'text'],
    ['a protected document', ole('EncryptedPackage'), 'encrypted-office'],
  ])('knows %s by its content', (_, content, type) => {
    expect(recognise(content, 'misleading.pdf').type).toBe(type);
  });

  it('asks the name only where Markdown looks like text', () => {
    expect(recognise(bytes('We will act.'), 'plan.md').type).toBe('markdown');
  });
});

describe('readDocument', () => {
  it('reads by content', async () => {
    expect(await readDocument(bytes('<html><p>We act, we all do.'), { fileName: 'a.txt' })).toMatchObject({
      ok: true,
      value: { format: 'html', text: 'We act, we all do.' },
    });
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', bytes(''), 'empty', /empty/],
    ['a picture', bytes('\x89PNG\r\n\x1a\n\0'), 'not-a-document', /a picture/],
    ['a program', bytes('\x7fELF\x02\0'), 'not-a-document', /a program/],
    ['a workbook', zip('xl/workbook.xml'), 'not-a-document', /Excel.*PDF or CSV/],
    ['a presentation', zip('ppt/presentation.xml'), 'not-a-document', /PowerPoint.*PDF/],
    ['an archive', zip('a.txt'), 'not-a-document', /unpack/],
    ['an old Word file', ole('WordDocument'), 'not-a-document', /DOCX or PDF/],
    ['rich text', bytes('{\\rtf1 x}'), 'not-a-document', /RTF.*DOCX or PDF/],
    ['bytes without sense', bytes('ab\0cd'), 'not-a-document', /no text/],
    ['a protected document', ole('EncryptedPackage'), 'encrypted', /password/],
    ['a Word file that is cut off', zip('word/document.xml').subarray(0, 60), 'truncated', /again/],
  ])('refuses %s in one sentence that says what to do', async (_, content, type, says) => {
    const outcome = await readDocument(content, { fileName: 'x' });
    expect(outcome).toMatchObject({ ok: false, type });
    if (!outcome.ok) expect(outcome.message).toMatch(says);
    if (!outcome.ok) expect(outcome.message).toMatch(/^[A-Z].+\.$/);
  });

  it('refuses a file that is too large without looking at it', async () => {
    const huge = { length: largestDocument + 1 } as Uint8Array;
    expect(await readDocument(huge, { fileName: 'x' })).toMatchObject({ ok: false, type: 'too-large' });
  });

  it('never throws, whatever the bytes', async () => {
    const starts = fc.constantFrom(
      '',
      'PK\x03\x04',
      '<html>',
      '# A\n',
      '\xff\xfe',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '\xef\xbb\xbf',
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const outcome = await readDocument(Buffer.concat([bytes(start), rest]), { fileName: 'x' });
        expect(outcome.ok || outcome.message.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
