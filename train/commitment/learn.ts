import { trainLogistic } from '../logistic.ts';

/** About the penalties that do best within the two countries, over whole documents; words are many and need more. */
export const penalty = { signs: 10, words: 30 };

/** What is present in a sentence, by name, and what its coders said of it. */
export interface Example {
  readonly names: readonly string[];
  /** 1 where it is what is to be learned, else 0; or how probably it is. */
  readonly label: number;
}

export interface Learned {
  readonly intercept: number;
  readonly byName: ReadonlyMap<string, number>;
}

/** Rarer names are left out: of so few sentences nothing is learned that holds elsewhere. */
const leastOccurrences = 10;

/**
 * One weight for each name that occurs often enough, by logistic regression.
 *
 * @param l2 how strongly weights are held down.
 */
export function learn(examples: readonly Example[], l2: number): Learned {
  const counts = new Map<string, number>();
  for (const { names } of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= leastOccurrences).map(([name]) => name);
  const columns = new Map(frequent.sort().map((name, column) => [name, column]));
  const rows = examples.map(({ names }) => {
    const own = names.map((name) => columns.get(name)).filter((column) => column !== undefined);
    return { columns: own, values: own.map(() => 1) };
  });
  const { intercept, weights } = trainLogistic(
    rows,
    examples.map(({ label }) => label),
    { l2, standardise: false, width: columns.size, tolerance: 1e-5 },
  );
  return { intercept, byName: new Map(frequent.map((name, column) => [name, weights[column] ?? 0])) };
}

/** The logarithm of the odds. */
export const scoreOf = ({ intercept, byName }: Learned, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (byName.get(name) ?? 0), intercept);
