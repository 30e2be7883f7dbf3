import { diffArrays, diffWordsWithSpace } from 'diff';
import type { DocumentRecord } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { type Passage, passageWords } from '../model/passage.ts';
import type { StoreReader } from '../store/port.ts';

/** Two documents beside each other, passage by passage. */
export interface Comparison {
  readonly older: DocumentRecord;
  readonly newer: DocumentRecord;
  /** In the order of the texts; long runs that are the same in both are cut. */
  readonly rows: readonly ComparedRow[];
  readonly same: number;
  readonly changed: number;
  readonly gone: number;
  readonly added: number;
}

export type ComparedRow =
  | { readonly type: 'same'; readonly older: ComparedPassage; readonly newer: ComparedPassage }
  | { readonly type: 'cut'; readonly passages: number }
  | {
      readonly type: 'changed';
      readonly older: ComparedPassage;
      readonly newer: ComparedPassage;
      readonly parts: readonly WordPart[];
    }
  | { readonly type: 'gone'; readonly older: ComparedPassage }
  | { readonly type: 'added'; readonly newer: ComparedPassage };

export interface ComparedPassage {
  readonly passage: Passage;
  readonly text: string;
}

export interface WordPart {
  readonly type: 'same' | 'gone' | 'added';
  readonly text: string;
}

/** Two texts that have nothing in common would be compared for minutes; after this they are shown as all changed. */
const patience = 3000;
/** So many passages that are the same are left around a change. */
const keptAround = 1;
/** Passages that share less than this of their words are two passages, not one that was changed. */
const sharedWords = 0.4;

export async function compareDocuments(
  reader: StoreReader,
  older: DocumentId,
  newer: DocumentId,
): Promise<Comparison | undefined> {
  const documents = await reader.documents();
  const [one, other] = [older, newer].map((id) => documents.find((each) => each.id === id));
  if (one === undefined || other === undefined) return undefined;
  const rows = rowsOf(await passagesOf(reader, older), await passagesOf(reader, newer));
  const count = (type: ComparedRow['type']) => rows.filter((row) => row.type === type).length;
  return {
    older: one,
    newer: other,
    rows: cutLongRuns(rows),
    same: count('same'),
    changed: count('changed'),
    gone: count('gone'),
    added: count('added'),
  };
}

async function passagesOf(reader: StoreReader, id: DocumentId): Promise<readonly ComparedPassage[]> {
  const text = await reader.text(id);
  return (await reader.passages(id)).map((passage) => ({ passage, text: passageWords(text, passage).text }));
}

function rowsOf(
  older: readonly ComparedPassage[],
  newer: readonly ComparedPassage[],
): readonly ComparedRow[] {
  const textsOf = (passages: readonly ComparedPassage[]) => passages.map(({ text }) => text);
  const changes = diffArrays(textsOf(older), textsOf(newer), { timeout: patience }) ?? [
    { value: textsOf(older), removed: true, added: false, count: older.length },
    { value: textsOf(newer), removed: false, added: true, count: newer.length },
  ];
  const rows: ComparedRow[] = [];
  let [at, to] = [0, 0];
  let gone: ComparedPassage[] = [];
  for (const change of changes) {
    const { length } = change.value;
    if (change.removed) {
      gone.push(...older.slice(at, at + length));
      at += length;
    } else if (change.added) {
      rows.push(...paired(gone, newer.slice(to, to + length)));
      to += length;
      gone = [];
    } else {
      rows.push(...gone.map((each) => ({ type: 'gone' as const, older: each })));
      gone = [];
      for (let step = 0; step < length; step++) rows.push(...sameRow(older[at++], newer[to++]));
    }
  }
  return [...rows, ...gone.map((each) => ({ type: 'gone' as const, older: each }))];
}

const sameRow = (
  older: ComparedPassage | undefined,
  newer: ComparedPassage | undefined,
): readonly ComparedRow[] =>
  older === undefined || newer === undefined ? [] : [{ type: 'same', older, newer }];

/** What went and what came at one place: the same sentence in other words, where enough of the words are the same. */
function paired(gone: readonly ComparedPassage[], added: readonly ComparedPassage[]): readonly ComparedRow[] {
  const rows: ComparedRow[] = [];
  let next = 0;
  for (const newer of added) {
    const match = gone.findIndex((older, at) => at >= next && isAlike(older.text, newer.text));
    const older = gone[match];
    if (older === undefined) {
      rows.push({ type: 'added', newer });
      continue;
    }
    rows.push(...gone.slice(next, match).map((each) => ({ type: 'gone' as const, older: each })));
    rows.push({ type: 'changed', older, newer, parts: partsOf(older.text, newer.text) });
    next = match + 1;
  }
  return [...rows, ...gone.slice(next).map((each) => ({ type: 'gone' as const, older: each }))];
}

function isAlike(one: string, other: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().split(/\P{L}+/u));
  const [a, b] = [words(one), words(other)];
  return a.intersection(b).size >= sharedWords * Math.max(a.size, b.size);
}

const partsOf = (older: string, newer: string): readonly WordPart[] =>
  diffWordsWithSpace(older, newer).map(({ value, added, removed }) => ({
    type: added ? 'added' : removed ? 'gone' : 'same',
    text: value,
  }));

function cutLongRuns(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const keep = new Set<number>();
  rows.forEach(({ type }, at) => {
    if (type !== 'same') for (let near = at - keptAround; near <= at + keptAround; near++) keep.add(near);
  });
  const kept: ComparedRow[] = [];
  let cut = 0;
  for (const [at, row] of rows.entries()) {
    if (!keep.has(at)) {
      cut++;
      continue;
    }
    if (cut > 0) kept.push({ type: 'cut', passages: cut });
    cut = 0;
    kept.push(row);
  }
  return cut > 0 ? [...kept, { type: 'cut', passages: cut }] : kept;
}
