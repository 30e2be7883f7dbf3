import { asciiFold, isDigit, isGap, isLetter, standsAlone } from './characters.ts';

/**
 * A text reduced to what its words are made of, with the way back. Two texts that differ only in white space,
 * hyphens, punctuation, typography and case have the same `letters`, so that an exact search in `letters` finds
 * words however they were printed.
 */
export interface FoldedText {
  readonly text: string;
  /** Letters, digits and symbols in lower case, with nothing between them. */
  readonly letters: string;
  /** For each unit of `letters`, where the character that it comes from begins and ends in `text`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where each word begins in `letters`; one more at the end, which is the length of `letters`. */
  readonly words: Int32Array;
}

export const wordCount = (folded: FoldedText): number => folded.words.length - 1;

/** The letters of the words from `first` up to, not including, `end`. */
export const lettersOf = (folded: FoldedText, first: number, end = first + 1): string =>
  folded.letters.slice(folded.words[first], folded.words[end]);

/** Where a word begins in the text, in UTF-16 code units. */
export const wordStart = (folded: FoldedText, word: number): number =>
  folded.from[folded.words[word] ?? 0] ?? folded.text.length;

/** Where a word ends in the text, in UTF-16 code units. */
export const wordEnd = (folded: FoldedText, word: number): number =>
  folded.to[(folded.words[word + 1] ?? 0) - 1] ?? 0;

/** The words from `first` up to, not including, `end` as they stand in the text. */
export const rawWords = (folded: FoldedText, first: number, end: number): string =>
  end <= first ? '' : folded.text.slice(wordStart(folded, first), wordEnd(folded, end - 1));

// A base with its marks, or the parts of a Hangul syllable: what NFC may join. Thirty marks at most, as Unicode's
// Stream-Safe Text Format has it: sorting a million marks on one letter would never end.
const cluster =
  /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\uac00-\ud7a3][\u11a8-\u11ff]?|[\s\S]\p{M}{0,30}/uy;

/** Folds a text in one pass; linear in its length. */
export function foldText(text: string): FoldedText {
  const folding = new Folding(text);
  for (let at = 0; at < text.length; ) at = folding.take(at);
  return folding.done();
}

class Folding {
  private readonly text: string;
  private units: Uint16Array;
  private from: Int32Array;
  private to: Int32Array;
  private readonly words: number[] = [];
  private readonly known = new Map<string, string>();
  private length = 0;

  constructor(text: string) {
    this.text = text;
    const room = text.length + 32;
    this.units = new Uint16Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
  }

  /** Takes the character at `at` and gives the place of the next. */
  take(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code < 128 && !(this.text.charCodeAt(at + 1) >= 0x300)) {
      const folded = asciiFold[code] ?? 0;
      if (folded !== 0) this.push(folded, at, at + 1);
      return at + 1;
    }
    cluster.lastIndex = at;
    const characters = cluster.exec(this.text)?.[0] ?? this.text.charAt(at);
    const end = at + characters.length;
    const folded = this.foldCluster(characters);
    for (let i = 0; i < folded.length; i++) this.push(folded.charCodeAt(i), at, end);
    return end;
  }

  done(): FoldedText {
    const { text, words, length } = this;
    words.push(length);
    return {
      text,
      letters: decode(this.units.subarray(0, length)),
      from: this.from.slice(0, length),
      to: this.to.slice(0, length),
      words: Int32Array.from(words),
    };
  }

  private push(unit: number, from: number, to: number): void {
    if (this.length >= this.units.length) this.grow();
    if (this.startsWord(unit, from)) this.words.push(this.length);
    this.units[this.length] = unit;
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length += 1;
  }

  /** Only compatibility forms make a text longer: one letter becomes up to 18 (U+FDFA). */
  private grow(): void {
    const room = this.units.length * 2;
    const units = new Uint16Array(room);
    const from = new Int32Array(room);
    const to = new Int32Array(room);
    units.set(this.units);
    from.set(this.from);
    to.set(this.to);
    Object.assign(this, { units, from, to });
  }

  private startsWord(unit: number, from: number): boolean {
    if (this.length === 0) return true;
    const before = this.units[this.length - 1] ?? 0;
    const end = this.to[this.length - 1] ?? 0;
    if (standsAlone(before) || standsAlone(unit)) return from >= end;
    if (from <= end) return false;
    return !joinsWord(this.text.slice(end, Math.min(from, end + 8)), before, unit);
  }

  private foldCluster(characters: string): string {
    const known = this.known.get(characters);
    if (known !== undefined) return known;
    const folded = foldCharacter(characters);
    if (this.known.size < 10_000) this.known.set(characters, folded);
    return folded;
  }
}

function foldCharacter(characters: string): string {
  if (isGap(characters)) return '';
  const compatible = /^[\p{L}\p{Nd}]/u.test(characters);
  // Superscripts and fractions keep their form: 10² is not 102.
  const whole = characters.normalize(compatible ? 'NFKC' : 'NFC').toLowerCase();
  return [...whole.replaceAll('ς', 'σ')].filter((each) => !isGap(each)).join('');
}

/** Whether what stands between two characters leaves them in one word: don't, [w]e, 40,000, state(s). */
function joinsWord(between: string, before: number, after: number): boolean {
  if (/^['’‘ʼ\])([]$/.test(between)) return isLetter(before) && isLetter(after);
  if (/^[.,]$/.test(between)) return isDigit(before) && isDigit(after);
  return /^[\u00ad\u200c-\u200f\u2060\ufeff]+$/.test(between);
}

function decode(units: Uint16Array): string {
  let letters = '';
  for (let at = 0; at < units.length; at += 8192) {
    letters += String.fromCharCode(...units.subarray(at, at + 8192));
  }
  return letters;
}
