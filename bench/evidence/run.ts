/**
 * How well the finder does on real manifestos, from the asks' words alone, beside plain BM25 in the same run; and,
 * where nothing may be fitted to them, on contracts and on the sentences of 2010.
 *
 *   node bench/evidence/run.ts                        everything
 *     --quick                                         the figures on the gold set alone
 *     --ways --ablations --others                     the figures, and these parts only
 *     --wordnet                                       WordNet among the ways (npm fetches it into a cache folder)
 *     --write                                         everything, also into docs/evidence.md
 *   node bench/evidence/run.ts --out folder [--asks asks.json] [--texts folder]
 *
 * The last form writes what is found for a scorer outside the project, and measures nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sharedData } from '../../test/shared-data.ts';
import { readCollection } from './coded-sets.ts';
import { readAsks, writeFindings } from './findings-files.ts';
import { readManifestos } from './manifestos.ts';
import {
  ablationSections,
  detailSections,
  figureSections,
  Measurements,
  otherSections,
  type Section,
  waySections,
} from './sections.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    ways: { type: 'boolean', default: false },
    ablations: { type: 'boolean', default: false },
    others: { type: 'boolean', default: false },
    wordnet: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    out: { type: 'string' },
    asks: { type: 'string', default: sharedData('uk-2024/gold/asks.json') ?? '' },
    texts: { type: 'string', default: sharedData('uk-2024/txt') ?? '' },
  },
});
const written = fileURLToPath(new URL('../../docs/evidence.md', import.meta.url));
const introduction = `# Evidence: what the finder finds

Written by \`npm run bench:evidence -- --write\`, from ../shared/data beside the project.

Asks are searched for by their words alone in the seven British manifestos of 2024. *gold*: 22 asks, coded twice; the
finder's first rules and its first stock of related words were written with these cells known. *own*: 96 further asks
(\`bench/evidence/coded/2024\`), coded twice by the same code book; the stock of related words is written without sight
of them. *2010*: 32 asks over four manifestos of that year, from which nothing is learned. Neither set is the judgement of political scientists. What the finder learns for these figures, it has learned
from other asks than those it is measured on: ten folds over asks.

- *95 %*: where 95 in 100 of 2,000 resamples of the asks lie; \`*\`: 95 in 100 agree that there is a difference.
- *perfect*: an order with all evidence first; a cell may have more passages than places are counted.
- *main first*, *in first 3*: cells whose deciding passage stands there.
- *sides*: accuracy of for, mentioned, opposed, mixed, silent; *codes F1*: macro-F1 of all codes.
- *false silent*, *false alarm*: cells, by the suggestions alone.
- *Coders by the same measures*: nobody can be asked to come nearer to the codes than those who gave them. *code* counts
  the passages whose first codings are kept: by what was decided, of those that both coders gave; by each other, of all,
  where a passage that one did not give counts as wrong.
- *Left out*: one part taken away and the rest learned anew on the same folds; what is more or less than with all parts.
  *near words* bring passages in and are a part of *word vectors*, of which all signs of meaning go too. The *learned
  order* leaves the hand-made one, the *learned codes* the rules alone, and *the rules of codes* what was learned alone.
  Without *commitment cues* nothing tells who binds himself, so that no rule can give a code.
`;

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
  const kept: string[] = [introduction];
  for await (const { title, text, private: unkept } of sectionsOf(
    new Measurements({ ...collection, sets }),
  )) {
    const section = `## ${title}\n\n${text}\n`;
    console.log(`\n${section}`);
    if (!unkept) kept.push(section);
  }
  if (options.write) writeFileSync(written, kept.join('\n'));
}

/** Whether a part is to be made: where none is chosen, all are. */
function isWanted(part: 'details' | 'ways' | 'ablations' | 'others'): boolean {
  const { quick, ways, ablations, others, wordnet, write } = options;
  const chosen = { details: false, ways: ways || wordnet, ablations, others };
  return write || chosen[part] || !(quick || ways || ablations || others || wordnet);
}

async function* sectionsOf(measurements: Measurements): AsyncGenerator<Section> {
  yield* figureSections(measurements);
  if (isWanted('details')) yield* detailSections(measurements);
  if (isWanted('ways')) yield* waySections(measurements, options.wordnet);
  if (isWanted('ablations')) yield* ablationSections(measurements);
  if (isWanted('others')) yield* otherSections(measurements);
}
