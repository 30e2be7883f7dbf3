import { type Example, learn, penalty, scoreOf } from '../../train/commitment/learn.ts';
import { areaUnderCurve, bestThreshold, found, spearman } from '../../train/commitment/measures.ts';
import { readAustralia, readIndia } from '../../train/commitment/read-pledges.ts';
import {
  anyPledge,
  checkablePledge,
  isPromiseByRule,
  isSpecific,
  type Sample,
  samplesOf,
} from '../../train/commitment/targets.ts';
import { markdownTable } from './markdown.ts';

/** What is to be told from the rest: 1 or 0. */
type Target = (sample: Sample) => number;

/** Learns to score a sentence from coded ones. */
type Way = (training: readonly Sample[], target: Target) => (sample: Sample) => number;

const learning =
  (namesOf: (sample: Sample) => readonly string[], l2: number): Way =>
  (training, target) => {
    const examples = training.map((sample): Example => ({ names: namesOf(sample), label: target(sample) }));
    const learned = learn(examples, l2);
    return (sample) => scoreOf(learned, namesOf(sample));
  };

const ways: Readonly<Record<string, Way>> = {
  'the rules alone': () => (sample) => Number(isPromiseByRule(sample)),
  'bag of words': learning(({ runs }) => runs, penalty.words),
  Onrecord: learning(({ signs }) => signs, penalty.signs),
};

/**
 * How well pledges are told from the rest by the wording alone: learned in one country and asked in the other, and
 * within each country over whole documents. The threshold of precision, recall and F1 is the best of the sentences that
 * were learned from.
 */
export function commitmentTables(): string | undefined {
  const [indian, australian] = [readIndia(), readAustralia()];
  if (indian === undefined || australian === undefined) return undefined;
  const india = samplesOf('India', indian);
  const australia = samplesOf('Australia', australian);
  const toAustralia = [{ training: india, test: australia }];
  const toIndia = [{ training: australia, test: india }];

  const specific = Object.entries(ways).flatMap(([name, way]) => [
    [`${name}, India → Australia`, ...figures(toAustralia, way, isSpecific)],
    [`${name}, Australia → India`, ...figures(toIndia, way, isSpecific)],
    [`${name}, within India`, ...figures(folds(india), way, isSpecific)],
    [`${name}, within Australia`, ...figures(folds(australia), way, isSpecific)],
  ]);
  const any = Object.entries(ways).map(([name, way]) => [
    name,
    ...figures(folds(australia), way, isAnyPledge),
  ]);
  const ofSpecific =
    `Pledges that could be checked: India's (${share(india)} of ${india.length} sentences) and Australia's of degree ` +
    `${checkablePledge} and more (${share(australia)} of ${australia.length}); Spearman with the degrees 1 to 7.`;
  const ofAny = `Pledges of any kind, degree ${anyPledge} and more, within Australia; India's coders did not mark them.`;
  return [ofSpecific, markdownTable(heads, padded(specific)), ofAny, markdownTable(heads, padded(any))].join(
    '\n\n',
  );
}

/** Where a test set has no degrees, some columns are empty. */
const padded = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => heads.map((_, at) => row[at] ?? '–'));

const heads = ['', 'precision', 'recall', 'F1', 'AUC', 'AUC of 3+', 'AUC of 6+', 'Spearman'];
const isAnyPledge = ({ label }: Sample): number => Number(label >= anyPledge);

interface Fold {
  readonly training: readonly Sample[];
  readonly test: readonly Sample[];
}

function figures(parts: readonly Fold[], way: Way, target: Target): string[] {
  const asked = parts.flatMap(({ training, test }) => {
    const score = way(training, target);
    const threshold = bestThreshold(training.map(score), training.map(target));
    // What lies on one side of the threshold stays there, so that folds with other intercepts can be put together.
    return test.map((sample) => ({ sample, score: score(sample) - threshold }));
  });
  const scores = asked.map(({ score }) => score);
  const labels = asked.map(({ sample }) => target(sample));
  const degrees = asked.map(({ sample }) => sample.label);
  const { precision, recall, f1 } = found(scores, labels, 0);
  const atLeast = (degree: number) => degrees.map((each) => Number(each >= degree));
  const ofDegrees =
    new Set(degrees).size > 2
      ? [areaUnderCurve(scores, atLeast(3)), areaUnderCurve(scores, atLeast(6)), spearman(scores, degrees)]
      : [];
  return [precision, recall, f1, areaUnderCurve(scores, labels), ...ofDegrees].map((each) => each.toFixed(3));
}

/** Five parts of whole documents: sentences of one document resemble each other. */
function folds(samples: readonly Sample[]): Fold[] {
  const documents = [...new Set(samples.map(({ document }) => document))].sort();
  const partOf = new Map(documents.map((document, at) => [document, at % 5]));
  return [0, 1, 2, 3, 4].map((part) => ({
    training: samples.filter(({ document }) => partOf.get(document) !== part),
    test: samples.filter(({ document }) => partOf.get(document) === part),
  }));
}

const share = (samples: readonly Sample[]): string =>
  `${((100 * samples.filter(isSpecific).length) / samples.length).toFixed(0)} %`;
