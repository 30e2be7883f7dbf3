import { rankSigns } from './rank-signs.ts';

/** What the finder learned from coded passages, in the logarithm of the odds; `train/finder/` says how. */
export interface FinderWeights {
  readonly intercept: number;
  /** In the order of `rankSigns`. */
  readonly bySign: Float64Array;
}

/** Which signs this program knows; weights of others are not read. */
export const weightsFormat = 'finder 1';

/** @throws Error where the text holds no weights of this format: then the installation is damaged. */
export function parseWeights(text: string): FinderWeights {
  const { format, intercept, signs } = JSON.parse(text) as {
    format?: unknown;
    intercept?: unknown;
    signs?: Readonly<Record<string, number>>;
  };
  if (format !== weightsFormat) throw new Error(`The weights are not of the format “${weightsFormat}”.`);
  const bySign = Float64Array.from(rankSigns, (sign) => signs?.[sign] ?? Number.NaN);
  if (typeof intercept !== 'number' || !bySign.every(Number.isFinite))
    throw new Error('The weights of the finder are damaged.');
  return { intercept, bySign };
}

/** The weights as the file keeps them, rounded to four digits. */
export function writeWeights({ intercept, bySign }: FinderWeights): string {
  const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
  const signs = Object.fromEntries(rankSigns.map((sign, at) => [sign, rounded(bySign[at] ?? 0)]));
  return `${JSON.stringify({ format: weightsFormat, intercept: rounded(intercept), signs }, null, 1)}\n`;
}

/** How probable it is that a passage with these signs bears on the ask. */
export function bearingOf({ intercept, bySign }: FinderWeights, signs: ArrayLike<number>): number {
  let sum = intercept;
  for (let at = 0; at < bySign.length; at += 1) sum += (bySign[at] ?? 0) * (signs[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
