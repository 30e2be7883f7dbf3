import type { TermGroup } from './campaign.ts';
import type { EvidenceCode, JudgementCode } from './code.ts';
import type { AskId, DocumentId } from './ids.ts';
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';
import type { TermOrigin, TermSetName } from './term-set.ts';

/** A passage that may bear on an ask: the payload and the reasons are kept apart. */
export interface Finding {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly passage: Passage;
  /** Higher is to be read first. Comparable within an ask over all documents. */
  readonly score: number;
  readonly why: Why;
  readonly suggestion: Suggestion;
}

/** Why a passage was found: which term of which group, where. */
export interface Why {
  readonly hits: readonly TermHit[];
  /** Groups of the ask of which no term stands in the passage, its lead-in or its headings. */
  readonly missing: readonly string[];
}

export interface TermHit {
  readonly group: string;
  readonly term: string;
  readonly where: 'passage' | 'leadIn' | 'headings';
  /** The term is none of the set: it is near in meaning to the group, of which nothing else stands there. */
  readonly near?: true;
  /** The words as they stand in the document, for a mark on the page. */
  readonly place: Span;
}

/** What the program would judge, and the words that made it think so. Never a judgement. */
export interface Suggestion {
  readonly code: JudgementCode;
  /** From 0 to 1; for the order of work, not for the public. */
  readonly confidence: number;
  /** How probable it is that the passage bears on the ask at all, where that was weighed: 0 to 1. */
  readonly bearing?: number;
  /** How probable each code is if the passage bears on the ask, where that was weighed. */
  readonly codes?: Readonly<Record<EvidenceCode, number>>;
  /** Plain sentences for a reader, such as: the lead-in "we will" makes it a promise. */
  readonly reasons: readonly string[];
}

/** The terms that a search used for an ask, and where they came from. */
export interface TermSet {
  readonly origin: TermOrigin;
  readonly groups: readonly TermGroup[];
  /** Absent where the search is older than the numbers of term sets. */
  readonly version?: TermSetName;
  /** Those of `groups` that a person took into the set; absent where nobody did. */
  readonly taken?: readonly string[];
  /** What a person left out, so that it was neither searched nor counted; absent where nobody did. */
  readonly left?: readonly string[];
}

/** The account of one search: one ask over one document. */
export interface Search {
  readonly ask: AskId;
  readonly document: DocumentId;
  /** Which finder, such as `find 1`. Another version may find other passages. */
  readonly finder: string;
  /** The ask's words as they were searched for; an ask that was rewritten has to be searched again. */
  readonly askText: string;
  readonly terms: TermSet;
  /** How often each term stands in the document's text, zeros included, in the order of `terms`. */
  readonly counts: readonly TermCount[];
  /** Passages that the document has. */
  readonly passages: number;
  /** Passages that share any word with the ask and were put in order. */
  readonly ranked: number;
  /** What makes this account worth less than it seems, in sentences that say what to do; absent where nothing does. */
  readonly cautions?: readonly string[];
}

export interface TermCount {
  readonly group: string;
  readonly term: string;
  readonly count: number;
}
