/** What was learned: how much each sign counts, in the logarithm of the odds. */
export interface CommitmentWeights {
  readonly pledge: SignWeights;
  readonly specific: SignWeights;
}

export interface SignWeights {
  readonly intercept: number;
  readonly bySign: ReadonlyMap<string, number>;
}

/** Which way of writing weights and naming signs this program reads. */
export const weightsFormat = 'commitment 1';

/** @throws Error where the text holds no weights of this format: then the installation is damaged. */
export function parseWeights(text: string): CommitmentWeights {
  const { format, pledge, specific } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  if (format !== weightsFormat) throw new Error(`The weights are not of the format “${weightsFormat}”.`);
  return { pledge: signWeights(pledge), specific: signWeights(specific) };
}

function signWeights(written: unknown): SignWeights {
  const { intercept, signs } = (written ?? {}) as { intercept?: unknown; signs?: object };
  const weights = Object.entries(signs ?? {});
  const numbers: unknown[] = [intercept, ...weights.map(([, weight]) => weight)];
  if (weights.length === 0 || !numbers.every(Number.isFinite))
    throw new Error('The weights of the commitment classifier are damaged.');
  return { intercept: intercept as number, bySign: new Map(weights) };
}
