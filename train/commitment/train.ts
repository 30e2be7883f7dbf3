import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { weightsFormat } from '../../src/find/commitment/weights.ts';
import { sigmoid } from '../logistic.ts';
import { type Example, type Learned, learn, penalty, scoreOf } from './learn.ts';
import { readAustralia, readIndia } from './read-pledges.ts';
import { isPledge, isSpecific, type Sample, samplesOf } from './targets.ts';

// Makes data/commitment.json anew.
//   node train/commitment/train.ts

const india = readIndia();
const australia = readAustralia();
if (india === undefined || australia === undefined)
  throw new Error('The coded sentences are not there: see train/commitment/README.md.');
const samples = [...samplesOf('India', india), ...samplesOf('Australia', australia)];

const learnFrom = (labelOf: (sample: Sample) => number | undefined): Learned =>
  learn(
    samples.flatMap((sample): Example[] => {
      const label = labelOf(sample);
      return label === undefined ? [] : [{ names: sample.signs, label }];
    }),
    penalty.signs,
  );

// What India's coders left open takes the probability that Australia's sentences give it.
const australian = learnFrom((sample) => (sample.country === 'Australia' ? isPledge(sample) : undefined));
const pledge = learnFrom((sample) => isPledge(sample) ?? sigmoid(scoreOf(australian, sample.signs)));
const specific = learnFrom(isSpecific);

const written = (learned: Learned) => ({
  intercept: rounded(learned.intercept),
  signs: Object.fromEntries([...learned.byName].map(([name, weight]) => [name, rounded(weight)])),
});
const rounded = (weight: number): number => Number(weight.toFixed(3));
const file = fileURLToPath(new URL('../../data/commitment.json', import.meta.url));
mkdirSync(dirname(file), { recursive: true });
const weights = {
  format: weightsFormat,
  pledge: written(pledge),
  specific: written(specific),
};
writeFileSync(file, `${JSON.stringify(weights, null, 1)}\n`);
process.stdout.write(`${Object.keys(weights.pledge.signs).length} signs in ${file}\n`);
