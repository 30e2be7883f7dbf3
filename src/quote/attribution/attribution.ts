import type { Span } from '../../model/span.ts';

/**
 * direct: all of its words stand between quotation marks. mixed: some do. indirect: none do; the writer says in
 * words of their own what somebody said, thinks, wants or decided.
 */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/** What a text gives as somebody's: the words or their sense, what says so, and whose they are. */
export interface Attribution {
  readonly kind: AttributionKind;
  /** In the order of the text, with quotation marks; several where the cue stands in between, or over paragraphs. */
  readonly content: readonly Span[];
  /** The words between quotation marks in it, without the marks: what the text gives as verbatim. */
  readonly quoted: readonly Span[];
  /** What says that somebody's words follow: “said”, “according to”. None where a quotation just goes on. */
  readonly cue?: Span;
  /** Whose words they are, as it stands beside the cue: “she”, “the letter”. None in “it is said”. */
  readonly source?: Span;
  readonly speaker: Speaker;
  /** How it is known, in words for a reader. */
  readonly reasons: readonly string[];
}

/** How the speaker is known. */
export const waysToName = [
  'named', // by the full name that stands there, or by a name that is never given in full
  'surname', // a part of a name that stands in full elsewhere
  'pronoun',
  'office', // “the minister”, “the executive director”
  'document', // “the letter”, “the report”
  'group', // “the party”, “campaigners”
  'unknown',
] as const;
export type WayToName = (typeof waysToName)[number];

/** Whose words they are, followed to the fullest mention in the text. */
export interface Speaker {
  readonly how: WayToName;
  /** The fullest mention, or the words of the source where no fuller one was found; empty where there is none. */
  readonly words: string;
  readonly span?: Span;
  /** Those who signed it, where it is a letter or a statement. */
  readonly signers: readonly Span[];
  /** The document in which they said it: “in their manifesto”. */
  readonly medium?: Span;
}
