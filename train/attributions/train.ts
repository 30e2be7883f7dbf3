import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { readPolnear } from '../../bench/attributions/polnear.ts';
import { parseModel, writeModel } from '../../src/quote/attribution/model-file.ts';
import { learnModel } from './learn.ts';

// Makes data/attributions.bin anew.
//   node train/attributions/train.ts [CLUSTERS.json]

const file = fileURLToPath(new URL('../../data/attributions.bin', import.meta.url));
const [clustersFile] = process.argv.slice(2);

/** The clusters of a file that clusters.py made, or those that the model has already. */
function clusters(): ReadonlyMap<string, number> {
  if (clustersFile === undefined && existsSync(file))
    return parseModel(brotliDecompressSync(readFileSync(file))).lexicon.cluster;
  if (clustersFile === undefined) throw new Error('Say which clusters: see train/attributions/README.md.');
  const numbers = JSON.parse(readFileSync(clustersFile, 'utf8')) as Record<string, number>;
  return new Map(Object.entries(numbers));
}

const articles = readPolnear('train');
if (articles === undefined) throw new Error('PolNeAR is not there: see train/attributions/README.md.');
const model = learnModel(articles, clusters(), (words) => process.stdout.write(`${words}\n`));
const bytes = brotliCompressSync(writeModel(model), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
});
writeFileSync(file, bytes);
process.stdout.write(`${(bytes.length / 1e6).toFixed(2)} MB in ${file}\n`);
