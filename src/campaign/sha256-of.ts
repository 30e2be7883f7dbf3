import { createHash } from 'node:crypto';
import { type Sha256, sha256 } from '../model/ids.ts';

/** The name by which bytes are known in a campaign. */
export const sha256Of = (bytes: Uint8Array): Sha256 =>
  sha256(createHash('sha256').update(bytes).digest('hex'));
