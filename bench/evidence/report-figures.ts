import { judgementCodes, positionCodes } from '../../src/model/code.ts';
import { differenceIntervalsOf, type Interval, intervalsOf } from './bootstrap.ts';
import { type CellOutcome, inPerfectOrder } from './evaluate.ts';
import { type Figure, figureNamed, figures, targetOf } from './figures.ts';
import { markdownTable, shareText } from './markdown.ts';

/** Every figure beside the yardstick of the same run, with its interval and what is to be reached. */
export function figureTable(ours: readonly CellOutcome[], yardstick: readonly CellOutcome[]): string {
  const intervals = intervalsOf(
    ours,
    figures.map(({ measure }) => measure),
  );
  const ideal = ours.map(inPerfectOrder);
  const rows = figures.map((figure, at) => {
    const [own, plain] = [figure.measure(ours), figure.measure(yardstick)];
    const target = targetOf(figure, ours);
    return [
      figure.name,
      valueText(figure, plain),
      valueText(figure, own),
      plain === undefined || own === undefined ? '–' : (own / plain).toFixed(2),
      intervalText(figure, intervals[at]),
      plain === undefined ? '' : valueText(figure, figure.measure(ideal)),
      target === undefined ? '' : targetText(figure, target),
      target === undefined || own === undefined ? '' : reached(figure, own, target),
    ];
  });
  const heads = ['figure', 'plain BM25', 'Onrecord', 'ratio', '95 %', 'perfect', 'to reach', ''];
  return markdownTable(heads, rows);
}

const reached = ({ counts }: Figure, own: number, target: number): string =>
  (counts ? own <= target : own >= target) ? 'reached' : '';

const targetText = ({ counts }: Figure, target: number): string =>
  counts ? `≤ ${target.toFixed(1).replace(/\.0$/, '')}` : shareText(target).replace(/0+$/, '');

export const valueText = ({ counts }: Figure, value: number | undefined): string =>
  value === undefined ? '–' : counts ? value.toFixed(0) : shareText(value);

const intervalText = (figure: Figure, interval: Interval | undefined): string =>
  interval === undefined ? '–' : `${valueText(figure, interval.low)} to ${valueText(figure, interval.high)}`;

/** The columns where there is no room for all figures. */
export const shortFigures: readonly (readonly [head: string, figure: Figure])[] = [
  ['@5', figureNamed('recall of all evidence @5')],
  ['@10', figureNamed('recall of all evidence @10')],
  ['@50', figureNamed('recall of all evidence @50')],
  ['main first', figureNamed('cells whose main evidence stands first')],
  ['in first 3', figureNamed('cells with main evidence in the first 3')],
  ['code', figureNamed('code of found passages')],
  ['sides', figureNamed('positions: sides, accuracy')],
  ['codes F1', figureNamed('positions: codes, macro-F1')],
  ['false silent', figureNamed('"silent" where there is evidence')],
  ['false alarm', figureNamed('evidence where there is none')],
];

const shortMeasures = shortFigures.map(([, { measure }]) => measure);
const shortHeads = shortFigures.map(([head]) => head);

/** The figures for each party, with their intervals. */
export const tableByParty = (outcomes: readonly CellOutcome[]): string =>
  partTable(
    'party',
    ({ document }) => document,
    outcomes,
    (cells) => {
      const intervals = intervalsOf(cells, shortMeasures);
      return shortFigures.map(([, figure], at) => {
        const interval = intervals[at];
        const value = valueText(figure, figure.measure(cells));
        return interval === undefined ? value : `${value} (${intervalText(figure, interval)})`;
      });
    },
  );

/** The figures for each ask; an interval would need other asks to draw from. */
export const tableByAsk = (outcomes: readonly CellOutcome[]): string =>
  partTable(
    'ask',
    ({ ask }) => ask,
    outcomes,
    (cells) => shortFigures.map(([, figure]) => valueText(figure, figure.measure(cells))),
  );

function partTable(
  head: string,
  partOf: (outcome: CellOutcome) => string,
  outcomes: readonly CellOutcome[],
  valuesOf: (cells: readonly CellOutcome[]) => readonly string[],
): string {
  const parts = [...Map.groupBy(outcomes, partOf)].toSorted(([a], [b]) => a.localeCompare(b));
  const rows = parts.map(([name, cells]) => [
    name,
    `${cells.flatMap(({ evidence }) => evidence).length}`,
    ...valuesOf(cells),
  ]);
  return markdownTable([head, 'passages', ...shortHeads], rows);
}

/** Which codes are taken for which: of the cells' positions, and of the passages that were found. */
export function confusionTables(outcomes: readonly CellOutcome[]): string {
  const positions = outcomes.map(({ coded, suggested }): Pair => [coded, suggested ?? 'none']);
  const passages = outcomes
    .flatMap(({ evidence }) => evidence)
    .map(({ code, suggested }): Pair => [code, suggested ?? 'not found']);
  return `${confusionTable('cells', positions)}\n\n${confusionTable('passages', passages)}`;
}

type Pair = readonly [coded: string, suggested: string];

const codeOrder: readonly string[] = [...positionCodes, ...judgementCodes, 'none', 'not found'];

function confusionTable(head: string, pairs: readonly Pair[]): string {
  const inOrder = (codes: readonly string[]) =>
    [...new Set(codeOrder)].filter((code) => codes.includes(code));
  const columns = inOrder(pairs.map(([, suggested]) => suggested));
  const rows = inOrder(pairs.map(([coded]) => coded)).map((code) => [
    code,
    ...columns.map((column) => `${pairs.filter(([a, b]) => a === code && b === column).length}`),
  ]);
  return markdownTable([`${head}: coded below, suggested beside`, ...columns], rows);
}

export interface Measured {
  readonly name: string;
  readonly outcomes: readonly CellOutcome[];
}

/** Ways below each other; a star where 95 in 100 resamples find a way better, or worse, than the yardstick. */
export function wayTable(ways: readonly Measured[], yardstick: Measured): string {
  const rows = ways.map(({ name, outcomes }) => {
    const intervals = differenceIntervalsOf(outcomes, yardstick.outcomes, shortMeasures);
    return [
      name,
      ...shortFigures.map(
        ([, figure], at) => valueText(figure, figure.measure(outcomes)) + starOf(intervals[at]),
      ),
    ];
  });
  return markdownTable(['way', ...shortHeads], rows);
}

/** The figures that are about codes and not about places. */
const codeFigures = shortFigures.slice(5);

/** What coders reach, with the finder's figures last. */
export function coderTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, outcomes }) => [
    name,
    `${outcomes.length}`,
    ...codeFigures.map(([, figure]) => valueText(figure, figure.measure(outcomes))),
  ]);
  return markdownTable(['', 'cells', ...codeFigures.map(([head]) => head)], rows);
}

/** What each variant has more or less than the whole; a star where 95 in 100 resamples agree on the sign. */
export function differenceTable(whole: Measured, variants: readonly Measured[]): string {
  const rows = variants.map(({ name, outcomes }) => {
    const intervals = differenceIntervalsOf(outcomes, whole.outcomes, shortMeasures);
    return [
      name,
      ...shortFigures.map(([, figure], at) => {
        const [a, b] = [figure.measure(outcomes), figure.measure(whole.outcomes)];
        if (a === undefined || b === undefined) return '–';
        const text = valueText(figure, a - b);
        return `${a > b ? '+' : ''}${text}${starOf(intervals[at])}`;
      }),
    ];
  });
  const first = [
    whole.name,
    ...shortFigures.map(([, figure]) => valueText(figure, figure.measure(whole.outcomes))),
  ];
  return markdownTable(['', ...shortHeads], [first, ...rows]);
}

const starOf = (interval: Interval | undefined): string =>
  interval !== undefined && (interval.low > 0 || interval.high < 0) ? '*' : '';
