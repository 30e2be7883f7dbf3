/** Why a request was ended before its answer was whole. */
export type EndedBecause = 'timeout' | 'too-large';

export interface Bounds {
  /** For a whole answer, headers and body, in milliseconds. */
  readonly timeout: number;
  /** Of a body, in bytes, unpacked. */
  readonly largest: number;
}

type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * A `fetch` that reads the whole answer or ends the request: a server may trickle for ever, send without end, or
 * point elsewhere. It follows nowhere, and sends no header but those it must: no system, no versions, nothing that
 * the environment holds for another server.
 * @param end ends the request with its reason; its signal is to be the request's own
 */
export function boundedFetch(
  { timeout, largest }: Bounds,
  key: string | undefined,
  end: AbortController,
): Fetch {
  return async (url, init) => {
    const timer = setTimeout(() => end.abort('timeout' satisfies EndedBecause), timeout);
    try {
      const response = await fetch(url, {
        ...init,
        redirect: 'manual',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'user-agent': 'onrecord',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
      });
      const body = await bodyOf(response, largest);
      if (body === undefined) end.abort('too-large' satisfies EndedBecause);
      return new Response(body?.length ? body : null, {
        status: response.status,
        headers: kept(response.headers),
      });
    } finally {
      clearTimeout(timer);
    }
  };
}

async function bodyOf(response: Response, largest: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > largest) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** What the client needs to read the answer and to know when to try again. */
const kept = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    ['content-type', 'retry-after', 'retry-after-ms'].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
