import { attributionsIn } from '../../src/quote/attribution/attributions-in.ts';
import { printRows } from '../measure.ts';
import type { CodedAttribution } from './brat.ts';
import { type CodedArticle, readPolnear } from './polnear.ts';
import { f1, type Measure, measures, scoreText, sumOf } from './score.ts';

// Attributions found in PolNeAR's articles for development, which nothing was learned from, against what its coders
// marked, by the rules in score.ts; and how long a news article takes. Yardsticks are what this project asks of
// itself; two coders of the same dev article agree with content .79, cue .86, source .88, direct contents .91, two
// coders of the same train article with .65, .70, .78, .91.

const yardsticks: Readonly<Partial<Record<Measure, number>>> = {
  content: 0.45,
  cue: 0.6,
  source: 0.5,
  'content of direct quotations': 0.9,
  'cue of direct quotations': 0.85,
};
const millisecondsAtMost = 20;

const asCoded = (text: string): readonly CodedAttribution[] =>
  attributionsIn(text).map(({ content, cue, source }) => ({
    content,
    cue: cue === undefined ? [] : [cue],
    source: source === undefined ? [] : [source],
  }));

function scoreRows(articles: readonly CodedArticle[]): readonly (readonly string[])[] {
  const score = sumOf(articles.map(({ text, coded }) => scoreText(asCoded(text), coded, text)));
  return measures.map((measure) => {
    const tally = score[measure];
    const figure = f1(tally);
    const yardstick = yardsticks[measure];
    return [
      measure,
      figure.toFixed(3),
      yardstick?.toFixed(2) ?? '–',
      yardstick === undefined ? '–' : (figure / yardstick).toFixed(2),
      (tally.same / tally.found).toFixed(3),
      (tally.same / tally.coded).toFixed(3),
      tally.coded.toLocaleString('en'),
    ];
  });
}

/** After every article was read once: the middle one, and the slowest, each the best of three. */
function timeRows(articles: readonly CodedArticle[]): readonly (readonly string[])[] {
  const times = articles
    .map(({ text }) => Math.min(...[0, 1, 2].map(() => millisecondsFor(text))))
    .sort((a, b) => a - b);
  const words = articles.map(({ text }) => text.split(/\s+/).length).sort((a, b) => a - b);
  const middle = Math.floor(times.length / 2);
  return [
    ['the middle article', times[middle], words[middle]] as const,
    ['the longest', times.at(-1), words.at(-1)] as const,
  ].map(([which, milliseconds = 0, count = 0]) => [
    `ms, ${which}`,
    milliseconds.toFixed(1),
    String(millisecondsAtMost),
    (milliseconds / millisecondsAtMost).toFixed(2),
    '–',
    '–',
    `${count.toLocaleString('en')} words`,
  ]);
}

function millisecondsFor(text: string): number {
  const start = performance.now();
  attributionsIn(text);
  return performance.now() - start;
}

const articles = readPolnear('dev');
if (articles === undefined)
  process.stdout.write('attributions: skipped, because ../shared/data/quotes/polnear is not there.\n');
else {
  process.stdout.write(`attributions: ${articles.length} articles, exact spans\n`);
  printRows(
    ['F1', 'figure', 'yardstick', 'ratio', 'precision', 'recall', 'of'],
    [...scoreRows(articles), ...timeRows(articles)],
  );
}
