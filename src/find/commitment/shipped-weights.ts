import { readFileSync } from 'node:fs';
import { type CommitmentWeights, parseWeights } from './weights.ts';

let shipped: CommitmentWeights | undefined;

/** The weights that come with the program, read at first use. `train/commitment/` says how they are made. */
export function shippedWeights(): CommitmentWeights {
  shipped ??= parseWeights(readFileSync(new URL('../../../data/commitment.json', import.meta.url), 'utf8'));
  return shipped;
}
