import { isDeepStrictEqual } from 'node:util';
import type { DocumentRecord, Reading } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Passage } from '../model/passage.ts';
import { readDocument } from '../read/read-document.ts';
import { passagesOf } from '../read/structure/passages-of.ts';
import { drawPassages } from '../record/absence/draw.ts';
import type { StoreReader } from '../store/port.ts';
import { checkAgainstRecord } from './check-record.ts';
import type { Progress } from './progress.ts';
import { recordedJudging } from './recorded-judging.ts';
import { sha256Of, sha256OfText } from './sha256-of.ts';
import { verifyRecord } from './verify-record.ts';

/** What a check of everything found. */
export interface CheckReport {
  readonly originals: number;
  readonly texts: number;
  readonly quotations: number;
  /** Texts made by an earlier version of a reader, which a fresh reading need not repeat. */
  readonly notRepeated: readonly string[];
  /** Entries of the record. */
  readonly entries: number;
  readonly head: string;
  /** What is no fault but should be known, such as a clock that went back. */
  readonly remarks: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Checks every stored original against its SHA-256, every text and its passages against a fresh reading of the
 * original, and every passage that a finding or a judgement quotes against the text; the chain of the record, and the tables
 * against what it says.
 *
 * @param anchored the hash of an entry that was kept elsewhere
 */
export async function checkCampaign(
  reader: StoreReader,
  progress: Progress,
  anchored?: string,
): Promise<CheckReport> {
  const documents = await reader.documents();
  let isThere = anchored === undefined;
  const record = await verifyRecord(reader, ({ hash }) => {
    isThere ||= hash === anchored;
  });
  const problems = [...record.problems];
  if (!isThere)
    problems.push(
      `The record has no entry with the hash ${anchored}: it was cut off before that entry, or is another record.`,
    );
  if (record.problems.length === 0)
    problems.push(...(await checkAgainstRecord(reader)), ...(await wrongDraws(reader)));
  const notRepeated: string[] = [];
  const judged = Map.groupBy(await reader.judgements(), (judgement) => judgement.document);
  let quotations = 0;
  for (const [index, document] of documents.entries()) {
    progress({ step: 'checking', done: index, of: documents.length, what: document.title });
    const original = await reader.original(document.sha256);
    const stored = await reader.reading(document.id);
    const passages = await reader.passages(document.id);
    const hash = sha256Of(original);
    if (hash !== document.sha256)
      problems.push(
        `${document.id}: the stored original is not the one captured (SHA-256 ${hash}, not ${document.sha256}).`,
      );
    else {
      const fresh = await freshReading(original, document);
      if (fresh.type === 'other-reader')
        notRepeated.push(`${document.id}: read by ${document.reader}, today ${fresh.reader}.`);
      else problems.push(...differences(document, stored, passages, fresh.reading));
    }
    const quoted = await quotedPassages(reader, document, judged);
    quotations += quoted.length;
    problems.push(...quoted.flatMap((passage) => wrongQuotation(document, stored, passages, passage)));
  }
  progress({ step: 'checking', done: documents.length, of: documents.length, what: '' });
  return {
    originals: documents.length,
    texts: documents.length - notRepeated.length,
    quotations,
    notRepeated,
    entries: record.entries,
    head: record.head.hash,
    remarks: record.remarks,
    problems,
  };
}

/** Samples that their seed does not draw: somebody chose the passages. */
async function wrongDraws(reader: StoreReader): Promise<readonly string[]> {
  const { samples } = await recordedJudging(reader);
  return samples
    .filter(
      (sample) => !isDeepStrictEqual(drawPassages(sample, sample.drawn.length, sha256OfText), sample.drawn),
    )
    .map(
      ({ party, ask, seed }) =>
        `The sample of ${party} for ${ask} is not what its seed ${seed} draws: its passages were chosen.`,
    );
}

type Fresh =
  | { readonly type: 'read'; readonly reading: Reading | string }
  | { readonly type: 'other-reader'; readonly reader: string };

async function freshReading(original: Uint8Array, document: DocumentRecord): Promise<Fresh> {
  const fresh = await readDocument(original, { fileName: document.fileName, kind: document.kind });
  if (!fresh.ok) return { type: 'read', reading: fresh.message };
  if (fresh.value.reader !== document.reader) return { type: 'other-reader', reader: fresh.value.reader };
  return { type: 'read', reading: fresh.value };
}

function differences(
  document: DocumentRecord,
  stored: Reading,
  passages: readonly Passage[],
  fresh: Reading | string,
): readonly string[] {
  if (typeof fresh === 'string') return [`${document.id}: the original can no longer be read: ${fresh}`];
  if (fresh.text !== stored.text) {
    const at = firstDifference(fresh.text, stored.text);
    return [
      `${document.id}: the stored text is not what its original says: it differs from character ${at} on.`,
    ];
  }
  if (!isDeepStrictEqual(plain(fresh), plain(stored)))
    return [`${document.id}: the stored structure (pages, lines, headings) is not that of its original.`];
  if (!isDeepStrictEqual(plain(passagesOf(fresh)), plain(passages)))
    return [`${document.id}: the stored passages are not those of its text.`];
  return [];
}

/** As it comes back from a store: without keys that are undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

async function quotedPassages(
  reader: StoreReader,
  document: DocumentRecord,
  judged: ReadonlyMap<DocumentId, readonly Judgement[]>,
): Promise<readonly Passage[]> {
  const findings = await reader.findings({ documents: [document.id] });
  const judgements = judged.get(document.id) ?? [];
  return [...findings, ...judgements].map((each: Pick<Finding, 'passage'>) => each.passage);
}

function wrongQuotation(
  document: DocumentRecord,
  stored: Reading,
  passages: readonly Passage[],
  quoted: Passage,
): readonly string[] {
  const there = passages[quoted.ordinal];
  const fits =
    there !== undefined &&
    there.start === quoted.start &&
    there.end === quoted.end &&
    quoted.end <= stored.text.length;
  return fits
    ? []
    : [
        `${document.id}: a quoted passage (characters ${quoted.start} to ${quoted.end}) does not stand in its text.`,
      ];
}
