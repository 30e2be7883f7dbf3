import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { bringIndexUpToDate, indexPassages } from '../../src/campaign/index-passages.ts';
import { searchDocuments } from '../../src/campaign/search-documents.ts';
import { indexWords } from '../../src/find/analyse.ts';
import type { Campaign } from '../../src/model/campaign.ts';
import { askId } from '../../src/model/ids.ts';
import { inventedDocument } from '../../src/store/contract/invented-document.ts';
import type { Store } from '../../src/store/port.ts';
import { createSqliteStore, openSqliteStore } from '../../src/store/sqlite/open.ts';
import { seeded, someDocument, wordOfRank } from '../store/vocabulary.ts';

// A process of its own for each figure: `measure.ts fill FILE PASSAGES`, then `measure.ts ask FILE WHICH`.

/** What one more ask over all documents took. */
export interface AskMeasured {
  readonly findings: number;
  readonly wall: number;
  /** User and system time of all threads. */
  readonly cpu: number;
  /** SQLite's own BM25 over the same index for the same words: the best 200. */
  readonly yardstick: number;
}

export interface FillMeasured {
  readonly documents: number;
  readonly fileBytes: number;
  readonly indexBytes: number;
}

const mostDocuments = 150;
const leastPassages = 1000;
const documentsOnTheSubject = 5;

interface BenchAsk {
  readonly text: string;
  readonly written: boolean;
}

/**
 * The words of the last are of every sort: one stands in every thirtieth passage, one in a few of a hundred thousand.
 * Function words aside, a real ask is like that.
 */
export const asks: Readonly<Record<string, BenchAsk>> = {
  'terms that no document has': { text: 'stork feathers', written: true },
  'terms that five documents have': { text: 'lantern keepers', written: true },
  'terms that every document has': { text: 'harbour dues', written: true },
  'words alone, in a tenth of all passages': {
    text: [60, 150, 400, 1000, 3000, 9000].map(wordOfRank).join(' '),
    written: false,
  },
};

const campaign = (more: Partial<Campaign> = {}): Campaign => ({
  name: 'Bench',
  parties: [],
  expectations: [],
  asks: [],
  ...more,
});

async function fill(file: string, passages: number): Promise<FillMeasured> {
  const created = await createSqliteStore(file, campaign());
  if (!created.ok) throw new Error(created.message);
  const store = created.value;
  await bringIndexUpToDate(store);
  const documents = Math.max(1, Math.min(mostDocuments, Math.round(passages / leastPassages)));
  const random = seeded(passages);
  for (let at = 0; at < documents; at++) {
    const share = Math.floor((passages * (at + 1)) / documents) - Math.floor((passages * at) / documents);
    const words = someDocument(random, share).map((each, line) => ({
      words: `${each.words}${at < documentsOnTheSubject && line % 50 === 0 ? ' lantern keepers' : ''}${line % 300 === 0 ? ' harbour dues' : ''}`,
      context: each.context,
    }));
    const invented = inventedDocument(`document-${at}`, words);
    const places = invented.passages.map(({ passage }) => passage);
    await store.write((to) =>
      to.addDocument({ ...invented, passages: indexPassages(invented.reading.text, places) }),
    );
  }
  await store.close();
  return { documents, fileBytes: statSync(file).size, indexBytes: indexBytes(file) };
}

function indexBytes(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database
    .prepare('SELECT coalesce(sum(length(block)), 0) AS bytes FROM passage_words_data')
    .get();
  database.close();
  return Number(row?.bytes);
}

async function ask(file: string, which: string): Promise<AskMeasured> {
  const asked = asks[which];
  const opened = await openSqliteStore(file);
  if (asked === undefined || !opened.ok) throw new Error(`No ask ${which}, or no campaign ${file}`);
  const store: Store = opened.value;
  const id = askId(`ask-${Object.keys(asks).indexOf(which)}`);
  const termGroups = asked.written ? [{ name: 'it', terms: [asked.text] }] : [];
  await store.write((to) =>
    to.setCampaign(campaign({ asks: [{ id, text: asked.text, criteria: [], termGroups }] })),
  );
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { findings } = await searchDocuments(
    store,
    () => new Date().toISOString(),
    () => undefined,
  );
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  await store.close();
  return { findings, wall, cpu: (user + system) / 1000, yardstick: bm25(file, asked) };
}

/** Lengths of passages are not in the index, so this order is a poor one; the work is the same. */
function bm25(file: string, { text, written }: BenchAsk): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const words = indexWords(text);
  const question = written ? `"${words.join(' ')}"` : words.map((word) => `"${word}"`).join(' OR ');
  const start = performance.now();
  database
    .prepare(
      'SELECT rowid FROM passage_words WHERE passage_words MATCH ? ORDER BY bm25(passage_words) LIMIT 200',
    )
    .all(question);
  const milliseconds = performance.now() - start;
  database.close();
  return milliseconds;
}

if (process.argv[1] === import.meta.filename) {
  const [, , what, file = '', value = ''] = process.argv;
  const measured = what === 'fill' ? await fill(file, Number(value)) : await ask(file, value);
  process.stdout.write(JSON.stringify(measured));
}
