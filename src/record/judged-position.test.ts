import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EvidenceCode, judgementCodes } from '../model/code.ts';
import { positionOf } from './judged-position.ts';

const evidenceCodes = judgementCodes.filter((code) => code !== 'irrelevant') as EvidenceCode[];
const someCodes = fc.array(fc.constantFrom(...evidenceCodes), { maxLength: 8 });

describe('a position from codes', () => {
  it('is the strongest promise that was made', () => {
    expect(positionOf(['mentioned', 'supportive', 'partial'])).toBe('partial');
    expect(positionOf(['supportive', 'committed'])).toBe('committed');
  });

  it('is mixed where passages point both ways, and opposed where none is for it', () => {
    expect(positionOf(['committed', 'opposed', 'committed'])).toBe('mixed');
    expect(positionOf(['mentioned', 'opposed'])).toBe('opposed');
  });

  it('is nothing without codes', () => {
    expect(positionOf([])).toBeUndefined();
  });

  it('does not depend on the order or on how often a thing is said', () => {
    fc.assert(
      fc.property(someCodes, (codes) => {
        expect(positionOf(codes.toReversed())).toBe(positionOf(codes));
        expect(positionOf([...codes, ...codes])).toBe(positionOf(codes));
      }),
    );
  });

  it('never becomes weaker or silent by one more promise', () => {
    const rank = ['mentioned', 'supportive', 'partial', 'committed'];
    fc.assert(
      fc.property(
        someCodes.filter((codes) => !codes.includes('opposed')),
        (codes) => {
          const before = rank.indexOf(positionOf(codes) ?? '');
          const after = rank.indexOf(positionOf([...codes, 'partial']) ?? '');
          expect(after).toBeGreaterThanOrEqual(Math.max(before, rank.indexOf('partial')));
        },
      ),
    );
  });
});
