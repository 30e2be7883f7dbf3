import type { EvidenceCode, PositionCode } from '../model/code.ts';

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
