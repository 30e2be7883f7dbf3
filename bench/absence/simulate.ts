import { hash } from 'node:crypto';
import { bearingAtMost, shareAtMost } from '../../src/record/absence/bounds.ts';
import { drawNumbers } from '../../src/record/absence/draw.ts';

/** A document read for an ask in some order, and what was left unread. */
export interface ReadCell {
  /** Passages that nobody read. */
  readonly unread: number;
  /** Which of them bear on the ask, as they are numbered for the draw. */
  readonly missed: readonly number[];
  /** Whether the reader met nothing that bears on the ask, so that the cell would be called silent. */
  readonly looksSilent: boolean;
}

/** What became of many cells, each sampled with many seeds. */
export interface Simulated {
  readonly cells: number;
  readonly cellsWithMissed: number;
  readonly runs: number;
  /** Runs in which no more was missed than the bound says (hypergeometric number; Clopper-Pearson share). */
  readonly held: number;
  readonly shareHeld: number;
  /** The same of the one cell in which it held most rarely: a share from 0 to 1. */
  readonly worstCell: number;
  /** The probability of that in the cell in which it is smallest, counted out: what the runs approach. */
  readonly worstExact: number;
  /** Runs in which neither reader nor sample met anything, so that an absence would be published. */
  readonly published: number;
  /** Of these, runs in which more was missed than was said. */
  readonly publishedWrong: number;
}

const sha256 = (text: string): Uint8Array => hash('sha256', text, 'buffer');

/** @param sizeOf how many passages are drawn of so many unread ones */
export function simulate(
  cells: readonly ReadCell[],
  seeds: number,
  sizeOf: (unread: number) => number,
): Simulated {
  const held = cells.map(() => 0);
  const total = { held: 0, shareHeld: 0, published: 0, publishedWrong: 0 };
  const numbered = cells.map((cell, at) => ({ cell, at })).filter(({ cell }) => cell.unread > 0);
  for (const [unread, some] of Map.groupBy(numbered, ({ cell }) => cell.unread)) {
    const size = sizeOf(unread);
    const bounds = boundsOf(size, unread);
    const drawn = new Uint32Array(unread);
    // Where nothing was missed every bound holds, whatever is drawn.
    const open = some.filter(({ cell }) => cell.missed.length > 0);
    for (const { cell, at } of some.filter((each) => each.cell.missed.length === 0)) {
      held[at] = seeds;
      total.held += seeds;
      total.shareHeld += seeds;
      if (cell.looksSilent) total.published += seeds;
    }
    for (let seed = 1; seed <= seeds && open.length > 0; seed++) {
      for (const number of drawNumbers(unread, size, `absence ${seed}`, sha256)) drawn[number] = seed;
      for (const { cell, at } of open) {
        const found = cell.missed.reduce((sum, number) => sum + Number(drawn[number] === seed), 0);
        const { number, share } = bounds(found);
        const holds = cell.missed.length <= number;
        if (holds) held[at] = (held[at] ?? 0) + 1;
        total.held += Number(holds);
        total.shareHeld += Number(cell.missed.length / unread <= share);
        if (cell.looksSilent && found === 0) {
          total.published++;
          total.publishedWrong += Number(!holds);
        }
      }
    }
  }
  return {
    cells: numbered.length,
    cellsWithMissed: numbered.filter(({ cell }) => cell.missed.length > 0).length,
    runs: numbered.length * seeds,
    ...total,
    worstExact: Math.min(1, ...numbered.map(({ cell }) => exactly(cell, sizeOf(cell.unread)))),
    worstCell: Math.min(1, ...numbered.map(({ at }) => (held[at] ?? 0) / seeds)),
  };
}

/** The bounds for each number of hits, made once for a size. */
function boundsOf(size: number, unread: number) {
  const known = new Map<number, { readonly number: number; readonly share: number }>();
  return (found: number) => {
    const before = known.get(found);
    if (before !== undefined) return before;
    const made = { number: bearingAtMost(found, size, unread), share: shareAtMost(found, size) };
    known.set(found, made);
    return made;
  };
}

/** How probable it is that a draw of this size finds enough for the bound to hold. */
function exactly({ unread, missed }: ReadCell, size: number): number {
  const bearing = missed.length;
  let needed = 0;
  while (bearingAtMost(needed, size, unread) < bearing) needed++;
  let chance = 1;
  for (let at = 0; at < size; at++) chance *= Math.max(0, unread - bearing - at) / (unread - at);
  let fewer = 0;
  for (let hits = 0; hits < needed; hits++) {
    fewer += chance;
    chance *= ((bearing - hits) * (size - hits)) / ((hits + 1) * (unread - bearing - size + hits + 1));
  }
  return 1 - fewer;
}

/** Documents in which one passage more bears on the ask than a sample without a hit allows: there the bound is tightest. */
export const atTheLimit = (sizeOf: (unread: number) => number): readonly ReadCell[] =>
  [40, 150, 600, 2_500].map((unread) => ({
    unread,
    missed: Array.from({ length: bearingAtMost(0, sizeOf(unread), unread) + 1 }, (_, number) => number),
    looksSilent: true,
  }));
