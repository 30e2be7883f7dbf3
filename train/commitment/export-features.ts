import { writeFileSync } from 'node:fs';
import { signsIn } from '../../src/find/commitment/signs.ts';
import { readAustralia, readIndia } from './read-pledges.ts';
import { wordRunsIn } from './word-runs.ts';

// Writes the features of every coded sentence as JSON lines, to try other methods on them.
//   node train/commitment/export-features.ts FILE

const [file = 'features.jsonl'] = process.argv.slice(2);
const countries = { india: readIndia() ?? [], australia: readAustralia() ?? [] };
const lines = Object.entries(countries).flatMap(([country, sentences]) =>
  sentences.map(({ document, words, label }) =>
    JSON.stringify({
      country,
      document,
      label,
      text: words.text,
      signs: signsIn(words).map(({ name }) => name),
      runs: [...wordRunsIn(words)],
    }),
  ),
);
writeFileSync(file, `${lines.join('\n')}\n`);
process.stdout.write(`${lines.length} sentences in ${file}\n`);
