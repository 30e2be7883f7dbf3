import type { Ask } from '../../src/model/campaign.ts';
import type { JudgementCode, PositionCode } from '../../src/model/code.ts';
import type { CodedCell } from './coded-cell.ts';
import type { BenchDocument } from './collection.ts';

/** What a way gives for one ask in one document. */
export interface Found {
  /** Best first; `passage` is the ordinal in the document. */
  readonly findings: readonly FoundPassage[];
  /** Where a way suggests none, its positions are not measured. */
  readonly position?: PositionCode;
}

export interface FoundPassage {
  readonly passage: number;
  readonly suggested?: JudgementCode;
}

/** A way of finding that is to be measured. */
export interface Way {
  readonly name: string;
  search(ask: Ask, document: BenchDocument): Found;
}

/** What a way may learn from before it is measured: other asks than those, with what coders said of them. */
export interface Training {
  readonly asks: readonly Ask[];
  readonly cells: readonly CodedCell[];
  readonly documents: readonly BenchDocument[];
}

/** A way that learns. It is trained anew for every fold. */
export interface LearningWay {
  readonly name: string;
  train(training: Training): Way;
}

export type Contender = Way | LearningWay;
