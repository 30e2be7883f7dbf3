import type { EvidenceCode, PositionCode } from '../model/code.ts';
import { type CodedJudgement, isCoded, type Judgement } from '../model/judgement.ts';

/** From the strongest to the weakest: a party that promises and also says it agrees has promised. */
const strength = ['committed', 'partial', 'supportive'] as const satisfies readonly EvidenceCode[];

/**
 * The position that codes of passages add up to. Passages for and against make it `mixed`, whichever are more:
 * to count them would let a party outweigh what it said by saying the other thing twice. `undefined` where there
 * is no code.
 */
export function positionOf(codes: readonly EvidenceCode[]): PositionCode | undefined {
  const strongest = strength.find((code) => codes.includes(code));
  const against = codes.includes('opposed');
  if (strongest !== undefined && against) return 'mixed';
  if (against) return 'opposed';
  return strongest ?? (codes.includes('mentioned') ? 'mentioned' : undefined);
}

/** The last word of each reader on each place: a change of mind is a new judgement, and the last one counts. */
export function lastWords<J extends Judgement>(judgements: readonly J[]): readonly J[] {
  const last = new Map<string, J>();
  for (const judgement of judgements) {
    const key = JSON.stringify([
      judgement.ask,
      judgement.document,
      judgement.passage.start,
      judgement.passage.end,
      judgement.reader,
    ]);
    const before = last.get(key);
    if (before === undefined || before.at <= judgement.at) last.set(key, judgement);
  }
  return [...last.values()];
}

/** What readers stand by: their last words that are codes. */
export const standingJudgements = (judgements: readonly Judgement[]): readonly CodedJudgement[] =>
  lastWords(judgements).filter(isCoded);
