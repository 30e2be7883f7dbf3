import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../model/json.ts';
import { asJson, canonicalJson } from './canonical-json.ts';

const json = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 }) as fc.Arbitrary<Json>;

describe('canonical JSON', () => {
  it('says what the value says', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for the same content, in whatever order its keys came', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), json),
        fc.infiniteStream(fc.nat()),
        (object, order) => {
          const shuffled = Object.entries(object)
            .map((each) => ({ each, at: order.next().value ?? 0 }))
            .sort((one, other) => one.at - other.at)
            .map(({ each }) => each);
          expect(canonicalJson(Object.fromEntries(shuffled))).toBe(canonicalJson(object));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('parsed and made again is the same to the byte', () => {
    fc.assert(
      fc.property(json, (value) => {
        const once = canonicalJson(value);
        expect(canonicalJson(JSON.parse(once) as Json)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('orders keys by their UTF-16 units, as the example of the RFC has it', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(example)) as object).sort()).toEqual(
      Object.values(example).sort(),
    );
    expect(canonicalJson(example)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('writes numbers and strings as the RFC does', () => {
    expect(
      canonicalJson({
        numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0, 1e21, 5e-324],
        string: '\u20ac$\u000f\nA\'B"\\\\"/',
        literals: [null, true, false],
      }),
    ).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21,5e-324],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('does not exist for what is no JSON', () => {
    for (const odd of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      undefined,
      'a\ud800',
      { 'a\udc00': 1 },
      [undefined],
    ])
      expect(() => canonicalJson(odd as Json)).toThrow();
  });

  it('takes a key that JavaScript has a meaning for as a key', () => {
    const odd = JSON.parse('{"__proto__":{"a":1},"constructor":2}') as Json;
    expect(canonicalJson(odd)).toBe('{"__proto__":{"a":1},"constructor":2}');
    expect(canonicalJson(asJson(odd))).toBe('{"__proto__":{"a":1},"constructor":2}');
  });
});
