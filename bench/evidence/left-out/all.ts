import { allParts } from '../../../train/finder/learn.ts';
import type { LearningWay } from '../way.ts';
import { onrecordOf } from '../ways/onrecord.ts';
import { byRulesAlone, codedAsLearned, codedByRules, inFirstOrder } from './changes.ts';
import { apart, onOtherPassages } from './documents.ts';
import { planWithoutNearWords, planWithoutThesaurus } from './plans.ts';
import { isCommitment, isMeaning, isOfNeighbours, isRule } from './signs.ts';

const without = (isLeft: (sign: string) => boolean) => ({ uses: (sign: string) => !isLeft(sign) });

/** Onrecord with a part left out, and the rest learned anew without it. */
export const leftOut: readonly LearningWay[] = [
  onOtherPassages('without headings', { words: (words) => ({ ...words, headings: [] }) }),
  onOtherPassages('without lead-ins', { words: (words) => ({ ...words, leadIn: [] }) }),
  onOtherPassages('without neighbours', apart, { ...allParts, ...without(isOfNeighbours) }),
  onrecordOf('without near words', { ...allParts, planOf: planWithoutNearWords }),
  onrecordOf('without word vectors', { planOf: planWithoutNearWords, ...without(isMeaning) }),
  onrecordOf('without the thesaurus', { ...allParts, planOf: planWithoutThesaurus }),
  onrecordOf('without the learned order', allParts, inFirstOrder),
  onrecordOf('without learned codes', allParts, codedByRules),
  onrecordOf('without the rules of codes', { ...allParts, ...without(isRule) }, codedAsLearned),
  onrecordOf('without commitment cues', { ...allParts, ...without(isCommitment) }, codedAsLearned),
  onrecordOf('by rules alone, nothing learned', allParts, byRulesAlone),
];
