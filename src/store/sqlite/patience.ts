import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../failure.ts';

/** Ten seconds: longer than any single document takes to store, shorter than a person takes to give up. */
export const defaultPatience = 10_000;

/**
 * Tries again for up to `patience` milliseconds while another process holds the campaign. Waits outside SQLite,
 * so that a server goes on answering meanwhile.
 */
export async function patiently<T>(patience: number, work: () => T): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isLocked(error) || performance.now() >= deadline) throw error;
      await pause(betweenTries);
    }
  }
}

const isLocked = (error: unknown): boolean => error instanceof StoreError && error.type === 'locked';

/** Milliseconds. Short, to catch the moment between two writes of a process that is loading documents. */
const betweenTries = 3;
