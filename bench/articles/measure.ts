/** How one page's body compares with its true one: shares of all 4-grams of the two that are common, extra, missed. */
export interface PageScore {
  readonly common: number;
  readonly extra: number;
  readonly missed: number;
  /** Whether both have the same words in the same order. */
  readonly exact: boolean;
}

export interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** The share of exact pages. */
  readonly accuracy: number;
}

/** How many words a shingle has. */
const size = 4;

/** Compares the words of a body with the true ones, by bags of shingles, as the benchmark's `string_shingle_matching`. */
export function scorePage(truth: string, found: string): PageScore {
  const trueWords = wordsOf(truth);
  const foundWords = wordsOf(found);
  const trueBag = shingles(trueWords);
  const foundBag = shingles(foundWords);
  let [common, extra, missed] = [0, 0, 0];
  for (const shingle of new Set([...trueBag.keys(), ...foundBag.keys()])) {
    const inTruth = trueBag.get(shingle) ?? 0;
    const inFound = foundBag.get(shingle) ?? 0;
    common += Math.min(inTruth, inFound);
    extra += Math.max(0, inFound - inTruth);
    missed += Math.max(0, inTruth - inFound);
  }
  // Shares, so that a long page does not weigh more than a short one.
  const all = common + extra + missed || 1;
  return {
    common: common / all,
    extra: extra / all,
    missed: missed / all,
    exact: isSame(trueWords, foundWords),
  };
}

/** Precision and recall are means over pages, pages where they have no meaning left out; F1 is that of the two means. */
export function figuresOf(pages: readonly PageScore[]): Figures {
  const precision = mean(
    pages
      .filter(({ common, extra }) => common + extra > 0)
      .map(({ common, extra }) => common / (common + extra)),
  );
  const recall = mean(
    pages
      .filter(({ common, missed }) => common + missed > 0)
      .map(({ common, missed }) => common / (common + missed)),
  );
  const sum = precision + recall;
  return {
    precision,
    recall,
    f1: sum === 0 ? 0 : (2 * precision * recall) / sum,
    accuracy: mean(pages.map((page) => (page.exact ? 1 : 0))),
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Python's `\w+`: letters, digits and other numbers, and the underscore. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A text of fewer words than a shingle has is one shingle; an empty one has none. */
function shingles(words: readonly string[]): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  if (words.length === 0) return bag;
  for (let start = 0; start < Math.max(1, words.length - size + 1); start += 1) {
    const shingle = words.slice(start, start + size).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index]);
