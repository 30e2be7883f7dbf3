import { APIConnectionError, APIError, OpenAI } from 'openai';
import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { type Bounds, boundedFetch, type EndedBecause } from './bounded-fetch.ts';
import type { Endpoint } from './endpoint.ts';
import type { Messages } from './messages.ts';

/** What came of one request. */
export type Reply =
  | { readonly type: 'answered'; readonly content: string }
  /** Something came that is no answer of a model. */
  | { readonly type: 'unreadable' }
  | {
      readonly type: 'failed';
      /** Completes "the server …", for a person. */
      readonly reason: string;
      /** Whether every other request would fail in the same way: no such model, a wrong key. */
      readonly forAll: boolean;
    }
  /** Ended by the caller. */
  | { readonly type: 'stopped' };

export type AskModel = (messages: Messages, stop: AbortSignal) => Promise<Reply>;

export interface ModelOptions {
  readonly endpoint: Pick<Endpoint, 'base'>;
  readonly model: string;
  /** Sent to the server, and never printed. */
  readonly key?: string | undefined;
  /** For an answer, in milliseconds. */
  readonly timeout: number;
  /** How often a request is made again where the server is busy, fails or cannot be reached. */
  readonly retries?: number;
}

/** Of an answer's body, in bytes: a thousand times what three short values need. */
const largestBody = 1_000_000;

/** What an answer may cost at most, thinking included, whatever a document tries to make the model write. */
const tokensAtMost = 4096;

/** What makes answers better and is not known to every server; named as the servers name it. */
const niceties = {
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'answer', strict: true, schema: answerSchema },
  },
  temperature: 0,
  max_tokens: tokensAtMost,
} as const;
type Nicety = keyof typeof niceties;

/**
 * A client for one model. Each question is a request of its own, without a history, so that no passage can bear on
 * the answer to another one.
 */
export function modelClient(options: ModelOptions): AskModel {
  let accepted = Object.keys(niceties) as Nicety[];

  /** A server that refuses a request may refuse only a part of it: it is asked again without, and that is kept. */
  async function ask(messages: Messages, stop: AbortSignal, parts: readonly Nicety[]): Promise<Reply> {
    const attempt = await request(options, messages, stop, parts);
    if (attempt.type !== 'rejected') {
      if (attempt.type === 'answered') accepted = accepted.filter((part) => parts.includes(part));
      return attempt;
    }
    if (parts.length === 0) return { type: 'failed', reason: attempt.reason, forAll: false };
    const unnamed = parts.filter((part) => !attempt.reason.includes(part));
    return ask(messages, stop, unnamed.length < parts.length ? unnamed : []);
  }

  return (messages, stop) => ask(messages, stop, accepted);
}

type Attempt = Reply | { readonly type: 'rejected'; readonly reason: string };

async function request(
  { endpoint, model, key, timeout, retries = 3 }: ModelOptions,
  { system, user }: Messages,
  stop: AbortSignal,
  parts: readonly Nicety[],
): Promise<Attempt> {
  const end = new AbortController();
  const bounds: Bounds = { timeout, largest: largestBody };
  const client = new OpenAI({
    ...settled,
    baseURL: endpoint.base,
    maxRetries: retries,
    fetch: boundedFetch(bounds, key, end),
  });
  const ask = {
    model,
    messages: [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: user },
    ],
    ...Object.fromEntries(parts.map((part) => [part, niceties[part]])),
  };
  try {
    const completion: unknown = await client.chat.completions.create(ask, {
      signal: AbortSignal.any([end.signal, stop]),
    });
    return stop.aborted ? { type: 'stopped' } : (ended(end, timeout) ?? contentOf(completion));
  } catch (error) {
    return stop.aborted ? { type: 'stopped' } : (ended(end, timeout) ?? whatFailed(error, key));
  }
}

/**
 * Whatever the library would take from the environment is given here: another program's key, organization and
 * headers are none of this server's business, and its log would print what is sent. The key goes by `boundedFetch`.
 */
const settled = {
  apiKey: 'none',
  adminAPIKey: null,
  organization: null,
  project: null,
  webhookSecret: null,
  logLevel: 'off',
  // Ours ends a request earlier; see `boundedFetch`.
  timeout: 2 ** 30,
} as const;

const completionShape = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

function contentOf(completion: unknown): Reply {
  const content = completionShape.safeParse(completion).data?.choices[0]?.message.content;
  return content === undefined ? { type: 'unreadable' } : { type: 'answered', content };
}

function ended({ signal }: AbortController, timeout: number): Reply | undefined {
  switch (signal.reason as EndedBecause | undefined) {
    case undefined:
      return undefined;
    case 'timeout':
      return {
        type: 'failed',
        reason: `did not answer within ${timeout / 1000} seconds (--model-timeout)`,
        forAll: false,
      };
    case 'too-large':
      return { type: 'unreadable' };
  }
}

function whatFailed(error: unknown, key: string | undefined): Attempt {
  // JSON that breaks off in the middle.
  if (error instanceof SyntaxError) return { type: 'unreadable' };
  if (error instanceof APIConnectionError)
    return { type: 'failed', reason: `could not be reached (${causeOf(error)})`, forAll: false };
  if (!(error instanceof APIError) || error.status === undefined) throw error;
  const { status } = error;
  const said = `said ${status}: ${withoutKey(error.message, key)}`;
  if (status === 400 || status === 422) return { type: 'rejected', reason: said };
  if (status >= 300 && status < 400)
    return { type: 'failed', reason: 'points to another address, which was not followed', forAll: true };
  return { type: 'failed', reason: said, forAll: status === 401 || status === 403 || status === 404 };
}

/** `fetch` puts what the system said into the cause, and that of several addresses into a list. */
function causeOf({ cause }: APIConnectionError): string {
  const reason = cause instanceof Error ? (cause.cause ?? cause) : undefined;
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : undefined;
  return code ?? (reason instanceof Error ? reason.message : 'no connection');
}

/** Servers repeat the key in their complaint about it. */
const withoutKey = (message: string, key: string | undefined): string =>
  (key === undefined ? message : message.replaceAll(key, '…')).replace(/\p{Cc}+/gu, ' ').slice(0, 300);
