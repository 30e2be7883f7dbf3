import type { PartyId } from '../../model/ids.ts';
import type { SourceKind } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { Due } from './due.ts';

/** What a text says of a document: that it has something, that it lacks something, that it is still to come. */
export const claimKinds = ['presence', 'absence', 'expectation'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export interface Claim {
  readonly kind: ClaimKind;
  readonly sentence: Span;
  /** What makes it a claim: “made no mention of”, “pledges”, “is expected to release”. */
  readonly cue: Span;
  /** As the text names it: “their full election offer”. None where only the sentence before names it. */
  readonly document?: Span;
  /** Of which kind it is, where its noun says so. */
  readonly documentKind?: SourceKind;
  readonly owners: readonly Owner[];
  /** What it is said to have or to lack; absent for expectations, and where the sentence leaves it open. */
  readonly topic?: Topic;
  /** When the document is to come. */
  readonly due?: Due;
  /** It stands in somebody's quoted words. */
  readonly isQuoted: boolean;
  /** How its parts are known, where they do not stand in the sentence itself. */
  readonly reasons: readonly string[];
}

/** Whose document it is. */
export type Owner =
  | { readonly type: 'party'; readonly party: PartyId; readonly place: Span }
  /** Somebody who is none of the parties that are known. */
  | { readonly type: 'other'; readonly place: Span };

/** “the topic” says nothing by itself: then `before` is what the text spoke of last. */
export interface Topic {
  readonly place: Span;
  readonly before?: Span;
}
