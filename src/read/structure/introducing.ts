import type { Form } from './grammar.ts';

/** Whether a sentence introduces what stands below it, and how surely. */
export type Introduction = 'colon' | 'open' | 'none';

/**
 * `We will:` ends in a colon; `Labour will`, `including`, `by …` leave the sentence open. An open end is weaker: it
 * introduces only what clearly hangs below it.
 */
export function introductionOf(words: string): Introduction {
  const end = words.slice(-60).replace(/["'”’)\]\s]+$/, '');
  if (/[:：]\s?[-–—]?$/.test(end)) return 'colon';
  if (/(?:[–—]|\.{3}|…| -)$/.test(end)) return 'open';
  return /(?:^|[^\p{L}])(?:by|will|would|should|must|shall|including|includes?|to|that|as follows|the following)$/iu.test(
    end,
  )
    ? 'open'
    : 'none';
}

/** The form that the introducing words ask for, where they ask for one. */
export function expectedForm(words: string): Form | undefined {
  const end = words
    .slice(-60)
    .replace(/[\s:：–—…."'”’)\]-]+$/u, '')
    .toLowerCase();
  const last = /\p{L}+$/u.exec(end)?.[0];
  switch (last) {
    case 'by':
    case 'through':
      return 'gerund';
    case 'will':
    case 'to':
    case 'would':
    case 'must':
    case 'should':
    case 'shall':
      return 'base';
    default:
      return undefined;
  }
}
