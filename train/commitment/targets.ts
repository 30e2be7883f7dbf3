import { signsIn } from '../../src/find/commitment/signs.ts';
import type { CodedSentence } from './read-pledges.ts';
import { wordRunsIn } from './word-runs.ts';

/** A sentence with everything that is asked of it: read once, used by every model. */
export interface Sample {
  readonly country: 'India' | 'Australia';
  readonly document: string;
  readonly label: number;
  readonly signs: readonly string[];
  readonly runs: readonly string[];
}

export const samplesOf = (country: Sample['country'], sentences: readonly CodedSentence[]): Sample[] =>
  sentences.map(({ document, label, words }) => ({
    country,
    document,
    label,
    signs: signsIn(words).map(({ name }) => name),
    runs: [...wordRunsIn(words)],
  }));

/** Whether the finder's rules read it as a promise. */
export const isPromiseByRule = ({ signs }: Sample): boolean =>
  signs.some((name) => name.startsWith('rule promise'));

/** From which degree on an Australian sentence is a pledge of any kind, and one that could be checked. */
export const anyPledge = 3;
export const checkablePledge = 5;

/** 1 for a pledge that could be checked, else 0: India's pledges, Australia's goals, actions and details. */
export const isSpecific = ({ country, label }: Sample): number =>
  Number(label >= (country === 'India' ? 1 : checkablePledge));

/**
 * 1 for a pledge of any kind, else 0. India's coders had no word for a general pledge and called it none, so what is
 * no pledge for them and a promise by the rules is left open: `undefined`.
 */
export function isPledge(sample: Sample): number | undefined {
  if (sample.country === 'Australia') return Number(sample.label >= anyPledge);
  if (sample.label === 1) return 1;
  return isPromiseByRule(sample) ? undefined : 0;
}
