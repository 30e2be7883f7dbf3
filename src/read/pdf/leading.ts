import type { FlowLine } from './flow-line.ts';
import type { Style } from './style.ts';

/** The usual distance from baseline to baseline, for type of each size. */
export type Leading = (style: Style) => number;

/** Type without an example of its own is set about this much apart, in parts of its size. */
const usual = 1.25;
/** Lines further apart than this are two paragraphs whatever the type. */
const widest = 2;

/**
 * Measures the leading of each face and size: the distance that comes most often between neighbours in a column.
 * Where two come about equally often the smaller one is it, the larger the space between paragraphs.
 */
export function leadingOf(lines: readonly FlowLine[]): Leading {
  const counts = new Map<string, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before.column !== line.column) continue;
    const distance = line.line.baseline - before.line.baseline;
    const { size } = line.line.style;
    if (keyOf(before.line.style) !== keyOf(line.line.style)) continue;
    if (distance < 0.7 * size || distance > widest * size) continue;
    const ofStyle = counts.get(keyOf(line.line.style)) ?? new Map<number, number>();
    const rounded = Math.round(distance * 2) / 2;
    ofStyle.set(rounded, (ofStyle.get(rounded) ?? 0) + 1);
    counts.set(keyOf(line.line.style), ofStyle);
  }
  const leadings = new Map([...counts].map(([key, each]) => [key, mostFrequent(each)]));
  return (style) => leadings.get(keyOf(style)) ?? usual * style.size;
}

const keyOf = (style: Style): string => `${style.font}|${Math.round(style.size * 2)}`;

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  const most = Math.max(...counts.values());
  const often = [...counts].filter(([, count]) => count >= 0.6 * most).map(([distance]) => distance);
  return Math.min(...often);
}
