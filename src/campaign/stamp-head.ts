import { randomBytes } from 'node:crypto';
import { type ChainedEntry, type LedgerEntry, type LedgerHead, theProgram } from '../model/entry.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { canonicalJson } from '../record/ledger/canonical-json.ts';
import { askAuthority } from '../stamp/ask-authority.ts';
import { type Stamp, stampRequest, tokenIn, verifyStamp } from '../stamp/time-stamp.ts';
import type { Store, StoreReader } from '../store/port.ts';
import { hashOf } from './verify-record.ts';

export interface StampedHead extends Stamp {
  readonly head: LedgerHead;
}

/** The last entry of the record as a text of its own, to be printed or mailed. */
export async function headInWords(reader: StoreReader): Promise<string> {
  const { number, hash } = await reader.head();
  const [entry] = await reader.entries({ after: number - 1 });
  const { name } = await reader.campaign();
  return [
    `The record of “${name}”`,
    `Entry ${number} of ${entry?.at ?? ''}`,
    `SHA-256 ${hash}`,
    '',
    `Whoever keeps this text can show later that the first ${number} entries are as they were:`,
    `onrecord check --head ${hash}`,
  ].join('\n');
}

/**
 * Has the head of the record stamped by an authority outside, and keeps the stamp as an entry. All that is sent is the
 * hash and a random number.
 *
 * @param trusted certificates in PEM that vouch for authorities
 */
export async function stampHead(
  store: Store,
  address: string,
  trusted: readonly string[],
  now: () => string,
): Promise<Outcome<StampedHead>> {
  const head = await store.read((reader) => reader.head());
  const text = await store.read((reader) => stampedText(reader, head));
  if (text === undefined) return failure({ message: 'The record has no entry that could be stamped.' });
  const nonce = randomBytes(8);
  const answer = await askAuthority(address, stampRequest(Buffer.from(head.hash, 'hex'), nonce));
  if (!answer.ok) return answer;
  const token = tokenIn(answer.value);
  const stamp = token.ok ? await verifyStamp(token.value, text, trusted, nonce) : token;
  if (!stamp.ok)
    return failure({ message: `The stamp of ${address} was not kept. ${stamp.message}`, cause: stamp.cause });
  const { time, authority, token: kept } = stamp.value;
  await store.write((transactor) =>
    transactor.append({
      at: now(),
      actor: theProgram,
      kind: 'stamp',
      content: { head: { ...head }, time, authority, address, token: kept },
    }),
  );
  return success({ ...stamp.value, head });
}

/** Every stamp of the record as it is verified now, or what is wrong with it. */
export async function verifyStamps(
  reader: StoreReader,
  trusted: readonly string[],
): Promise<readonly { readonly entry: LedgerEntry; readonly stamp: Outcome<StampedHead> }[]> {
  const verified = [];
  for (const entry of await reader.entries({ kinds: ['stamp'] }))
    verified.push({ entry, stamp: await verifyOne(reader, entry, trusted) });
  return verified;
}

async function verifyOne(
  reader: StoreReader,
  { content }: LedgerEntry,
  trusted: readonly string[],
): Promise<Outcome<StampedHead>> {
  const head = content.head as unknown as LedgerHead;
  const text = await stampedText(reader, head);
  if (text === undefined)
    return failure({ message: `It stamps entry ${head.number}, which has another hash now.` });
  const stamp = await verifyStamp(Buffer.from(String(content.token), 'base64'), text, trusted);
  return stamp.ok ? success({ ...stamp.value, head }) : stamp;
}

/** What the hash of an entry is the hash of; `undefined` where there is no such entry. */
async function stampedText(reader: StoreReader, { number, hash }: LedgerHead): Promise<string | undefined> {
  const [line] = await reader.recordLines(number - 1, 1);
  if (line === undefined) return undefined;
  const { hash: _, ...rest } = JSON.parse(line) as ChainedEntry;
  const text = canonicalJson(rest as unknown as Json as JsonObject);
  return hashOf(text) === hash && rest.number === number ? text : undefined;
}
