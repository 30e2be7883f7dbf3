import type { Figures } from './measure.ts';

/**
 * What the benchmark's own README gives for well-known extractors, over all of its 181 pages and not only those that
 * are here: github.com/scrapinghub/article-extraction-benchmark, README.rst, "Results of the latest evaluation" and
 * "Results of the initial evaluation".
 */
export const publishedFigures: readonly (Figures & { readonly name: string })[] = [
  { name: 'rs_trafilatura 9261e08', f1: 0.97, precision: 0.951, recall: 0.99, accuracy: 0.287 },
  { name: 'AutoExtract (2019)', f1: 0.97, precision: 0.984, recall: 0.956, accuracy: 0.47 },
  { name: 'go_trafilatura ae7ea06', f1: 0.96, precision: 0.94, recall: 0.98, accuracy: 0.287 },
  { name: 'trafilatura 2.0.0', f1: 0.958, precision: 0.938, recall: 0.978, accuracy: 0.293 },
  { name: 'Diffbot (2019)', f1: 0.951, precision: 0.958, recall: 0.944, accuracy: 0.348 },
  { name: 'newspaper4k 0.9.3.1', f1: 0.949, precision: 0.964, recall: 0.934, accuracy: 0.326 },
  { name: 'Readability.js 0.6.0', f1: 0.947, precision: 0.914, recall: 0.982, accuracy: 0.166 },
  { name: 'readability-lxml 0.8.4.1', f1: 0.922, precision: 0.913, recall: 0.931, accuracy: 0.315 },
  { name: 'html-text 0.7.0 (all text)', f1: 0.665, precision: 0.5, recall: 0.994, accuracy: 0 },
];
