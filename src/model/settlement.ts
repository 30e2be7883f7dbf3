import type { JudgementCode } from './code.ts';
import type { AskId, DocumentId } from './ids.ts';
import type { Passage } from './passage.ts';

/**
 * What a further person decided about a passage on which readers disagree, and why. Nobody's judgement is changed by it; a
 * later settlement of the same passage goes before it.
 */
export interface Settlement {
  readonly ask: AskId;
  readonly document: DocumentId;
  /** Which passage of the document. */
  readonly passage: Pick<Passage, 'ordinal' | 'start' | 'end'>;
  readonly code: JudgementCode;
  readonly reason: string;
  readonly settler: string;
  /** An instant in ISO 8601, UTC. */
  readonly at: string;
  /** Whose judgements were before the settler. */
  readonly between: readonly string[];
  /** The number of its entry in the record, once it is there. */
  readonly entry?: number;
}

/** One of those who disagreed settled it, because the campaign had nobody else: told wherever the settlement is. */
export const settledByOneOfThem = ({ settler, between }: Settlement): boolean => between.includes(settler);
