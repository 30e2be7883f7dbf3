import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planSearch } from '../../src/find/plan.ts';
import { prepare } from '../../src/find/prepare.ts';
import { searchDocument } from '../../src/find/search.ts';
import type { Ask } from '../../src/model/campaign.ts';
import { documentId } from '../../src/model/ids.ts';
import { sharedData } from '../../test/shared-data.ts';
import type { BenchDocument } from '../evidence/collection.ts';
import { readManifestos } from '../evidence/manifestos.ts';
import { indexOfWords, plainBm25 } from '../evidence/ways/plain-bm25.ts';

// A process of its own: 46 coded asks over the seven manifestos, once, in milliseconds.

export interface ManifestosMeasured {
  readonly asks: number;
  readonly passages: number;
  readonly load: number;
  readonly analyse: number;
  readonly wall: number;
  readonly cpu: number;
  readonly yardstick: number;
  /** The same as long as every finding is the same, to the byte. */
  readonly fingerprint: string;
}

const own = fileURLToPath(new URL('../evidence/coded/2024/asks.json', import.meta.url));

const asksOf = (file: string): Ask[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as Ask[]).map(({ id, text }) => ({
    id,
    text,
    criteria: [],
    termGroups: [],
  }));

function timed<T>(work: () => T): { value: T; wall: number; cpu: number } {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { value, wall, cpu: (user + system) / 1000 };
}

function findAll(asks: readonly Ask[], documents: readonly BenchDocument[]) {
  return asks.flatMap((ask) => {
    const plan = planSearch(ask);
    return documents.map(({ name, passages, averageWords }) =>
      searchDocument(plan, documentId(name), passages, { passages: passages.length, averageWords }),
    );
  });
}

async function measure(texts: string, gold: string): Promise<ManifestosMeasured> {
  const asks = [...asksOf(gold), ...asksOf(own)].slice(0, 46);
  const start = performance.now();
  const documents = await readManifestos(texts);
  const load = performance.now() - start;
  const analysed = timed(() => {
    for (const words of documents.flatMap(({ passages }) => passages)) prepare(words);
  });
  const found = timed(() => findAll(asks, documents));
  documents.forEach(indexOfWords);
  const yardstick = timed(() => {
    for (const ask of asks) for (const document of documents) plainBm25.search(ask, document);
  });
  return {
    asks: asks.length,
    passages: documents.reduce((sum, { passages }) => sum + passages.length, 0),
    load,
    analyse: analysed.wall,
    wall: found.wall,
    cpu: found.cpu,
    yardstick: yardstick.wall,
    fingerprint: createHash('sha256').update(JSON.stringify(found.value)).digest('hex').slice(0, 16),
  };
}

if (process.argv[1] === import.meta.filename) {
  const [texts, gold] = [sharedData('uk-2024/txt'), sharedData('uk-2024/gold/asks.json')];
  process.stdout.write(
    JSON.stringify(texts === undefined || gold === undefined ? null : await measure(texts, gold)),
  );
}
