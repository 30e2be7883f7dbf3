import { type JudgementCode, judgementCodes } from './code.ts';
import type { AskId, DocumentId } from './ids.ts';
import type { Passage } from './passage.ts';

/** Characters of a note. */
export const longestNote = 10_000;

/**
 * States of a reader's work, and no codes: `unsure` and `discuss` leave the passage to others, `taken-back` says that the
 * reader's earlier judgement of it was a slip. None of them counts towards a position.
 */
export const workMarks = ['unsure', 'discuss', 'taken-back'] as const;
export type WorkMark = (typeof workMarks)[number];

/** All that a reader can say of a passage. */
export const verdicts = [...judgementCodes, ...workMarks] as const;
export type Verdict = JudgementCode | WorkMark;

/** What a named reader decided about a finding, and when. A change of mind is a further judgement. */
export interface Judgement<Code extends Verdict = Verdict> {
  readonly ask: AskId;
  readonly document: DocumentId;
  /** What was judged; a reader may judge a passage that no search found. */
  readonly passage: Passage;
  readonly code: Code;
  readonly reader: string;
  /** An instant in ISO 8601, UTC. */
  readonly at: string;
  readonly note?: string;
}

/** A judgement that gives the passage a code. */
export type CodedJudgement = Judgement<JudgementCode>;

export const isCoded = (judgement: Judgement): judgement is CodedJudgement =>
  (judgementCodes as readonly Verdict[]).includes(judgement.code);

/** A judgement as it stands in the record. */
export interface RecordedJudgement extends Judgement {
  /** The number of its entry, by which it is named. */
  readonly entry: number;
}
