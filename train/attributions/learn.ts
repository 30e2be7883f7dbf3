import type { CodedArticle } from '../../bench/attributions/polnear.ts';
import { type AttributionModel, cuesOf, tagParts } from '../../src/quote/attribution/tagging.ts';
import type { Lexicon } from '../../src/quote/attribution/word-traits.ts';
import { type Labelled, learnChain } from './crf.ts';
import { exampleOf, partExamples, spanExamples } from './examples.ts';

const parts = { kinds: 3, bits: 18, rounds: 5, rate: 0.1, penalty: 0.0005 };
const spans = { kinds: 3, bits: 18, rounds: 5, rate: 0.1, penalty: 0.0005 };
/** Tried at 0 to 3 and 0 to 2 on a sixth of the articles that was not learned from; hardly anything hangs on it. */
const eagerness = 1;
const willing = 0.5;
const namingWilling = 1;
/** The second tagger learns to refuse fewer doubtful cues than it is asked about later. */
const eagernessToLearn = 0.5;
/** The second tagger learns from what the first makes of articles that it has not seen, in so many parts. */
const folds = 4;

/** Both taggers, from coded articles and the clusters of words. */
export function learnModel(
  articles: readonly CodedArticle[],
  cluster: ReadonlyMap<string, number>,
  say: (words: string) => void,
): AttributionModel {
  const lexicon: Lexicon = { cluster, cueing: cueingOf(articles, cluster) };
  const examples = articles.map((article) => exampleOf(article, lexicon));
  const byArticle = examples.map(partExamples);
  say('marks sources, cues and contents');
  const first = learnChain(byArticle.flat(), { ...parts, say });
  const second: Labelled[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    say(`the same without part ${fold + 1} of ${folds}`);
    const others = byArticle.filter((_, at) => at % folds !== fold).flat();
    const chain = learnChain(others, { ...parts, rounds: parts.rounds - 2 });
    for (const [at, example] of examples.entries()) {
      if (at % folds !== fold) continue;
      const { labels } = tagParts(example.text, chain, eagernessToLearn);
      second.push(...spanExamples(example, cuesOf(labels), labels));
    }
  }
  say(`marks what belongs to each of ${second.length} cues`);
  return {
    lexicon,
    parts: first,
    spans: learnChain(second, { ...spans, say }),
    eagerness,
    willing,
    namingWilling,
  };
}

/** From how large a share of a word's places on it is that much of a cue. */
const shares = [0.05, 0.15, 0.35, 0.6];
const fewestPlaces = 3;

function cueingOf(
  articles: readonly CodedArticle[],
  cluster: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  const inCues = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const article of articles) {
    const { text, coded } = exampleOf(article, { cluster, cueing: new Map() });
    for (const { word } of text.tokens) count(all, word);
    for (const { cue } of coded)
      for (const { first, last } of cue)
        for (let at = first; at <= last; at += 1) count(inCues, text.tokens[at]?.word ?? '');
  }
  const cueing = new Map<string, number>();
  for (const [word, times] of inCues) {
    const places = all.get(word) ?? 0;
    const share = times / (places + 2);
    const step = shares.filter((each) => share >= each).length;
    if (places >= fewestPlaces && step > 0) cueing.set(word, step);
  }
  return cueing;
}
