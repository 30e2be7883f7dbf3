import type { DrawnPassage, Sample, SampledDocument } from '../../model/sample.ts';

/** SHA-256 of a text's UTF-8 bytes; an argument, as these rooms import nothing. */
export type Sha256OfText = (text: string) => Uint8Array;

/**
 * Whole numbers from a seed that anyone can make again. Block 0, 1, 2 … is the SHA-256 of the seed, a line break and the
 * block's number in decimal digits; each gives eight numbers of 32 bits, the highest byte first.
 */
function* numbersFrom(seed: string, sha256: Sha256OfText): Generator<number, never> {
  for (let block = 0; ; block++) {
    const bytes = sha256(`${seed}\n${block}`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < 32; at += 4) yield view.getUint32(at);
  }
}

const numbers32 = 2 ** 32;

/** A number below `limit`, each as likely: those that would favour the first ones are left out. */
function below(limit: number, numbers: Generator<number, never>): number {
  const fair = numbers32 - (numbers32 % limit);
  for (;;) {
    const number = numbers.next().value;
    if (number < fair) return number % limit;
  }
}

/**
 * Draws some of the numbers from 0 to `population` - 1, none twice, in the order of the draw: Fisher and Yates's shuffle,
 * from the front, broken off. A larger draw with the same seed begins with the same numbers.
 */
export function drawNumbers(
  population: number,
  size: number,
  seed: string,
  sha256: Sha256OfText,
): readonly number[] {
  const numbers = numbersFrom(seed, sha256);
  const moved = new Map<number, number>();
  return Array.from({ length: Math.min(size, population) }, (_, at) => {
    const from = at + below(population - at, numbers);
    const drawn = moved.get(from) ?? from;
    moved.set(from, moved.get(at) ?? at);
    return drawn;
  });
}

/** Draws passages from all of some documents but those that were read, numbered document by document. */
export function drawPassages(
  { from, seed }: Pick<Sample, 'from' | 'seed'>,
  size: number,
  sha256: Sha256OfText,
): readonly DrawnPassage[] {
  const unread = from.flatMap(unreadOf);
  return drawNumbers(unread.length, size, seed, sha256).flatMap((at) => unread[at] ?? []);
}

/** How many passages could be drawn. */
export const populationOf = ({ from }: Pick<Sample, 'from'>): number =>
  from.reduce((sum, { passages, read }) => sum + passages - read.length, 0);

function unreadOf({ document, passages, read }: SampledDocument): readonly DrawnPassage[] {
  const known = new Set(read);
  return Array.from({ length: passages }, (_, ordinal) => ({ document, ordinal })).filter(
    ({ ordinal }) => !known.has(ordinal),
  );
}
