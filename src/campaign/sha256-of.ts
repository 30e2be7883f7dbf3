import { createHash } from 'node:crypto';
import { type Sha256, sha256 } from '../model/ids.ts';

/** The name by which bytes are known in a campaign. */
export const sha256Of = (bytes: Uint8Array): Sha256 =>
  sha256(createHash('sha256').update(bytes).digest('hex'));

/** The digest of a text in UTF-8, for draws that anyone can make again. */
export const sha256OfText = (text: string): Uint8Array => createHash('sha256').update(text).digest();
