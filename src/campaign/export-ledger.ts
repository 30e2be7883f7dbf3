import { readFile } from 'node:fs/promises';
import type { Sha256 } from '../model/ids.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { exportLines, type VerifiedExport, verifyExport } from '../record/ledger/export.ts';
import type { SealedValue } from '../record/ledger/seal.ts';
import type { StoreReader } from '../store/port.ts';
import { fileProblem } from './read-source.ts';
import { hashOf, recordLines } from './verify-record.ts';

/** The record as JSON Lines, a line at a time. @param withValues names, notes and whatever else was sealed, too */
export async function* exportLedger(reader: StoreReader, withValues: boolean): AsyncGenerator<string, void> {
  const lines: string[] = [];
  for await (const line of recordLines(reader)) lines.push(line);
  const values = new Map<Sha256, SealedValue>();
  if (withValues)
    for (const seal of new Set(lines.flatMap(sealsOfLine))) {
      const value = await reader.sealedValue(seal);
      if (value !== undefined) values.set(seal, value);
    }
  yield* exportLines(lines, withValues ? (seal) => values.get(seal) : undefined);
}

/** By their look, as whether the line is right is for whoever verifies it. */
const sealsOfLine = (line: string): readonly Sha256[] =>
  [...line.matchAll(/\{"erasable":"([0-9a-f]{64})"\}/g)].map(([, seal]) => seal as Sha256);

/** Verifies a file that was exported, by anyone. */
export async function verifyExportedFile(path: string): Promise<Outcome<VerifiedExport>> {
  try {
    return success(verifyBytes(await readFile(path)));
  } catch (cause) {
    return failure({ message: fileProblem(path, cause), cause });
  }
}

function verifyBytes(bytes: Uint8Array): VerifiedExport {
  const none = { number: 0, hash: '' as Sha256 };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { head: none, problems: ['The file is not UTF-8.'] };
  }
  if (!text.endsWith('\n'))
    return { head: none, problems: ['The file is cut off: its last line has no end.'] };
  return verifyExport(text.slice(0, -1).split('\n'), hashOf);
}
