import type { Brand } from './brand.ts';

export type AskId = Brand<string, 'AskId'>;
export type PartyId = Brand<string, 'PartyId'>;
/** Names one captured version of a source: the party or publisher, the kind, the day, and the first letters of the hash. */
export type DocumentId = Brand<string, 'DocumentId'>;
/** 64 hexadecimal digits, lower case: the SHA-256 of the bytes as they came. */
export type Sha256 = Brand<string, 'Sha256'>;
/** Counted from 1 as the file's pages lie, not as they are printed. */
export type PageNumber = Brand<number, 'PageNumber'>;

export const askId = (id: string): AskId => id as AskId;
export const partyId = (id: string): PartyId => id as PartyId;
export const documentId = (id: string): DocumentId => id as DocumentId;
export const pageNumber = (page: number): PageNumber => page as PageNumber;

/** @throws where it is no SHA-256 in lower-case hexadecimal. */
export function sha256(hex: string): Sha256 {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new Error(`Not a SHA-256: ${hex}`);
  return hex as Sha256;
}
