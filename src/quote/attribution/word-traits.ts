/** What the taggers know of a word beside its letters. */
export interface Lexicon {
  /** Words that stand in like places of sentences have the same number, from 1; 0 for a word that is not known. */
  readonly cluster: ReadonlyMap<string, number>;
  /** How often a word is part of a cue, from 0 (hardly ever) to 4 (mostly). */
  readonly cueing: ReadonlyMap<string, number>;
}

/** A word as numbers, made once for each word of a text. */
export interface WordTraits {
  readonly word: number;
  readonly ending: number;
  readonly shortEnding: number;
  readonly beginning: number;
  readonly shape: number;
  readonly cluster: number;
  readonly cueing: number;
}

/** Where no word stands: before the first and after the last. */
export const noWord: WordTraits = {
  word: 1,
  ending: 1,
  shortEnding: 1,
  beginning: 1,
  shape: 1,
  cluster: 255,
  cueing: 0,
};

/** 32-bit FNV-1a, signed: the same everywhere, because the weights are kept under these numbers. */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash | 0;
}

export function traitsOf(word: string, written: string, lexicon: Lexicon): WordTraits {
  const bare = word.replace(/'s?$/, '');
  const known = lexicon.cluster.get(word) ?? lexicon.cluster.get(bare) ?? afterHyphen(bare, lexicon);
  return {
    word: hashOf(word),
    ending: hashOf(word.slice(-3)) ^ 0x3333,
    shortEnding: hashOf(word.slice(-2)) ^ 0x2222,
    beginning: hashOf(word.slice(0, 4)) ^ 0x4444,
    shape: hashOf(shapeOf(written)),
    cluster: known,
    cueing: lexicon.cueing.get(word) ?? 0,
  };
}

const afterHyphen = (word: string, { cluster }: Lexicon): number =>
  word.includes('-') ? (cluster.get(word.slice(word.lastIndexOf('-') + 1)) ?? 0) : 0;

/** Capitals, small letters, digits and the rest, runs of the same as one: Xx, X, x, 0, x-x. */
function shapeOf(written: string): string {
  let shape = '';
  let last = '';
  for (const character of written) {
    const kind = kindOf(character);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return '0';
  if (character < '\x80' || !/\p{L}/u.test(character)) return character;
  return /\p{Lu}/u.test(character) ? 'X' : 'x';
}
