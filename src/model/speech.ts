import type { Day } from './day.ts';
import type { Span } from './span.ts';

export const speechKinds = [
  /** What a member says on the floor or states in writing. */
  'speech',
  /** Said while another member had the floor. */
  'intervention',
  'question',
  'answer',
  /** A motion that a member moved, or what the House did with one. */
  'motion',
  /** A vote that was counted. */
  'division',
  /** The House's own words: "The House met at half-past Two o'clock". Nobody's position. */
  'procedural',
] as const;
export type SpeechKind = (typeof speechKinds)[number];

/**
 * A part of a debate that is one person's word, or the House's own: a place in the text of a Reading. The place
 * holds the words alone, never the line that names the speaker. What one member says before and after a motion is
 * put are two speeches with the same `id`.
 */
export interface Speech extends Span {
  readonly kind: SpeechKind;
  /** Absent where the document names nobody. */
  readonly speaker?: Speaker;
  readonly day?: Day;
  /** The nearest heading above it, as printed. */
  readonly heading?: string;
  /** Of the printed report, such as `1215` or `133W`. */
  readonly column?: string;
  /** As the document names it: `2021-04-22a.1211.1`. */
  readonly id?: string;
  /** Where it can be read alone or in its context. */
  readonly link?: string;
  readonly motion?: Motion;
  readonly division?: Division;
}

/** A speaker as the document names them; who that is, the registry of people says. */
export interface Speaker {
  readonly printed: string;
  /** By scheme: `publicwhip-person`, `publicwhip-member`, `parlamint`, `wikidata` … */
  readonly identifiers: Readonly<Record<string, string>>;
  readonly office?: string;
  /** Only where the document itself says for whom they sat on that day, in its own words: `Conservative`, `Lab`. */
  readonly party?: string;
}

export const motionOutcomes = ['moved', 'put', 'agreed', 'negatived', 'withdrawn'] as const;
export type MotionOutcome = (typeof motionOutcomes)[number];

export interface Motion {
  readonly outcome: MotionOutcome;
  /** The motion's own words in the same text, which may stand before or after; absent where the text lacks them. */
  readonly words?: Span;
}

export const divisionOutcomes = ['agreed', 'negatived', 'tied', 'unknown'] as const;

/** In the Lords the contents are `ayes` and the not-contents `noes`. */
export interface Division {
  readonly number?: string;
  readonly title?: string;
  readonly ayes: Side;
  readonly noes: Side;
  readonly abstained?: Side;
  readonly outcome: (typeof divisionOutcomes)[number];
}

export interface Side {
  /** As the document counts, tellers left out; its names where it gives no count. */
  readonly count: number;
  readonly names: readonly Voter[];
}

export interface Voter extends Speaker {
  readonly teller?: true;
}

/** What the counts say; only the chair's vote decides a tie. */
export function outcomeOf(ayes: number, noes: number): Division['outcome'] {
  if (ayes === 0 && noes === 0) return 'unknown';
  if (ayes === noes) return 'tied';
  return ayes > noes ? 'agreed' : 'negatived';
}

/** Whose words a place is, of speeches in the order of the text; none for a heading, which is nobody's. */
export function speechAt(speeches: readonly Speech[], place: Span): Speech | undefined {
  let low = 0;
  let high = speeches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((speeches[middle]?.start ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  const speech = speeches[low - 1];
  return speech !== undefined && place.end <= speech.end ? speech : undefined;
}
