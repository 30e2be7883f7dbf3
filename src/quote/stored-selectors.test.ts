import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, describe as group, it } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import type { PlaceDescription } from '../model/quotation.ts';
import { span, utf16, wordsAt } from '../model/span.ts';
import { anchor } from './anchor.ts';
import { contextAgreement } from './context.ts';
import { describe } from './describe.ts';
import { indexForQuotes } from './index-for-quotes.ts';

interface Stored {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

const pages = sharedData('anchoring/hypothesis/src/annotator/anchoring/test/html-baselines');
const extracted = sharedData('anchoring/pypdf/read');

const descriptionOf = (stored: readonly Stored[]): PlaceDescription | undefined => {
  const quote = stored.find((each) => each.type === 'TextQuoteSelector');
  const position = stored.find((each) => each.type === 'TextPositionSelector');
  if (quote?.exact === undefined) return undefined;
  const { exact, prefix = '', suffix = '' } = quote;
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: {
      type: 'TextPositionSelector',
      start: utf16(position?.start ?? 0),
      end: utf16(position?.end ?? 0),
    },
  };
};

group('selectors stored by others (needs shared/data/anchoring)', () => {
  it.skipIf(pages === undefined)('of saved web pages are all anchored, with what stands around them', () => {
    for (const name of ['minimal', 'wikipedia-regression-testing']) {
      const html = readFileSync(`${pages}/${name}.html`, 'utf8');
      const { document } = parseHTML(html.includes('<html') ? html : `<html>${html}</html>`);
      const text = document.body?.textContent ?? document.toString();
      const { rows } = JSON.parse(readFileSync(`${pages}/${name}.json`, 'utf8'));
      for (const row of rows) {
        const description = descriptionOf(row.target[0].selector);
        if (description === undefined) continue;
        const found = anchor(text, description);
        expect(found, description.quote.exact).toMatchObject({ type: 'anchored' });
        if (found.type === 'anchored') expect(contextAgreement(text, found.place, description.quote)).toBe(1);
      }
    }
  });

  it.skipIf(extracted === undefined)('of true texts are found in eight extractors’ texts, or refused', () => {
    let [all, anchored, strayed] = [0, 0, 0];
    for (const file of readdirSync(`${extracted}/extraction-ground-truth`).slice(0, 6)) {
      const truth = readFileSync(`${extracted}/extraction-ground-truth/${file}`, 'utf8');
      const places = Array.from(truth.matchAll(/[^.!?\n][^.!?]{40,300}[.!?](?=\s)/g))
        .filter((_, at) => at % 12 === 0)
        .map((found) => span(found.index, found.index + found[0].length));
      for (const extractor of readdirSync(`${extracted}/results`)) {
        const index = indexForQuotes(readFileSync(`${extracted}/results/${extractor}/${file}`, 'utf8'));
        for (const place of places) {
          const found = anchor(index, describe(truth, place));
          all += 1;
          if (found.type === 'refused') continue;
          anchored += 1;
          if (!sharesMostLetters(wordsAt(truth, place), wordsAt(index.text, found.place))) strayed += 1;
        }
      }
    }
    expect(anchored / all).toBeGreaterThan(0.75);
    expect(strayed).toBe(0);
  });
});

/** Three letters in a row, whatever blanks an extractor lost or put in. */
function sharesMostLetters(one: string, two: string): boolean {
  const grams = (text: string): Set<string> => {
    const letters = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    return new Set(Array.from(letters, (_, at) => letters.slice(at, at + 3)));
  };
  const [wanted, got] = [grams(one), grams(two)];
  return [...wanted].filter((each) => got.has(each)).length >= 0.6 * wanted.size;
}
