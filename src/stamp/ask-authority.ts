import { failure, type Outcome, success } from '../model/outcome.ts';

/** Milliseconds for a whole answer. */
const longestWait = 30_000;
/** Bytes of an answer: a token with its certificates has about six thousand. */
const largestAnswer = 200_000;

/**
 * Sends a request to a time-stamp authority and reads its whole answer. Plain http will do: the answer is signed, and the
 * request is a hash that tells nothing.
 */
export async function askAuthority(address: string, request: Uint8Array): Promise<Outcome<Uint8Array>> {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '')
    return failure({
      message: `--tsa needs the address of a time-stamp authority, such as https://tsa.example/: ${address} is none.`,
    });
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/timestamp-query',
        accept: 'application/timestamp-reply',
        'user-agent': 'onrecord',
      },
      body: Uint8Array.from(request),
      signal: AbortSignal.timeout(longestWait),
    });
    if (response.status !== 200)
      return failure({ message: `${url.host} answered with status ${response.status}: check the address.` });
    return await bodyOf(response, url.host);
  } catch (cause) {
    return failure({ message: `${url.host} did not answer: check the address and the network.`, cause });
  }
}

async function bodyOf(response: Response, host: string): Promise<Outcome<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > largestAnswer)
      return failure({ message: `${host} sends more than a time stamp: check the address.` });
    parts.push(part);
  }
  return success(Buffer.concat(parts));
}
