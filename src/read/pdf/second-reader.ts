import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PageClaims } from './page-claims.ts';
import type { ReadPage } from './sheet.ts';

/** What the second thread is asked to read. */
export interface SecondTask {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly claims: SharedArrayBuffer;
}

export type PagesFromTheEnd = readonly (readonly [index: number, read: ReadPage])[];

export interface SecondReader {
  readonly claims: PageClaims;
  /** What the second thread has read, once all pages are taken; what it failed to read is still to be read. */
  pages(): Promise<PagesFromTheEnd>;
}

/** Below this there is little to share; above it two copies in memory are worse than a wait. */
const fewestPages = 4;
const mostBytes = 64 * 1024 * 1024;

let worker: Worker | undefined;

/**
 * Starts the second thread, which takes a fifth of a second to be ready: for a program that knows that it will read
 * PDFs. PDFium takes most of the time of reading one, and runs on one core.
 */
export function startSecondReader(): void {
  if (worker !== undefined || availableParallelism() < 2) return;
  // Beside this file: as TypeScript in a checkout, as JavaScript in a package.
  const script = new URL(`./second-reader-thread${import.meta.url.slice(-3)}`, import.meta.url);
  worker = new Worker(script);
  worker.unref();
  worker.once('error', () => {
    worker = undefined;
  });
}

/** Lets the second thread read a file's pages from its end, while the first reads them from its start. */
export function readFromTheEnd(bytes: Uint8Array, pages: number): SecondReader {
  const claims = new PageClaims(pages);
  if (pages < fewestPages || bytes.length > mostBytes) return { claims, pages: async () => [] };
  startSecondReader();
  const thread = worker;
  if (thread === undefined) return { claims, pages: async () => [] };
  const number = ++tasks;
  const answer = answerOf(thread, number);
  thread.postMessage({ number, bytes, pages, claims: claims.shared } satisfies SecondTask);
  return {
    claims,
    pages: async () => {
      if (!claims.secondAsked) return [];
      thread.ref(); // Else the process may end while it waits.
      return answer.finally(() => thread.unref());
    },
  };
}

let tasks = 0;

export interface SecondAnswer {
  readonly number: number;
  readonly pages: PagesFromTheEnd;
}

/** The answer to one task among those to others; nothing where the thread breaks down. */
function answerOf(thread: Worker, number: number): Promise<PagesFromTheEnd> {
  return new Promise((resolve) => {
    const settle = (pages: PagesFromTheEnd) => {
      thread.off('message', take).off('error', fail).off('exit', fail);
      resolve(pages);
    };
    const take = (answer: SecondAnswer) => {
      if (answer.number === number) settle(answer.pages);
    };
    const fail = () => settle([]);
    thread.on('message', take).once('error', fail).once('exit', fail);
  });
}
