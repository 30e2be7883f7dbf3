import { allParts, type Parts } from '../../../train/finder/learn.ts';
import type { LearningWay } from '../way.ts';
import { once } from '../ways/once.ts';
import { type Change, changed, onrecordOf } from '../ways/onrecord.ts';
import { byRulesAlone, codedAsLearned, codedByRules, inFirstOrder } from './changes.ts';
import { apart, onOtherPassages } from './documents.ts';
import { planWithoutNearWords, planWithoutThesaurus } from './plans.ts';
import { isCommitment, isMeaning, isOfNeighbours, isRule } from './signs.ts';

const without = (isLeft: (sign: string) => boolean) => ({ uses: (sign: string) => !isLeft(sign) });

const withParts = (name: string, parts: Partial<Parts>, change?: Change): LearningWay =>
  onrecordOf({ ...allParts, ...parts })(name, change);

/**
 * Onrecord with a part left out, and the rest learned anew without it. Each is made when its turn comes and can be let go
 * of: it holds all that it learned from.
 */
export const leftOut: readonly (() => LearningWay)[] = [
  () => onOtherPassages('without headings', { words: (words) => ({ ...words, headings: [] }) }),
  () => onOtherPassages('without lead-ins', { words: (words) => ({ ...words, leadIn: [] }) }),
  () => onOtherPassages('without neighbours', apart, { ...allParts, ...without(isOfNeighbours) }),
  () => withParts('without near words', { planOf: once(planWithoutNearWords) }),
  () => withParts('without word vectors', { planOf: once(planWithoutNearWords), ...without(isMeaning) }),
  () => withParts('without the thesaurus', { planOf: once(planWithoutThesaurus) }),
  () => changed('without the learned order', inFirstOrder),
  () => changed('without learned codes', codedByRules),
  () => withParts('without the rules of codes', without(isRule), codedAsLearned),
  () => withParts('without commitment cues', without(isCommitment), codedAsLearned),
  () => changed('with nothing learned', byRulesAlone),
];
