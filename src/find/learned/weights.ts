import { type EvidenceCode, evidenceCodes } from '../../model/code.ts';
import type { CodeSign } from './code-signs.ts';
import { rankSigns } from './rank-signs.ts';

/** What the finder learned from coded passages, in logarithms of odds; `train/finder/` says how. */
export interface FinderWeights {
  readonly bearing: BearingWeights;
  readonly codes: CodeWeights;
}

/** Whether a passage bears on an ask. */
export interface BearingWeights {
  readonly intercept: number;
  /** In the order of `rankSigns`. */
  readonly bySign: Float64Array;
}

/** Which code a passage has that bears on an ask; each list is in the order of `evidenceCodes`. */
export interface CodeWeights {
  readonly intercepts: readonly number[];
  readonly bySign: ReadonlyMap<string, readonly number[]>;
}

/** Which signs this program knows; weights of others are not read. */
export const weightsFormat = 'finder 2';

/** @throws Error where the text holds no weights of this format: then the installation is damaged. */
export function parseWeights(text: string): FinderWeights {
  const { format, bearing, codes } = JSON.parse(text) as {
    format?: unknown;
    bearing?: { intercept?: unknown; signs?: Readonly<Record<string, number>> };
    codes?: { intercepts?: unknown; signs?: Readonly<Record<string, unknown>> };
  };
  if (format !== weightsFormat) throw new Error(`The weights are not of the format “${weightsFormat}”.`);
  const bySign = Float64Array.from(rankSigns, (sign) => bearing?.signs?.[sign] ?? Number.NaN);
  const intercept = bearing?.intercept;
  if (typeof intercept !== 'number' || !bySign.every(Number.isFinite)) throw damaged();
  return {
    bearing: { intercept, bySign },
    codes: {
      intercepts: row(codes?.intercepts),
      bySign: new Map(Object.entries(codes?.signs ?? {}).map(([name, values]) => [name, row(values)])),
    },
  };
}

function row(values: unknown): readonly number[] {
  if (!Array.isArray(values) || values.length !== evidenceCodes.length || !values.every(Number.isFinite))
    throw damaged();
  return values as number[];
}

const damaged = (): Error => new Error('The weights of the finder are damaged.');

/** The weights as the file keeps them, rounded to four digits. */
export function writeWeights({ bearing, codes }: FinderWeights): string {
  const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
  const signs = Object.fromEntries(rankSigns.map((sign, at) => [sign, rounded(bearing.bySign[at] ?? 0)]));
  const written = {
    format: weightsFormat,
    bearing: { intercept: rounded(bearing.intercept), signs },
    codes: {
      intercepts: codes.intercepts.map(rounded),
      signs: Object.fromEntries([...codes.bySign].map(([name, values]) => [name, values.map(rounded)])),
    },
  };
  return `${JSON.stringify(written, null, 1).replaceAll(/\[\s+([^\]]*?)\s+\]/g, (_, list: string) => `[${list.replaceAll(/\s+/g, ' ')}]`)}\n`;
}

/** How probable it is that a passage with these signs bears on the ask. */
export function bearingOf({ intercept, bySign }: BearingWeights, signs: ArrayLike<number>): number {
  let sum = intercept;
  for (let at = 0; at < bySign.length; at += 1) sum += (bySign[at] ?? 0) * (signs[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

export interface ProbableCode {
  readonly code: EvidenceCode;
  readonly probability: number;
}

/** How probable each code is for a passage that bears on the ask, the most probable first. */
export function codesOf({ intercepts, bySign }: CodeWeights, signs: readonly CodeSign[]): ProbableCode[] {
  const odds = [...intercepts];
  for (const [name, value] of signs) {
    const weights = bySign.get(name);
    if (weights === undefined) continue;
    for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] ?? 0) + value * (weights[at] ?? 0);
  }
  const most = Math.max(...odds);
  const shares = odds.map((each) => Math.exp(each - most));
  const all = shares.reduce((sum, each) => sum + each, 0);
  return evidenceCodes
    .map((code, at) => ({ code, probability: (shares[at] ?? 0) / all }))
    .sort((a, b) => b.probability - a.probability);
}
