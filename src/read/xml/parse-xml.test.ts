import { describe, expect, it } from 'vitest';
import { parseXml } from './parse-xml.ts';
import { wordsOf } from './xml-element.ts';

const parse = (text: string | Uint8Array) => parseXml(typeof text === 'string' ? Buffer.from(text) : text);
const wordsIn = (text: string | Uint8Array) => {
  const parsed = parse(text);
  return parsed.ok ? wordsOf(parsed.value.root) : parsed.message;
};

describe('XML', () => {
  it('knows the characters that a file declares, in its own encoding', () => {
    const declared =
      '<?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE a [<!ENTITY mdash "&#8212;"><!ENTITY e "é">]>';
    expect(wordsIn(Buffer.from(`${declared}<a>Caf&e; &mdash; caf\u00e9 &amp; &#x2014;</a>`, 'latin1'))).toBe(
      'Café — café & —',
    );
  });

  it('never expands entities that are made of entities', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE a [<!ENTITY l0 "lol">${lines.join('')}]><a>&l9;</a>`;
    const started = performance.now();
    expect(wordsIn(bomb)).toContain('entities are never expanded or fetched');
    expect(wordsIn('<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "z">]><a>&x;</a>')).toContain('never expanded');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('never fetches what is external', () => {
    for (const entity of [
      '<!ENTITY x SYSTEM "file:///etc/passwd">',
      '<!ENTITY x PUBLIC "-//x" "http://127.0.0.1:1/x">',
      '<!ENTITY % x SYSTEM "http://127.0.0.1:1/x"> %x;',
    ])
      expect(wordsIn(`<!DOCTYPE a [${entity}]><a>&x;</a>`)).toContain('never expanded or fetched');
    expect(wordsIn('<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><a>words</a>')).toBe('words');
  });

  it('does not let a file give the signs of XML another meaning', () => {
    expect(wordsIn('<!DOCTYPE a [<!ENTITY lt "x"><!ENTITY amp "y">]><a>&lt;&amp;</a>')).toBe('<&');
  });

  it('says where it is cut off or not well formed, and refuses endless nests', () => {
    expect(wordsIn('<a><b>half')).toMatch(/cut off.*Fetch the file again/);
    expect(wordsIn('')).toContain('cut off');
    expect(wordsIn('<a>\n<b></a>')).toMatch(/no well-formed XML \(line 2\)/);
    expect(wordsIn('<a>'.repeat(100_000))).toContain('nests');
  });
});
