import type { AskId, DocumentId } from '../model/ids.ts';
import { type Judgement, longestNote, type RecordedJudgement, type Verdict } from '../model/judgement.ts';
import { type Failure, failure, type Outcome, success } from '../model/outcome.ts';
import type { Passage } from '../model/passage.ts';
import { lastWordOf } from '../record/reading-queue.ts';
import type { Store, StoreReader } from '../store/port.ts';

/** A place that somebody judges: a passage of a document, for an ask. */
export interface JudgedPlace {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly ordinal: number;
}

export interface FindingJudgement extends JudgedPlace {
  readonly code: Verdict;
  readonly reader: string;
  readonly note?: string;
  /** The entry of the reader's own last word that they saw; absent where they saw none. */
  readonly instead?: number | 'whatever-stands';
}

/** Why a judgement was not kept. */
export type JudgeFailure =
  | (Failure & { readonly type: 'no-such-place' })
  /** The reader judged the place in another window, or sent an old page again: nothing was changed. */
  | (Failure & { readonly type: 'judged-already'; readonly standing: RecordedJudgement | undefined })
  | (Failure & { readonly type: 'note-too-long' });

/**
 * Keeps one reader's judgement of one passage. Only on top of what the reader saw: a page that has grown old in another
 * window changes nothing, and says so.
 */
export async function judgeFinding(
  store: Store,
  judged: FindingJudgement,
  now: () => string,
): Promise<Outcome<RecordedJudgement, JudgeFailure>> {
  const outcome = await judgeFindings(store, [judged], now);
  if (!outcome.ok) return outcome;
  const [judgement] = outcome.value;
  return judgement === undefined ? noSuchPlace(judged) : success(judgement);
}

/** Keeps judgements of several passages, all or none. */
export async function judgeFindings(
  store: Store,
  judged: readonly FindingJudgement[],
  now: () => string,
): Promise<Outcome<readonly RecordedJudgement[], JudgeFailure>> {
  const tooLong = judged.find(({ note }) => (note?.length ?? 0) > longestNote);
  if (tooLong !== undefined) return noteTooLong(tooLong.note ?? '');
  return store.write(async (transactor) => {
    const judgements: Judgement[] = [];
    for (const each of judged) {
      const checked = await checkedJudgement(transactor, each, now());
      if (!checked.ok) return checked;
      judgements.push(checked.value);
    }
    const kept: RecordedJudgement[] = [];
    for (const judgement of judgements) {
      const { number } = await transactor.addJudgement(judgement);
      kept.push({ ...judgement, entry: number });
    }
    return success(kept);
  });
}

async function checkedJudgement(
  reader: StoreReader,
  judged: FindingJudgement,
  at: string,
): Promise<Outcome<Judgement, JudgeFailure>> {
  const passage = await passageAt(reader, judged);
  if (passage === undefined) return noSuchPlace(judged);
  const { ask, document, code, reader: name, note, instead } = judged;
  const standing = lastWordOf(
    name,
    { ask, document, passage },
    await reader.judgements({ ask, documents: [document] }),
  );
  if (instead !== 'whatever-stands' && standing?.entry !== instead)
    return failure<JudgeFailure>({ type: 'judged-already', message: alreadyInWords(standing), standing });
  return success({ ask, document, passage, code, reader: name, at, ...(note ? { note } : {}) });
}

/** The passage of a place, where campaign and document have it. */
export async function passageAt(
  reader: StoreReader,
  { ask, document, ordinal }: JudgedPlace,
): Promise<Passage | undefined> {
  if (!(await reader.campaign()).asks.some((each) => each.id === ask)) return undefined;
  const record = (await reader.documents()).find((each) => each.id === document);
  if (record === undefined || !(ordinal >= 0 && ordinal < record.passages)) return undefined;
  return (await reader.passages(document, [ordinal]))[0];
}

function alreadyInWords(standing: RecordedJudgement | undefined): string {
  if (standing === undefined)
    return 'The judgement that this page showed is not in the record; nothing was changed.';
  return standing.code === 'taken-back'
    ? 'You took your judgement of this back already. Nothing was changed.'
    : `You judged this already: ${standing.code}. Nothing was changed.`;
}

const noteTooLong = (note: string) =>
  failure<JudgeFailure>({
    type: 'note-too-long',
    message: `A note may have ${longestNote} characters and this one has ${note.length}; nothing was kept. Go back and shorten it.`,
  });

const noSuchPlace = ({ ask, document, ordinal }: JudgedPlace) =>
  failure<JudgeFailure>({
    type: 'no-such-place',
    message: `There is no passage ${ordinal + 1} of ${document} to judge for the ask “${ask}”: go back to the list of work.`,
  });
