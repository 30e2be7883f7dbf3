import { describe, expect, it } from 'vitest';
import type { JudgementCode } from '../../model/code.ts';
import { askId, documentId } from '../../model/ids.ts';
import type { Judgement, Verdict } from '../../model/judgement.ts';
import { span } from '../../model/span.ts';
import { agreementOf } from './agreement.ts';
import { independentCodes } from './independent-codes.ts';

const judged = (reader: string, at: number, code: Verdict, ask = 'votes'): Judgement => ({
  ask: askId(ask),
  document: documentId('d'),
  passage: { ...span(at * 10, at * 10 + 9), ordinal: at, kind: 'sentence', headings: [], leadIn: [] },
  code,
  reader,
  at: '2027-01-02T10:00:00Z',
});

describe('the codes by which agreement is measured', () => {
  const codes = (judgements: readonly Judgement[]) =>
    independentCodes(judgements).map((each) => Object.fromEntries(each.codes));

  it('are those from before a second reader came, and the first of whoever comes later', () => {
    expect(
      codes([
        judged('Ana', 0, 'partial'),
        judged('Ana', 0, 'committed'),
        judged('Ben', 0, 'mentioned'),
        judged('Ben', 0, 'committed'),
        judged('Ana', 0, 'mentioned'),
        judged('Cas', 0, 'opposed'),
        judged('Cas', 0, 'committed'),
      ]),
    ).toEqual([{ Ana: 'committed', Ben: 'mentioned', Cas: 'opposed' }]);
  });

  it('leave out what was taken back or never coded', () => {
    expect(
      codes([
        judged('Ana', 0, 'partial'),
        judged('Ana', 0, 'taken-back'),
        judged('Ben', 0, 'unsure'),
        judged('Ben', 1, 'partial'),
      ]),
    ).toEqual([{ Ben: 'partial' }]);
  });
});

/** So many passages, with the codes of both. */
const both = (ask: string, first: number, pairs: readonly (readonly [JudgementCode, JudgementCode])[]) =>
  pairs.flatMap(([ana, ben], at) => [
    judged('Ana', first + at, ana, ask),
    judged('Ben', first + at, ben, ask),
  ]);
const times = <T>(number: number, what: T): T[] => Array.from({ length: number }, () => what);

describe('agreement', () => {
  const clear = both('clear', 0, [
    ...times(6, ['committed', 'committed'] as const),
    ...times(6, ['irrelevant', 'irrelevant'] as const),
  ]);
  const muddled = both('muddled', 50, [
    ...times(5, ['partial', 'supportive'] as const),
    ...times(4, ['supportive', 'supportive'] as const),
    ...times(2, ['irrelevant', 'mentioned'] as const),
  ]);
  const agreement = agreementOf([...clear, ...muddled]);

  it('is told as a whole, for each ask and for each code, with its range', () => {
    const { value, low, high, units } = agreement.nominal;
    expect(units).toBe(23);
    expect(low).toBeLessThan(value ?? 0);
    expect(high).toBeGreaterThan(value ?? 1);
    expect(agreement.byAsk.map(({ ask, nominal }) => [ask, nominal.value === 1])).toEqual([
      ['clear', true],
      ['muddled', false],
    ]);
    expect(agreement.byCode.find(({ code }) => code === 'committed')?.alpha.value).toBe(1);
    expect(agreement.byCode.find(({ code }) => code === 'opposed')?.alpha.value).toBeUndefined();
  });

  it('keeps whether a passage bears apart from how', () => {
    expect(agreement.bearing.units).toBe(23);
    // Of the two of which one reader says that they do not bear there is one code, and no pair.
    expect(agreement.ordinal.units).toBe(15);
  });

  it('is the same again', () => {
    expect(agreementOf([...clear, ...muddled])).toEqual(agreement);
  });

  it('names the asks that need a better criterion and what is confused there', () => {
    expect(agreement.needBetterCriterion).toMatchObject([
      { ask: 'muddled', units: 11, confused: ['partial', 'supportive'], times: 5 },
    ]);
    expect(agreementOf(muddled.slice(0, 10)).needBetterCriterion).toEqual([]);
  });

  it('shows the confusion between two readers', () => {
    expect(agreement.confusion).toHaveLength(1);
    expect(agreement.confusion[0]).toMatchObject({ one: 'Ana', other: 'Ben', passages: 23, same: 16 });
    expect(agreement.confusion[0]?.counts).toContainEqual({ one: 'partial', other: 'supportive', count: 5 });
  });

  it('of one reader is nothing', () => {
    const alone = agreementOf([judged('Ana', 0, 'partial')]);
    expect(alone).toMatchObject({ readers: [], nominal: { units: 0 }, byAsk: [], confusion: [] });
  });
});
