import type { ReadingGap } from './document.ts';
import type { DocumentId } from './ids.ts';

/**
 * A person looked at a part of an original that gave no text, a page with a picture on it, and found nothing there that
 * could bear on any ask. Until somebody has, nobody can be called silent in that document.
 */
export interface SeenGap {
  readonly document: DocumentId;
  readonly gap: ReadingGap;
  readonly reader: string;
  /** An instant in ISO 8601, UTC. */
  readonly at: string;
  readonly note?: string;
}

/** Names a gap within its document. */
export const gapKey = (gap: ReadingGap): string => ('page' in gap ? `${gap.type} ${gap.page}` : gap.type);
