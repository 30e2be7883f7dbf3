import { writeFileSync } from 'node:fs';
import { type Collection, readCollection } from '../../bench/evidence/coded-sets.ts';
import { askOf } from '../../bench/evidence/collection.ts';
import type { Training } from '../../bench/evidence/way.ts';
import { writeWeights } from '../../src/find/learned/weights.ts';
import { learnFinder } from './learn.ts';

// Writes data/finder.json anew from all coded asks.

const collection = await readCollection();
const weights = collection === undefined ? undefined : learnFinder(trainingOf(collection));
if (weights === undefined) {
  process.stderr.write('The coded manifestos are not there (../shared/data): nothing to learn from.\n');
  process.exitCode = 1;
} else {
  writeFileSync(new URL('../../data/finder.json', import.meta.url), writeWeights(weights));
}

function trainingOf({ sets, documents }: Collection): Training {
  const learned = sets.filter(({ measuredAlone }) => !measuredAlone);
  const asks = learned.flatMap((set) => set.asks).map(({ id, text }) => askOf(id, text));
  return { asks, cells: learned.flatMap(({ cells }) => cells), documents };
}
