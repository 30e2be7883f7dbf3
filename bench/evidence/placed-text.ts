/** Where something stands in a folded text: from the first letter up to, not including, the second. */
export type Place = readonly [start: number, end: number];

/** Letters and digits alone: page furniture, hyphens and white space make no difference. */
export const foldToLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter ones stand everywhere. */
const shortestPassage = 8;
/** A passage that does not stand in one piece, as across a page's end, is looked for by such pieces. */
const piece = 32;
const pieceStep = piece / 2;
/** Pieces that lie further apart than this many times the passage's length are not one place. */
const mostSpread = 3;

/** A file's text by its letters, in which coded lines and found passages can be set beside each other. */
export class PlacedText {
  private readonly letters: string;
  private readonly lineStarts: readonly number[];

  constructor(text: string) {
    const lines = text.split('\n').map(foldToLetters);
    this.letters = lines.join('');
    const starts = [0];
    for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
    this.lineStarts = starts;
  }

  /** @param first, last line numbers, counted from 1. */
  placeOfLines(first: number, last: number): Place {
    return [this.lineStarts[first - 1] ?? 0, this.lineStarts[last] ?? this.letters.length];
  }

  /** Every place where a passage stands; none where it cannot be told. */
  placesOf(passage: string): readonly Place[] {
    const letters = foldToLetters(passage);
    if (letters.length < shortestPassage) return [];
    const whole = this.everyPlaceOf(letters);
    return whole.length > 0 ? whole : this.placeByPieces(letters);
  }

  private everyPlaceOf(letters: string): Place[] {
    const places: Place[] = [];
    for (let at = this.letters.indexOf(letters); at >= 0; at = this.letters.indexOf(letters, at + 1)) {
      places.push([at, at + letters.length]);
    }
    return places;
  }

  private placeByPieces(letters: string): Place[] {
    const starts: number[] = [];
    for (let from = 0; from + piece <= letters.length; from += pieceStep) {
      const at = this.letters.indexOf(letters.slice(from, from + piece));
      if (at >= 0) starts.push(at);
    }
    if (starts.length === 0) return [];
    const [start, end] = [Math.min(...starts), Math.max(...starts) + piece];
    return end - start < mostSpread * letters.length ? [[start, end]] : [];
  }
}

/** Half of the one or of the other must lie in both. */
export function meet([a, b]: Place, [c, d]: Place): boolean {
  const shared = Math.min(b, d) - Math.max(a, c);
  return shared > 0 && (shared >= 0.5 * (b - a) || shared >= 0.5 * (d - c));
}
