import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgementCodes } from '../model/code.ts';
import { askId, documentId } from '../model/ids.ts';
import { type Judgement, type Verdict, verdicts } from '../model/judgement.ts';
import type { Settlement } from '../model/settlement.ts';
import { span } from '../model/span.ts';
import { codeOf, judgedPlaces, standingJudgements } from './judged-place.ts';

const passage = (start: number) => ({
  ...span(start, start + 5),
  ordinal: start,
  kind: 'sentence' as const,
  headings: [],
  leadIn: [],
});
const judged = (reader: string, code: Verdict, start = 0, at = '2027-01-02T10:00:00Z'): Judgement => ({
  ask: askId('a'),
  document: documentId('d'),
  passage: passage(start),
  code,
  reader,
  at,
});
const settled = (code: Settlement['code'], settler = 'Cas', at = '2027-01-05T10:00:00Z'): Settlement => ({
  ask: askId('a'),
  document: documentId('d'),
  passage: passage(0),
  code,
  reason: 'The lead-in makes it a promise.',
  settler,
  at,
  between: ['Ana', 'Ben'],
});
const outcome = (
  judgements: readonly Judgement[],
  needed: 1 | 2 = 2,
  settlements: readonly Settlement[] = [],
) => judgedPlaces(judgements, settlements, needed)[0]?.outcome;

describe('a passage that people judged', () => {
  it('has a code where as many readers as needed agree', () => {
    expect(outcome([judged('Ana', 'partial')], 1)).toEqual({ type: 'agreed', code: 'partial' });
    expect(outcome([judged('Ana', 'partial')])).toEqual({ type: 'waiting', code: 'partial' });
    expect(outcome([judged('Ana', 'partial'), judged('Ben', 'partial')])).toEqual({
      type: 'agreed',
      code: 'partial',
    });
  });

  it('has none where readers disagree, however many are on one side and however few are needed', () => {
    const judgements = [judged('Ana', 'partial'), judged('Ben', 'partial'), judged('Cas', 'mentioned')];
    expect(outcome(judgements)).toEqual({ type: 'disagreement' });
    expect(outcome(judgements, 1)).toEqual({ type: 'disagreement' });
  });

  it('is not judged twice by one reader', () => {
    expect(outcome([judged('Ana', 'partial'), judged('Ana', 'partial')])).toEqual({
      type: 'waiting',
      code: 'partial',
    });
  });

  it('follows the last word in the record, whatever a clock said', () => {
    const later = judged('Ana', 'opposed', 0, '2020-01-01T00:00:00Z');
    expect(outcome([judged('Ana', 'partial'), later], 1)).toEqual({ type: 'agreed', code: 'opposed' });
  });

  it('counts neither what was taken back nor what a reader is unsure of', () => {
    expect(outcome([judged('Ana', 'partial'), judged('Ana', 'taken-back')], 1)).toEqual({ type: 'open' });
    const places = judgedPlaces([judged('Ana', 'partial'), judged('Ben', 'unsure')], [], 2);
    expect(places[0]).toMatchObject({
      outcome: { type: 'waiting' },
      open: [{ reader: 'Ben', code: 'unsure' }],
    });
    expect(outcome([judged('Ana', 'discuss'), judged('Ana', 'mentioned')], 1)).toEqual({
      type: 'agreed',
      code: 'mentioned',
    });
  });

  it('has the code of its last settlement, and says where a reader judged otherwise since', () => {
    const both = [judged('Ana', 'partial'), judged('Ben', 'mentioned')];
    expect(outcome(both, 2, [settled('supportive')])).toMatchObject({ code: 'supportive', contested: false });
    expect(outcome(both, 2, [settled('supportive'), settled('partial')])).toMatchObject({ code: 'partial' });
    const after = judged('Ana', 'opposed', 0, '2027-01-06T10:00:00Z');
    expect(outcome([...both, after], 2, [settled('supportive')])).toMatchObject({
      code: 'supportive',
      contested: true,
    });
  });
});

const anyJudgement = fc
  .record({
    reader: fc.constantFrom('Ana', 'Ben', 'Cas'),
    code: fc.constantFrom(...verdicts),
    start: fc.constantFrom(0, 10, 20),
  })
  .map(({ reader, code, start }) => judged(reader, code, start));
const anyRecord = fc.array(anyJudgement, { maxLength: 20 });
const needed = fc.constantFrom(1 as const, 2 as const);

describe('all that people judged', () => {
  it('gives a code only that every reader of the passage stands by', () => {
    fc.assert(
      fc.property(anyRecord, needed, (judgements, readers) => {
        for (const place of judgedPlaces(judgements, [], readers)) {
          const code = codeOf(place);
          if (code === undefined) continue;
          expect(new Set(place.standing.map((each) => each.code))).toEqual(new Set([code]));
          expect(place.standing.length).toBeGreaterThanOrEqual(readers);
        }
      }),
    );
  });

  it('does not depend on the order in which different passages, or different readers, come', () => {
    const perReader = ({ reader, passage }: Judgement) => `${reader} ${passage.start}`;
    fc.assert(
      fc.property(anyRecord, needed, (judgements, readers) => {
        // The same judgements of each reader on each passage in the same order, all else the other way round.
        const regrouped = [...Map.groupBy(judgements, perReader).values()].toReversed().flat();
        const codes = (record: readonly Judgement[]) =>
          judgedPlaces(record, [], readers)
            .map((place) => `${place.passage.start} ${place.outcome.type} ${codeOf(place)}`)
            .toSorted();
        expect(codes(regrouped)).toEqual(codes(judgements));
      }),
    );
  });

  it('equals the settlement where there is one', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...judgementCodes), needed, (judgements, code, readers) => {
        const place = judgedPlaces(judgements, [settled(code)], readers).find(
          (each) => each.passage.start === 0,
        );
        if (place !== undefined) expect(codeOf(place)).toBe(code);
      }),
    );
  });
});

describe('standing judgements', () => {
  it('are the last of each reader on each passage', () => {
    const standing = standingJudgements([
      judged('Ana', 'committed'),
      judged('Ben', 'partial'),
      judged('Ana', 'opposed'),
      judged('Ana', 'mentioned', 9),
      judged('Cas', 'partial'),
      judged('Cas', 'unsure'),
    ]);
    expect(standing.map(({ reader, code }) => `${reader} ${code}`).sort()).toEqual([
      'Ana mentioned',
      'Ana opposed',
      'Ben partial',
    ]);
  });
});
