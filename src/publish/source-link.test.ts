import { describe, expect, it } from 'vitest';
import { safeUrl, sourceLink } from './source-link.ts';

const place = { page: undefined, directive: 'We%20will' };

describe('an address becomes a link', () => {
  it.each(['https://party.example/a', 'http://party.example/'])('where it is on the web: %s', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'vbscript:x',
    '//party.example/a',
    'party.example',
    'https://party.example@elsewhere.example/',
    'https://:secret@party.example/',
    '',
  ])('but not where it is %j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
    expect(sourceLink({ ...place, url, format: 'html' })).toBeUndefined();
  });

  it('in which nothing can end an attribute or turn the direction of writing', () => {
    expect(safeUrl('https://party.example/"><b>\u202e')).toBe('https://party.example/%22%3E%3Cb%3E%E2%80%AE');
  });
});

describe('a link to a place', () => {
  it('in a page is a text fragment, after whatever fragment the address has', () => {
    expect(sourceLink({ ...place, url: 'https://party.example/a', format: 'html' })).toBe(
      'https://party.example/a#:~:text=We%20will',
    );
    expect(sourceLink({ ...place, url: 'https://party.example/a#b', format: 'html' })).toBe(
      'https://party.example/a#b:~:text=We%20will',
    );
  });

  it('in a PDF is its page', () => {
    expect(sourceLink({ ...place, url: 'https://party.example/a.pdf#x', format: 'pdf', page: 35 })).toBe(
      'https://party.example/a.pdf#page=35',
    );
  });

  it('in a text that someone made of a PDF is the PDF, at no page: its pages may be others', () => {
    expect(sourceLink({ ...place, url: 'https://party.example/a.PDF', format: 'text', page: 35 })).toBe(
      'https://party.example/a.PDF',
    );
  });

  it('in a DOCX is the file', () => {
    expect(sourceLink({ ...place, url: 'https://party.example/a.docx', format: 'docx' })).toBe(
      'https://party.example/a.docx',
    );
  });
});
