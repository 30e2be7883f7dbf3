/** Where the characters, each one byte, first stand in the bytes; -1 where they do not. */
export function indexOfBytes(bytes: Uint8Array, characters: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(characters, 0, 'latin1');
}

/** Whether exactly these bytes stand at the place. */
export const bytesAt = (bytes: Uint8Array, place: number, expected: readonly number[]): boolean =>
  expected.every((byte, index) => bytes[place + index] === byte);
