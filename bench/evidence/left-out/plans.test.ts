import { describe, expect, it } from 'vitest';
import { planSearch } from '../../../src/find/plan.ts';
import { askOf } from '../collection.ts';
import { planAsIs, planWithoutNearWords, planWithoutThesaurus } from './plans.ts';

const ask = askOf('lords', 'Scrap the House of Lords and welcome more refugees.');
const termsOf = ({ concepts }: ReturnType<typeof planSearch>) => concepts.flatMap(({ terms }) => terms);

describe('a plan with a part left out', () => {
  it('is the finder’s own where nothing is left out', () => {
    expect(planAsIs(ask)).toEqual(planSearch(ask));
  });

  it('has no near words, and all other terms', () => {
    expect(termsOf(planWithoutNearWords(ask))).toEqual(termsOf(planSearch(ask)).filter(({ near }) => !near));
  });

  it('has no names of the stock for a thing, and those for a deed', () => {
    const texts = termsOf(planWithoutThesaurus(ask))
      .filter(({ near }) => !near)
      .map(({ text }) => text);
    expect(texts).not.toContain('second chamber');
    expect(texts).toContain('abolish');
  });
});
