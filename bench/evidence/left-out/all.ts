import { allParts, type Parts } from '../../../train/finder/learn.ts';
import type { LearningWay } from '../way.ts';
import { changed, onrecordOf } from '../ways/onrecord.ts';
import { byRulesAlone, codedAsLearned, codedByRules, inFirstOrder } from './changes.ts';
import { apart, onOtherPassages } from './documents.ts';
import { planWithoutNearWords, planWithoutThesaurus } from './plans.ts';
import { isCommitment, isMeaning, isOfNeighbours, isRule } from './signs.ts';

const without = (isLeft: (sign: string) => boolean) => ({ uses: (sign: string) => !isLeft(sign) });

const withParts = (parts: Partial<Parts>) => onrecordOf({ ...allParts, ...parts });

/** Onrecord with a part left out, and the rest learned anew without it. */
export const leftOut: readonly LearningWay[] = [
  onOtherPassages('without headings', { words: (words) => ({ ...words, headings: [] }) }),
  onOtherPassages('without lead-ins', { words: (words) => ({ ...words, leadIn: [] }) }),
  onOtherPassages('without neighbours', apart, { ...allParts, ...without(isOfNeighbours) }),
  withParts({ planOf: planWithoutNearWords })('without near words'),
  withParts({ planOf: planWithoutNearWords, ...without(isMeaning) })('without word vectors'),
  withParts({ planOf: planWithoutThesaurus })('without the thesaurus'),
  changed('without the learned order', inFirstOrder),
  changed('without learned codes', codedByRules),
  withParts(without(isRule))('without the rules of codes', codedAsLearned),
  withParts(without(isCommitment))('without commitment cues', codedAsLearned),
  changed('with nothing learned', byRulesAlone),
];
