import type { Run } from './run.ts';

/** Prints whose baselines differ by less than this, in parts of the type's size, are on top of one another. */
const slack = 0.3;
/** More runs than this stand on no line that anyone reads. */
const mostOnLine = 200;

/**
 * Leaves out what is printed a second time with a small shift, for boldness or a shadow: runs that lie over
 * another one and whose letters all stand in it. Each is read once, in the place of its longest print.
 */
export function withoutSecondPrints(runs: readonly Run[]): readonly Run[] {
  const dropped = new Set<Run>();
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline);
  for (const [index, run] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (
        other === undefined ||
        next - index > mostOnLine ||
        other.baseline - run.baseline > slack * run.style.size
      )
        break;
      if (!liesOver(run, other)) continue;
      if (isPartOf(other, run) && !dropped.has(run)) dropped.add(other);
      else if (isPartOf(run, other) && !dropped.has(other)) dropped.add(run);
    }
  }
  return dropped.size === 0 ? runs : runs.filter((run) => !dropped.has(run));
}

function liesOver(a: Run, b: Run): boolean {
  if (a.direction !== b.direction) return false;
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared > 0.6 * Math.min(a.right - a.left, b.right - b.left);
}

function isPartOf(part: Run, whole: Run): boolean {
  const letters = part.text.replaceAll(' ', '');
  return letters !== '' && whole.text.replaceAll(' ', '').includes(letters);
}
