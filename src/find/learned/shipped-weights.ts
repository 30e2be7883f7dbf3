import { readFileSync } from 'node:fs';
import { type FinderWeights, parseWeights } from './weights.ts';

let shipped: FinderWeights | undefined;

/** The weights that come with the program, read at first use. `train/finder/` says how they are made. */
export function shippedWeights(): FinderWeights {
  shipped ??= parseWeights(readFileSync(new URL('../../../data/finder.json', import.meta.url), 'utf8'));
  return shipped;
}
