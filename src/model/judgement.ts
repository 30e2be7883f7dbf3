import type { JudgementCode } from './code.ts';
import type { AskId, DocumentId } from './ids.ts';
import type { Passage } from './passage.ts';

/** Characters of a note. */
export const longestNote = 10_000;

/** What a named reader decided about a finding, and when. */
export interface Judgement {
  readonly ask: AskId;
  readonly document: DocumentId;
  /** What was judged; a reader may judge a passage that no search found. */
  readonly passage: Passage;
  readonly code: JudgementCode;
  readonly reader: string;
  /** An instant in ISO 8601, UTC. */
  readonly at: string;
  readonly note?: string;
}

/** A judgement as it stands in the record. */
export interface RecordedJudgement extends Judgement {
  /** The number of its entry, by which it is named. */
  readonly entry: number;
}
