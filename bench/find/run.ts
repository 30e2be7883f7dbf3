import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringIndexUpToDate, indexPassages } from '../../src/campaign/index-passages.ts';
import { searchDocuments } from '../../src/campaign/search-documents.ts';
import { askId } from '../../src/model/ids.ts';
import { inventedDocument } from '../../src/store/contract/invented-document.ts';
import type { Store } from '../../src/store/port.ts';
import { createSqliteStore } from '../../src/store/sqlite/open.ts';
import { printRows } from '../measure.ts';
import { seeded, someDocument } from '../store/vocabulary.ts';

// One ask over more and more stored passages. A subject that only five documents speak of costs the same however
// much else is stored; one that every document speaks of costs as much as is found.

const sizes = [50_000, 500_000];
const passagesADocument = 1500;
const documentsOnTheSubject = 5;
const silent = () => undefined;

async function fill(store: Store, passages: number): Promise<void> {
  const random = seeded(passages);
  await bringIndexUpToDate(store);
  for (let at = 0; at < passages / passagesADocument; at++) {
    const invented = inventedDocument(
      `document-${at}`,
      someDocument(random, passagesADocument).map((each, line) => ({
        words: `${each.words}${at < documentsOnTheSubject && line % 50 === 0 ? ' lantern keepers' : ''}${line % 300 === 0 ? ' harbour dues' : ''}`,
        context: each.context,
      })),
    );
    const places = invented.passages.map(({ passage }) => passage);
    await store.write((to) =>
      to.addDocument({ ...invented, passages: indexPassages(invented.reading.text, places) }),
    );
  }
}

async function find(store: Store, id: string, words: string) {
  const termGroups = [{ name: id, terms: [words] }];
  await store.write((to) =>
    to.setCampaign({
      name: 'Bench',
      parties: [],
      expectations: [],
      asks: [{ id: askId(id), text: words, criteria: [], termGroups }],
    }),
  );
  const start = performance.now();
  const { findings } = await searchDocuments(store, () => new Date().toISOString(), silent);
  return { milliseconds: performance.now() - start, findings };
}

async function measure(passages: number): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const created = await createSqliteStore(join(folder, 'bench.onrecord'), {
      name: 'Bench',
      asks: [],
      parties: [],
      expectations: [],
    });
    if (!created.ok) throw new Error(created.message);
    const store = created.value;
    await fill(store, passages);
    const rows = [];
    for (const [id, words] of [
      ['everywhere', 'harbour dues'],
      ['five-documents', 'lantern keepers'],
      ['nowhere', 'stork feathers'],
    ] as const) {
      const { milliseconds, findings } = await find(store, id, words);
      rows.push([
        `${words} (${id})`,
        passages.toLocaleString('en'),
        findings.toLocaleString('en'),
        milliseconds.toFixed(0),
        findings === 0 ? '–' : (milliseconds / findings).toFixed(2),
      ]);
    }
    await store.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows = [];
for (const size of sizes) rows.push(...(await measure(size)));
process.stdout.write('find: one ask over all documents, findings stored\n');
printRows(
  ['ask', 'passages stored', 'found', 'ms', 'ms a finding'],
  rows.toSorted((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '')),
);
