import type { JudgementCode } from '../model/code.ts';
import type { AskId, DocumentId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { type Failure, failure, type Outcome, success } from '../model/outcome.ts';
import type { Passage } from '../model/passage.ts';
import { standingJudgements } from '../record/judged-position.ts';
import type { Store, StoreReader } from '../store/port.ts';

/** A place that somebody judges: a passage of a document, for an ask. */
export interface JudgedPlace {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly ordinal: number;
}

export interface FindingJudgement extends JudgedPlace {
  readonly code: JudgementCode;
  readonly reader: string;
  readonly note?: string;
  /** When the reader's own judgement was made that they saw standing; absent where they saw none. */
  readonly instead?: string;
}

/** Why a judgement was not kept. */
export type JudgeFailure =
  | (Failure & { readonly type: 'no-such-place' })
  /** The reader judged the place in another window, or sent an old page again: nothing was changed. */
  | (Failure & { readonly type: 'judged-already'; readonly standing: Judgement | undefined });

/**
 * Keeps one reader's judgement of one passage. Only on top of what the reader saw: a page that has grown old in another
 * window changes nothing, and says so.
 */
export async function judgeFinding(
  store: Store,
  judged: FindingJudgement,
  now: () => string,
): Promise<Outcome<Judgement, JudgeFailure>> {
  return store.write(async (transactor) => {
    const passage = await passageAt(transactor, judged);
    if (passage === undefined) return noSuchPlace(judged);
    const { ask, document, code, reader, note } = judged;
    const standing = await standingOf(transactor, { ask, document, passage }, reader);
    if (standing?.at !== judged.instead)
      return failure<JudgeFailure>({ type: 'judged-already', message: alreadyInWords(standing), standing });
    const at = later(now(), standing?.at);
    const judgement = { ask, document, passage, code, reader, at, ...(note ? { note } : {}) };
    await transactor.addJudgement(judgement);
    return success(judgement);
  });
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

async function standingOf(
  reader: StoreReader,
  { ask, document, passage }: Pick<Judgement, 'ask' | 'document' | 'passage'>,
  by: string,
): Promise<Judgement | undefined> {
  const own = (await reader.judgements()).filter(
    (each) =>
      each.reader === by &&
      each.ask === ask &&
      each.document === document &&
      each.passage.ordinal === passage.ordinal,
  );
  return standingJudgements(own)[0];
}

/** A clock that went back, or two judgements in one thousandth of a second, must not make the older one stand. */
function later(now: string, before: string | undefined): string {
  if (before === undefined || now > before) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}

const alreadyInWords = (standing: Judgement | undefined): string =>
  standing === undefined
    ? 'The judgement that this page showed was taken back meanwhile; nothing was changed.'
    : `You judged this already: ${standing.code}. Nothing was changed.`;

const noSuchPlace = ({ ask, document, ordinal }: JudgedPlace) =>
  failure<JudgeFailure>({
    type: 'no-such-place',
    message: `There is no passage ${ordinal + 1} of ${document} to judge for the ask “${ask}”: go back to the list of work.`,
  });
