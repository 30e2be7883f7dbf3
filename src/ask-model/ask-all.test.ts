import { describe, expect, it } from 'vitest';
import { type AskAll, askAll } from './ask-all.ts';
import type { Reply } from './model-client.ts';

const answered: Reply = { type: 'answered', content: 'yes' };
const failed: Reply = { type: 'failed', reason: 'was slow', forAll: false };

/** Asks the numbers from 0, each answered by the script. */
function run(count: number, script: (question: number) => Reply, more: Partial<AskAll<number>> = {}) {
  const asked: number[] = [];
  const kept: number[] = [];
  const done = askAll({
    questions: Array.from({ length: count }, (_, at) => at),
    ask: async (question) => {
      asked.push(question);
      await new Promise(setImmediate);
      return script(question);
    },
    keep: async (question) => {
      kept.push(question);
      return true;
    },
    atOnce: 1,
    stop: new AbortController().signal,
    ...more,
  });
  return { asked, kept, done };
}

describe('asking many questions', () => {
  it('asks each once, in order', async () => {
    const { asked, kept, done } = run(50, () => answered);
    expect(await done).toEqual({ failed: 0, unreadable: 0 });
    expect(asked).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect(kept).toEqual(asked);
  });

  it('asks no more at once than it may', async () => {
    let underWay = 0;
    let most = 0;
    const ask = async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 2));
      underWay--;
      return answered;
    };
    await run(30, () => answered, { ask, atOnce: 4 }).done;
    expect(most).toBe(4);
  });

  it('goes on after a failure, and gives up after several in a row', async () => {
    const some = run(40, (question) => (question % 5 === 0 ? answered : failed));
    expect(await some.done).toEqual({ failed: 32, unreadable: 0 });
    const all = run(40, (question) => (question < 3 ? answered : failed));
    expect(await all.done).toEqual({ failed: 5, unreadable: 0, gaveUp: 'was slow' });
    expect(all.kept).toEqual([0, 1, 2]);
  });

  it('gives up at once where every other question would fail too', async () => {
    const { asked, done } = run(40, () => ({ type: 'failed', reason: 'has no such model', forAll: true }));
    expect(await done).toMatchObject({ failed: 1, gaveUp: 'has no such model' });
    expect(asked).toEqual([0]);
  });

  it('gives up where a model talks nonsense all the time', async () => {
    const bodies = await run(99, () => ({ type: 'unreadable' })).done;
    const words = await run(99, () => answered, { keep: async () => false }).done;
    expect(bodies).toMatchObject({ unreadable: 20, gaveUp: expect.stringContaining('could not be read') });
    expect(words).toEqual(bodies);
  });

  it('ends when it is told to, and keeps what came', async () => {
    const stop = new AbortController();
    const script = (question: number): Reply => {
      if (question === 7) stop.abort();
      return question < 7 ? answered : { type: 'stopped' };
    };
    const { asked, kept, done } = run(40, script, { stop: stop.signal });
    expect(await done).toEqual({ failed: 0, unreadable: 0 });
    expect([asked.length, kept.length]).toEqual([8, 7]);
  });

  it('ends with the error where an answer cannot be kept', async () => {
    const keep = async () => {
      throw new Error('The disk is full');
    };
    const { asked, done } = run(40, () => answered, { keep, atOnce: 3 });
    await expect(done).rejects.toThrow('The disk is full');
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});
