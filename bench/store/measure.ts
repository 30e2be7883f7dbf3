import { statSync } from 'node:fs';
import { inventedDocument } from '../../src/store/contract/invented-document.ts';
import type { Phrase, Store } from '../../src/store/port.ts';
import { createSqliteStore, openSqliteStore } from '../../src/store/sqlite/open.ts';
import { seeded, someDocument, someWord, wordOfRank } from './vocabulary.ts';

/** One size of campaign, measured in a process of its own. */
export interface Measured {
  readonly passages: number;
  /** In the store alone: inventing the documents is not counted. */
  readonly loadSeconds: number;
  readonly fileBytes: number;
  /** The most memory that the process had at any time. */
  readonly peakBytes: number;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly name: string;
  readonly hits: number;
  readonly milliseconds: number;
}

const PASSAGES_A_DOCUMENT = 2000;

async function load(path: string, passages: number): Promise<number> {
  const random = seeded(passages);
  const store = demand(
    await createSqliteStore(path, { name: 'Bench', asks: [], parties: [], expectations: [] }),
  );
  let milliseconds = 0;
  for (let at = 0; at < passages / PASSAGES_A_DOCUMENT; at++) {
    const document = inventedDocument(`document-${at}`, someDocument(random, PASSAGES_A_DOCUMENT));
    const start = performance.now();
    await store.write((to) => to.addDocument(document));
    milliseconds += performance.now() - start;
  }
  const start = performance.now();
  await store.close();
  return (milliseconds + performance.now() - start) / 1000;
}

async function ask(store: Store, name: string, phrases: readonly Phrase[], only?: number): Promise<Question> {
  return store.read(async (reader) => {
    const documents = (await reader.documents()).map(({ id }) => id).slice(0, only);
    const times: number[] = [];
    let hits = 0;
    for (let run = 0; run < 9; run++) {
      const start = performance.now();
      const found = await reader.matching(phrases, documents);
      times.push(performance.now() - start);
      hits = found.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
    }
    return { name, hits, milliseconds: times.sort((one, other) => one - other)[4] ?? 0 };
  });
}

async function askAll(store: Store): Promise<readonly Question[]> {
  const random = seeded(7);
  const ofRank = (rank: number): Phrase => [wordOfRank(rank)];
  const many = Array.from({ length: 500 }, () => [someWord(random), someWord(random)]);
  const rare = Array.from({ length: 60 }, (_, at) => ofRank(2000 + 400 * at));
  return [
    await ask(store, 'the most frequent word', [ofRank(1)]),
    await ask(store, 'the 100th', [ofRank(100)]),
    await ask(store, 'the 3,000th', [ofRank(3000)]),
    await ask(store, 'the 25,000th', [ofRank(25_000)]),
    await ask(store, 'the 1st followed by the 3rd', [[...ofRank(1), ...ofRank(3)]]),
    await ask(store, 'the 5th followed by the 3,000th', [[...ofRank(5), ...ofRank(3000)]]),
    await ask(store, 'an ask: 60 rarer words', rare),
    await ask(store, '500 pairs of words', many),
    await ask(store, 'an ask in the first 7 documents', rare, 7),
  ];
}

function demand<T>(outcome: { ok: true; value: T } | { ok: false; message: string }): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const [path = '', passages = ''] = process.argv.slice(2);
const loadSeconds = await load(path, Number(passages));
const store = demand(await openSqliteStore(path));
const questions = await askAll(store);
await store.close();
const measured: Measured = {
  passages: Number(passages),
  loadSeconds,
  fileBytes: statSync(path).size,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  questions,
};
process.stdout.write(JSON.stringify(measured));
