import type { Reply } from './model-client.ts';

export interface AskAll<Q> {
  readonly questions: readonly Q[];
  readonly ask: (question: Q, stop: AbortSignal) => Promise<Reply>;
  /** Keeps what came; says whether it was of use. Called as soon as it came. */
  readonly keep: (question: Q, reply: Answered) => Promise<boolean>;
  /** Requests under way at the same time. */
  readonly atOnce: number;
  /** Ends the run: what is under way is given up, what came is kept. */
  readonly stop: AbortSignal;
}

export type Answered = Extract<Reply, { type: 'answered' }>;

export interface Asked {
  readonly failed: number;
  readonly unreadable: number;
  /** Why the run ended before its end; completes "the server …". Absent where all was asked or the caller ended it. */
  readonly gaveUp?: string;
}

/** So many in a row, and the next will not do better. */
const failuresInARow = 5;
/** Small models lose the thread now and then: more patience than with a server that is down. */
const unreadableInARow = 20;

/** Asks the questions in their order, some at once. A server that is down, or a model that talks nonsense, ends it. */
export async function askAll<Q>({ questions, ask, keep, atOnce, stop }: AskAll<Q>): Promise<Asked> {
  const giveUp = new AbortController();
  const ended = AbortSignal.any([stop, giveUp.signal]);
  const tally = { failed: 0, unreadable: 0 };
  const inARow = { failed: 0, unreadable: 0 };
  let next = 0;

  const take = async (question: Q): Promise<void> => {
    const reply = await ask(question, ended);
    if (reply.type === 'stopped') return;
    if (reply.type === 'failed') {
      tally.failed++;
      inARow.failed++;
      if (reply.forAll || inARow.failed >= failuresInARow) giveUp.abort(reply.reason);
      return;
    }
    inARow.failed = 0;
    if (reply.type === 'answered' && (await keep(question, reply))) {
      inARow.unreadable = 0;
      return;
    }
    tally.unreadable++;
    inARow.unreadable++;
    if (inARow.unreadable >= unreadableInARow)
      giveUp.abort(`gave ${unreadableInARow} answers in a row that could not be read`);
  };
  const worker = async (): Promise<void> => {
    for (let question = questions[next++]; question !== undefined; question = questions[next++]) {
      if (ended.aborted) return;
      await take(question);
    }
  };
  const workers = Array.from({ length: atOnce }, () =>
    worker().catch((error: unknown) => {
      giveUp.abort();
      throw error;
    }),
  );
  await Promise.allSettled(workers);
  await Promise.all(workers);
  return giveUp.signal.aborted ? { ...tally, gaveUp: String(giveUp.signal.reason) } : tally;
}
