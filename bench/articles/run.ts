import { sharedData } from '../../test/shared-data.ts';
import { printRows } from '../measure.ts';
import { type Figures, figuresOf, type PageScore, scorePage } from './measure.ts';
import { type MarkedPage, markedPages } from './pages.ts';
import { publishedFigures } from './published-figures.ts';
import { type BodyReader, bodyOfArticle, bodyOfWholePage } from './readers.ts';

// How much of an article's body is read, and how little else: `node bench/articles/run.ts [FOLDER]`, where the folder
// has `ground-truth.json` and `html/ID.html.gz` as the benchmark has them.

const goals = { f1: 0.945, accuracy: 0.2 };
const half = { seen: 'rules made on', unseen: 'only measured on' };

async function main(): Promise<void> {
  const folder = process.argv[2] ?? sharedData('news/article-bodies');
  if (folder === undefined) {
    process.stdout.write('Skipped: it needs ../shared/data/news/article-bodies.\n');
    return;
  }
  const pages = markedPages(folder);
  const article = await scored(pages, bodyOfArticle);
  const whole = await scored(pages, bodyOfWholePage);
  const yardstick = figuresOf(whole.scores);
  process.stdout.write(
    `Article bodies: ${pages.length} pages, 4-grams of words; ratio to the whole-page reader's F1 in the same run\n`,
  );
  printRows(
    ['', 'F1', 'ratio', 'precision', 'recall', 'exact', 'ms a page'],
    [
      row('Onrecord, article', figuresOf(article.scores), yardstick, article.milliseconds),
      ...(['seen', 'unseen'] as const).map((side) => halfRow(pages, article.scores, side, yardstick)),
      row('Onrecord, whole page (yardstick)', yardstick, yardstick, whole.milliseconds),
      ...publishedFigures.map((each) => row(`${each.name}, published`, each, yardstick)),
      row('goal', { ...goals, precision: Number.NaN, recall: Number.NaN }, yardstick),
    ],
  );
  const figures = figuresOf(article.scores);
  if (figures.f1 < goals.f1 || figures.accuracy < goals.accuracy) process.exitCode = 1;
}

async function scored(pages: readonly MarkedPage[], read: BodyReader) {
  const start = performance.now();
  const bodies: string[] = [];
  for (const { bytes } of pages) bodies.push(await read(bytes));
  const milliseconds = (performance.now() - start) / Math.max(1, pages.length);
  return { scores: pages.map(({ body }, index) => scorePage(body, bodies[index] ?? '')), milliseconds };
}

function halfRow(
  pages: readonly MarkedPage[],
  scores: readonly PageScore[],
  side: MarkedPage['half'],
  yardstick: Figures,
): readonly string[] {
  const own = scores.filter((_, index) => pages[index]?.half === side);
  return row(`… the ${own.length} pages ${half[side]}`, figuresOf(own), yardstick);
}

function row(name: string, figures: Figures, yardstick: Figures, milliseconds?: number): readonly string[] {
  const shown = (figure: number) => (Number.isNaN(figure) ? '' : figure.toFixed(3));
  return [
    name,
    shown(figures.f1),
    (figures.f1 / yardstick.f1).toFixed(3),
    shown(figures.precision),
    shown(figures.recall),
    shown(figures.accuracy),
    milliseconds === undefined ? '' : milliseconds.toFixed(0),
  ];
}

await main();
