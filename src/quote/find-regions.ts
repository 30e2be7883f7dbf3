import type { Region } from './align.ts';
import type { Quoted } from './alignment.ts';

/** How many regions are looked at closely: a phrase that a document repeats has seldom more likely places. */
const regionsAtMost = 6;
/** A long quotation has no twin, and each look at it costs much. */
const regionsOfLong = 2;
export const longQuotation = 500;

/**
 * Regions of the text in which the words of a quotation stand close together, the likeliest first: a window of
 * `length` words slides over the text and adds up the worth of the quotation's words in it, each as often as the
 * quotation has it. Linear in the text.
 */
export function findRegions(quoted: Quoted, length: number): Region[] {
  const worth = slidingWorth(quoted, length);
  const total = quoted.weights.reduce((sum, each) => sum + each, 0);
  const regions: Region[] = [];
  const slack = Math.min(80, quoted.ids.length) + 10;
  const most = quoted.ids.length > longQuotation ? regionsOfLong : regionsAtMost;
  while (regions.length < most) {
    const best = bestOf(worth);
    // A third of the words' worth is far below what any threshold accepts.
    if (best < 0 || (worth[best] ?? 0) * 3 < total) break;
    const from = Math.max(0, best - length + 1 - slack);
    regions.push({ from, to: Math.min(quoted.index.ids.length, best + 1 + slack) });
    worth.fill(0, Math.max(0, best - length), best + length + 1);
  }
  return regions;
}

/** For each word of the text, the worth of the window that ends with it. */
function slidingWorth(quoted: Quoted, length: number): Float64Array {
  const { ids, vocabulary } = quoted.index;
  const room = new Int32Array(vocabulary.length);
  const weight = new Float64Array(vocabulary.length);
  quoted.ids.forEach((id, word) => {
    if (id < 0) return;
    room[id] = (room[id] ?? 0) + 1;
    weight[id] = quoted.weights[word] ?? 0;
  });
  const seen = new Int32Array(vocabulary.length);
  const worth = new Float64Array(ids.length);
  let sum = 0;
  for (let at = 0; at < ids.length; at++) {
    const comes = ids[at] ?? 0;
    const count = (seen[comes] ?? 0) + 1;
    seen[comes] = count;
    if (count <= (room[comes] ?? 0)) sum += weight[comes] ?? 0;
    if (at >= length) {
      const goes = ids[at - length] ?? 0;
      const left = (seen[goes] ?? 0) - 1;
      seen[goes] = left;
      if (left < (room[goes] ?? 0)) sum -= weight[goes] ?? 0;
    }
    worth[at] = sum;
  }
  return worth;
}

function bestOf(worth: Float64Array): number {
  let best = -1;
  for (let at = 0; at < worth.length; at++) {
    if ((worth[at] ?? 0) > (best < 0 ? 1e-9 : (worth[best] ?? 0))) best = at;
  }
  return best;
}
