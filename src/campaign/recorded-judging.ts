import type { LedgerEntry } from '../model/entry.ts';
import type { AskId, DocumentId } from '../model/ids.ts';
import type { RecordedJudgement } from '../model/judgement.ts';
import type { Sample } from '../model/sample.ts';
import type { SeenGap } from '../model/seen-gap.ts';
import type { Settlement } from '../model/settlement.ts';
import type { StoreReader } from '../store/port.ts';

/** All that people have decided, in the order of the record. */
export interface RecordedJudging {
  readonly judgements: readonly RecordedJudgement[];
  readonly settlements: readonly Settlement[];
  readonly samples: readonly Sample[];
  readonly seenGaps: readonly SeenGap[];
}

/** @param filter of an ask or of documents; samples and gaps are few, and all there are */
export async function recordedJudging(
  reader: StoreReader,
  filter: { readonly ask?: AskId; readonly documents?: readonly DocumentId[] } = {},
): Promise<RecordedJudging> {
  const judgements = await reader.judgements(filter);
  const entries = await reader.entries({ kinds: ['settlement', 'sample', 'absence'] });
  // What checks entries takes 40 ms to load, and most campaigns have none to check.
  const { sampleFrom, seenGapFrom, settlementFrom } =
    entries.length === 0 ? none : await import('./judging-entries.ts');
  const ofKind = (kind: LedgerEntry['kind']) => entries.filter((entry) => entry.kind === kind);
  return {
    judgements,
    settlements: ofKind('settlement').map(settlementFrom),
    samples: ofKind('sample').map(sampleFrom),
    seenGaps: ofKind('absence').flatMap(seenGapFrom),
  };
}

const never = (): never => {
  throw new Error('There are no entries');
};
const none = { sampleFrom: never, seenGapFrom: never, settlementFrom: never };
