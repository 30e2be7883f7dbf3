import type { JudgementCode } from '../../model/code.ts';
import type { AskId } from '../../model/ids.ts';
import { type CodedJudgement, isCoded, type Judgement } from '../../model/judgement.ts';
import { placeKey } from '../judged-place.ts';

/** What readers said of one passage before they could know of one another. */
export interface IndependentCodes {
  readonly ask: AskId;
  readonly codes: ReadonlyMap<string, JudgementCode>;
}

/**
 * The codes by which agreement is measured. A disagreement shows as soon as a second reader has given a code, and what
 * anybody changes after that may follow the other: for each reader the last code up to then counts, or, of those who came
 * later, their first. A slip that was mended before counts as mended.
 * @param judgements as they stand in the record, the first one first
 */
export function independentCodes(judgements: readonly Judgement[]): readonly IndependentCodes[] {
  const places = Map.groupBy(judgements, (judgement) => `${placeKey(judgement)} ${judgement.ask}`);
  return [...places.values()].flatMap((said) => {
    const [first] = said;
    const codes = codesOf(said);
    return first === undefined || codes.size === 0 ? [] : [{ ask: first.ask, codes }];
  });
}

function codesOf(said: readonly Judgement[]): ReadonlyMap<string, JudgementCode> {
  const codes = new Map<string, JudgementCode>();
  let shown = false;
  for (const judgement of said) {
    const { reader } = judgement;
    if (shown && codes.has(reader)) continue;
    if (isCoded(judgement)) codes.set(reader, (judgement as CodedJudgement).code);
    else if (judgement.code === 'taken-back') codes.delete(reader);
    shown ||= codes.size > 1;
  }
  return codes;
}
