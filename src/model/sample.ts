import type { AskId, DocumentId, PartyId } from './ids.ts';

/** How the numbers of a draw are made from its seed: `record/absence/draw.ts`. Another way gets another name. */
export const drawingMethod = 'sha256-counter 1';

/**
 * Passages drawn at random from those of a party's documents that nobody had read for an ask, so that what the readers may
 * have missed can be told as a number. All that is needed to draw them again stands in it.
 */
export interface Sample {
  readonly ask: AskId;
  readonly party: PartyId;
  readonly seed: string;
  readonly method: typeof drawingMethod;
  /** In the order in which the passages are numbered for the draw. */
  readonly from: readonly SampledDocument[];
  /** In the order of the draw. */
  readonly drawn: readonly DrawnPassage[];
  /** Who had it drawn. */
  readonly by: string;
  /** An instant in ISO 8601, UTC. */
  readonly at: string;
}

/** A document of which all passages could be drawn but those that had been read. */
export interface SampledDocument {
  readonly document: DocumentId;
  readonly passages: number;
  /** Ordinals, ascending. */
  readonly read: readonly number[];
}

export interface DrawnPassage {
  readonly document: DocumentId;
  readonly ordinal: number;
}
