import type { MissedBound, SampleReading, StoppingAdvice } from '../../model/position.ts';
import type { Sample } from '../../model/sample.ts';
import { codeOf, type JudgedPlace } from '../judged-place.ts';
import { bearingAtMost, readsNeeded, shareAtMost } from './bounds.ts';
import { populationOf } from './draw.ts';

/**
 * What a sample says so far. Only the passages up to the first one that is not judged yet count: in the order of the draw
 * they are a random sample themselves, while those that a reader chose to take first are none.
 * @param places what people made of passages, for the sample's ask
 * @param draws how many different samples of the cell there are
 */
export function readingOfSample(
  sample: Sample,
  places: readonly JudgedPlace[],
  draws: number,
): SampleReading {
  const judged = new Map(
    places
      .filter((place) => codeOf(place) !== undefined)
      .map((place) => [ordinalKey(place.document, place.passage.ordinal), place]),
  );
  const firstOpen = sample.drawn.findIndex(
    ({ document, ordinal }) => !judged.has(ordinalKey(document, ordinal)),
  );
  const read = sample.drawn
    .slice(0, firstOpen < 0 ? sample.drawn.length : firstOpen)
    .flatMap(({ document, ordinal }) => judged.get(ordinalKey(document, ordinal)) ?? []);
  const bearing = read.filter((place) => codeOf(place) !== 'irrelevant').length;
  const population = populationOf(sample);
  return {
    seed: sample.seed,
    method: sample.method,
    drawn: sample.at,
    population,
    size: sample.drawn.length,
    read: read.length,
    bearing,
    readers: [...new Set(read.flatMap(({ standing }) => standing.map(({ reader }) => reader)))].toSorted(),
    ...(read.length === 0 ? {} : { bound: boundOf(bearing, read.length, population) }),
    draws,
    ...(bearing > 0 ? {} : { more: stoppingAdvice(population, read.length) }),
  };
}

const ordinalKey = (document: string, ordinal: number): string => `${ordinal} ${document}`;

/** How many more passages to read, where none of those read bears on the ask. */
export const stoppingAdvice = (population: number, read: number): StoppingAdvice => ({
  forOneInTwenty: Math.max(0, readsNeeded(population, 0.05) - read),
  forOneInHundred: Math.max(0, readsNeeded(population, 0.01) - read),
});

/** What can have been missed where `found` of `read` passages drawn from a population bear on the ask. */
export const boundOf = (found: number, read: number, population: number): MissedBound => ({
  share: shareAtMost(found, read),
  missed: bearingAtMost(found, read, population) - found,
  unread: population - read,
});
