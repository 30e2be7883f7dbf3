/**
 * How well the finder does on real manifestos, from the asks' words alone, beside plain BM25 in the same run; and,
 * where nothing may be fitted to them, on contracts and on the sentences of 2010.
 *
 *   node bench/evidence/run.ts [--quick] [--others]
 *   node bench/evidence/run.ts --out folder [--asks asks.json] [--texts folder]
 *
 * The second form writes what is found for a scorer outside the project, and measures nothing.
 */
import { parseArgs } from 'node:util';
import { sharedData } from '../../test/shared-data.ts';
import { type Collection, readCollection } from './coded-sets.ts';
import { reportContracts } from './contracts.ts';
import { measureContender, type OutcomesBySet } from './cross-validation.ts';
import { readAsks, writeFindings } from './findings-files.ts';
import { reportImmigration } from './immigration.ts';
import { readManifestos } from './manifestos.ts';
import { figureTable, tableBy } from './report-figures.ts';
import type { Contender } from './way.ts';
import { onrecord } from './ways/onrecord.ts';
import { plainBm25 } from './ways/plain-bm25.ts';
import { worstMisses } from './worst-misses.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    others: { type: 'boolean', default: false },
    out: { type: 'string' },
    asks: { type: 'string', default: sharedData('uk-2024/gold/asks.json') ?? '' },
    texts: { type: 'string', default: sharedData('uk-2024/txt') ?? '' },
  },
});

if (options.out === undefined) await measure();
else {
  const asks = readAsks(options.asks);
  const milliseconds = writeFindings(asks, await readManifestos(options.texts), options.out);
  console.log(`${asks.length} asks over a document: ${milliseconds.toFixed(0)} ms. Files in ${options.out}`);
}

async function measure(): Promise<void> {
  const collection = await readCollection();
  if (collection === undefined) {
    console.log('The manifestos are not there (../shared/data): nothing to measure.');
    return;
  }
  const sets = options.quick ? collection.sets.slice(0, 1) : collection.sets;
  reportManifestos({ ...collection, sets });
  if (options.others) {
    reportContracts();
    reportImmigration();
  }
}

function reportManifestos(collection: Collection): void {
  const measured = (contender: Contender): OutcomesBySet => {
    process.stderr.write(`${contender.name} …\n`);
    return measureContender(contender, collection);
  };
  const [plain, ours] = [measured(plainBm25), measured(onrecord)];
  const groups = [...collection.sets.map(({ name }) => [name])];
  if (groups.length > 1) groups.push(groups.flat());
  for (const names of groups) {
    const of = (outcomes: OutcomesBySet) => names.flatMap((name) => outcomes.get(name) ?? []);
    const cells = of(ours);
    console.log(`\n## ${names.join(' and ')}: ${cells.length} cells\n\n${figureTable(cells, of(plain))}`);
    if (options.quick || names.length > 1) continue;
    console.log(`\n${tableBy('document', cells)}\n\n${tableBy('ask', cells)}`);
    console.log(`\nThe worst misses\n\n${worstMisses(cells, options.texts)}`);
  }
}
