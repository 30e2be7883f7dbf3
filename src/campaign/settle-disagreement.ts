import { readersNeeded } from '../model/campaign.ts';
import type { JudgementCode } from '../model/code.ts';
import type { AskId, DocumentId } from '../model/ids.ts';
import { longestNote } from '../model/judgement.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Passage } from '../model/passage.ts';
import type { Settlement } from '../model/settlement.ts';
import { judgedPlaces, placeKey } from '../record/judged-place.ts';
import { maySettle } from '../record/may-settle.ts';
import type { Store, StoreReader } from '../store/port.ts';
import { settlementDraft } from './judging-entries.ts';
import { recordedJudging } from './recorded-judging.ts';

/** What a further person decides about a passage. */
export interface SettlementMade {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly passage: Passage;
  readonly code: JudgementCode;
  readonly reason: string;
  readonly settler: string;
}

/** Settles a passage on which readers disagree, or that one of them put up for discussion. */
export async function settleDisagreement(
  store: Store,
  made: SettlementMade,
  now: () => string,
): Promise<Outcome<Settlement>> {
  const [reason, settler] = [made.reason.trim(), made.settler.trim()];
  if (reason === '') return failure({ message: 'A settlement needs a reason, for those who come after.' });
  if (reason.length > longestNote)
    return failure({
      message: `A reason may have ${longestNote} characters and this one has ${reason.length}: shorten it.`,
    });
  if (settler === '') return failure({ message: 'Who settles it? The name is empty.' });
  return store.write(async (transactor) => {
    const { ask, document, passage, code } = made;
    const may = await askedOfRecord(transactor, made, settler);
    if (may.type === 'nothing-to-settle')
      return failure({
        message:
          'There is nothing to settle there: all who judged this passage agree, and nobody put it up for discussion.',
      });
    if (may.type === 'one-of-them')
      return failure({
        message: `${settler} is one of those who judged it; a third person has to settle it, such as ${may.others.slice(0, 3).join(', ')}.`,
      });
    const { ordinal, start, end } = passage;
    const settlement: Settlement = {
      ask,
      document,
      passage: { ordinal, start, end },
      code,
      reason,
      settler,
      at: now(),
      between: may.between,
    };
    const { number } = await transactor.append(settlementDraft(settlement));
    return success({ ...settlement, entry: number });
  });
}

async function askedOfRecord(
  reader: StoreReader,
  { ask, document, passage }: SettlementMade,
  settler: string,
) {
  const { judgements, settlements } = await recordedJudging(reader);
  const campaign = await reader.campaign();
  const here = <T extends { readonly ask: AskId; readonly document: DocumentId }>(all: readonly T[]) =>
    all.filter((each) => each.ask === ask && each.document === document);
  const place = judgedPlaces(here(judgements), here(settlements), readersNeeded(campaign)).find(
    (each) => placeKey(each) === placeKey({ document, passage }),
  );
  const readers = new Set([
    ...judgements.map((each) => each.reader),
    ...settlements.map((each) => each.settler),
  ]);
  return maySettle(place, settler, [...readers].toSorted());
}
