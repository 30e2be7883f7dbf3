import type { Sequence } from './chain.ts';
import { mix, near, type SignedText } from './signs.ts';
import { quoteState } from './tokens.ts';
import { noWord, type WordTraits } from './word-traits.ts';

/** A cue, as its first and last token. */
export interface CueRun {
  readonly first: number;
  readonly last: number;
}

/** How many features a token has for the second tagger. */
export const spanWidth = 69;

/** Farther from its cue than this, in tokens that are looked at, noWord is looked for. */
const reach = 110;
/** Of a longer quotation only so many tokens at either end are looked at: what is inside belongs to it. */
const ends = 3;

/** The tokens of the cue's paragraph that the second tagger looks at, in order. */
export function windowOf(text: SignedText, cue: CueRun): readonly number[] {
  const { tokens, units } = text;
  const unit = tokens[cue.first]?.unit ?? 0;
  const first = units[unit] ?? 0;
  const end = units[unit + 1] ?? tokens.length;
  const before: number[] = [];
  for (let at = cue.first - 1; at >= first && before.length < reach; at = seenBefore(text, at, cue))
    before.push(at);
  const after: number[] = [];
  for (let at = cue.first; at < end && after.length < reach; at = seenAfter(text, at, cue)) after.push(at);
  return [...before.reverse(), ...after];
}

/** The next token to look at after one; skips the middle of a quotation that the cue does not stand in. */
function seenAfter(text: SignedText, at: number, cue: CueRun): number {
  const close = text.closeOf[at] ?? -1;
  const open = text.openOf[at] ?? -1;
  if (close < 0 || (open <= cue.first && cue.first <= close)) return at + 1;
  return at === open + ends && close - ends > at ? close - ends : at + 1;
}

function seenBefore(text: SignedText, at: number, cue: CueRun): number {
  const close = text.closeOf[at] ?? -1;
  const open = text.openOf[at] ?? -1;
  if (close < 0 || (open <= cue.first && cue.first <= close)) return at - 1;
  return at === close - ends && open + ends < at ? open + ends : at - 1;
}

/** What the second tagger sees of the tokens around one cue, with what the first made of them. */
export function spanSequence(
  text: SignedText,
  cue: CueRun,
  window: readonly number[],
  parts: Uint8Array,
): Sequence {
  const writer = new SpanFeatures(text, cue, window, parts);
  for (let at = 0; at < window.length; at += 1) writer.write(at);
  const junctions = Uint8Array.from(window, (token) => text.junctions[token] ?? 0);
  return { length: window.length, features: writer.features, width: spanWidth, junctions };
}

/** A token of the window, as it stands to the cue. */
interface Seen {
  readonly at: number;
  readonly side: number;
  readonly distance: number;
  readonly where: number;
  readonly between: number;
  readonly q: number;
  readonly quotes: number;
  readonly part: number;
  readonly sentence: number;
  readonly edge: number;
  readonly x: WordTraits;
}

class SpanFeatures {
  readonly features: Int32Array;
  private readonly text: SignedText;
  private readonly cue: CueRun;
  private readonly window: readonly number[];
  private readonly parts: Uint8Array;
  private readonly cueWord: number;
  private readonly cueCluster: number;
  private readonly surroundings: number;
  private readonly cueAt: number;
  private readonly cueEnd: number;
  /** For each token of the window: what lies between it and the cue. */
  private readonly between: Uint32Array;

  constructor(text: SignedText, cue: CueRun, window: readonly number[], parts: Uint8Array) {
    this.text = text;
    this.cue = cue;
    this.window = window;
    this.parts = parts;
    this.features = new Int32Array(window.length * spanWidth).fill(-1);
    const { tokens, traits } = text;
    let cueing = cue.first;
    for (let at = cue.first; at <= cue.last; at += 1)
      if ((traits[at]?.cueing ?? 0) > (traits[cueing]?.cueing ?? 0)) cueing = at;
    this.cueWord = traits[cueing]?.word ?? 0;
    this.cueCluster = traits[cueing]?.cluster ?? 0;
    const previous = tokens[cue.first - 1];
    const next = tokens[cue.last + 1];
    this.surroundings = (text.closedBefore[cue.first] ?? -1) >= 0 ? 1 : 0;
    this.surroundings += (text.opensAfter[cue.last] ?? -1) >= 0 ? 2 : 0;
    this.surroundings +=
      previous?.quote === quoteState.closes || tokens[cue.first - 2]?.quote === quoteState.closes ? 4 : 0;
    this.surroundings +=
      next?.quote === quoteState.opens || tokens[cue.last + 2]?.quote === quoteState.opens ? 8 : 0;
    this.surroundings += tokens[cue.first]?.quote === quoteState.inside ? 16 : 0;
    this.surroundings += next?.word === 'that' ? 32 : 0;
    this.surroundings += previous?.sentence !== tokens[cue.first]?.sentence ? 64 : 0;
    this.cueAt = window.indexOf(cue.first);
    this.cueEnd = window.indexOf(cue.last);
    this.between = this.lookBetween();
  }

  /** Bits: sentence change, comma, other cue, quotation, "that", a joining word. */
  private lookBetween(): Uint32Array {
    const found = new Uint32Array(this.window.length);
    let seen = 0;
    for (let at = this.cueEnd + 1; at < this.window.length; at += 1) {
      found[at] = seen;
      seen |= this.bitsAt(at, at - 1);
    }
    seen = 0;
    for (let at = this.cueAt - 1; at >= 0; at -= 1) {
      if (this.sentenceOf(at) !== this.sentenceOf(at + 1)) seen |= seen & 1 ? 2 : 1;
      found[at] = seen;
      seen |= this.bitsAt(at, at) & ~3;
    }
    return found;
  }

  private bitsAt(at: number, last: number): number {
    const { tokens } = this.text;
    const token = tokens[this.window[at] ?? 0];
    let bits = 0;
    if (this.sentenceOf(at) !== this.sentenceOf(last)) bits |= 1;
    if (token?.word === ',') bits |= 4;
    const part = this.parts[this.window[at] ?? 0] ?? 0;
    if (part === 3 || part === 4) bits |= 8;
    if (token?.quote === quoteState.opens || token?.quote === quoteState.closes) bits |= 16;
    if (token?.word === 'that') bits |= 32;
    if (part === 1 || part === 2) bits |= 64;
    return bits;
  }

  private sentenceOf(at: number): number {
    return this.text.tokens[this.window[at] ?? 0]?.sentence ?? -1;
  }

  private traitsAt(at: number): WordTraits {
    const token = this.window[at];
    return token === undefined ? noWord : (this.text.traits[token] ?? noWord);
  }

  private partAt(at: number): number {
    const token = this.window[at];
    return token === undefined ? 9 : (this.parts[token] ?? 9);
  }

  private quoteAt(at: number): number {
    const token = this.window[at];
    return token === undefined ? 7 : (this.text.tokens[token]?.quote ?? 7);
  }

  // In pieces: so small a function is compiled with the hashing in it, which saves a fifth of the time.

  write(at: number): void {
    const slot = at * spanWidth;
    const side = at < this.cueAt ? 1 : at > this.cueEnd ? 2 : 0;
    const distance = near(side === 1 ? this.cueAt - at : side === 2 ? at - this.cueEnd : 0);
    const q = this.quoteAt(at);
    const seen: Seen = {
      at,
      side,
      distance,
      where: side * 16 + distance,
      between: this.between[at] ?? 0,
      q,
      quotes: q * 64 + this.quoteAt(at - 1) * 8 + this.quoteAt(at + 1),
      part: this.partAt(at),
      sentence: this.sentenceOf(at) - (this.text.tokens[this.cue.first]?.sentence ?? 0),
      edge: this.edgeAt(at),
      x: this.traitsAt(at),
    };
    this.writeWay(seen, slot);
    this.writeMarks(seen, slot + 13);
    this.writeWords(seen, slot + 24);
    this.writeWithCue(seen, slot + 40);
    this.writeCues(seen, slot + 50);
    this.writeDistances(seen, slot + 56);
  }

  /** Whether a sentence begins here, ends here, or ends after the next token. */
  private edgeAt(at: number): number {
    const sentence = this.sentenceOf(at);
    const starts = sentence !== this.sentenceOf(at - 1) ? 1 : 0;
    if (sentence !== this.sentenceOf(at + 1)) return starts * 4 + 1;
    return starts * 4 + (sentence !== this.sentenceOf(at + 2) ? 2 : 0);
  }

  private writeWay({ side, where, between, edge, part, q, x }: Seen, slot: number): void {
    this.features[slot] = mix(100, side, 0, 0);
    this.features[slot + 1] = mix(101, where, 0, 0);
    this.features[slot + 2] = mix(102, where, this.cueWord, 0);
    this.features[slot + 3] = mix(103, where, this.cueCluster, 0);
    this.features[slot + 4] = mix(104, where, this.surroundings, 0);
    this.features[slot + 5] = mix(105, side, between, edge);
    this.features[slot + 6] = mix(106, side, between, part);
    this.features[slot + 7] = mix(107, side, between, q);
    this.features[slot + 8] = mix(108, side, between, this.surroundings);
    this.features[slot + 9] = mix(109, side, between, this.cueWord);
    this.features[slot + 10] = mix(110, side, between, x.cluster);
    this.features[slot + 11] = mix(111, side, between, x.word);
    this.features[slot + 12] = mix(112, side, this.cueWord, this.surroundings);
  }

  private writeMarks({ at, side, where, quotes, part, sentence, edge, x }: Seen, slot: number): void {
    const parts = part * 100 + this.partAt(at - 1) * 10 + this.partAt(at + 1);
    this.features[slot] = mix(113, side, quotes, 0);
    this.features[slot + 1] = mix(114, side, quotes, this.surroundings);
    this.features[slot + 2] = mix(115, side, quotes, sentence);
    this.features[slot + 3] = mix(116, side, parts, 0);
    this.features[slot + 4] = mix(117, side, parts, this.surroundings);
    this.features[slot + 5] = mix(118, side, parts, sentence);
    this.features[slot + 6] = mix(119, part, where, 0);
    this.features[slot + 7] = mix(120, part, this.cueWord, side);
    this.features[slot + 8] = mix(121, part, x.cluster, side);
    this.features[slot + 9] = mix(122, part, x.word, side);
    this.features[slot + 10] = mix(123, side, sentence, edge);
  }

  private writeWords({ at, side, x }: Seen, slot: number): void {
    const p1 = this.traitsAt(at - 1);
    const p2 = this.traitsAt(at - 2);
    const n1 = this.traitsAt(at + 1);
    const n2 = this.traitsAt(at + 2);
    this.features[slot] = mix(124, side, x.word, 0);
    this.features[slot + 1] = mix(125, side, p1.word, 0);
    this.features[slot + 2] = mix(126, side, n1.word, 0);
    this.features[slot + 3] = mix(127, side, x.word, p1.word);
    this.features[slot + 4] = mix(128, side, x.word, n1.word);
    this.features[slot + 5] = mix(129, side, x.cluster, 0);
    this.features[slot + 6] = mix(130, side, p1.cluster, 0);
    this.features[slot + 7] = mix(131, side, n1.cluster, 0);
    this.features[slot + 8] = mix(132, side, p1.cluster, x.cluster);
    this.features[slot + 9] = mix(133, side, x.cluster, n1.cluster);
    this.features[slot + 10] = mix(134, side * 256 + x.cluster, p1.cluster, n1.cluster);
    this.features[slot + 11] = mix(135, side * 256 + x.cluster, n1.cluster, n2.cluster);
    this.features[slot + 12] = mix(136, side * 256 + x.cluster, p1.cluster, p2.cluster);
    this.features[slot + 13] = mix(137, side, x.ending, 0);
    this.features[slot + 14] = mix(138, side, x.shape, p1.shape);
    this.features[slot + 15] = mix(139, side, n1.shape, n2.shape);
  }

  private writeWithCue({ at, side, distance, edge, quotes, x }: Seen, slot: number): void {
    const p1 = this.traitsAt(at - 1);
    const n1 = this.traitsAt(at + 1);
    this.features[slot] = mix(140, side, this.cueWord, x.word);
    this.features[slot + 1] = mix(141, side, this.cueWord, x.cluster);
    this.features[slot + 2] = mix(142, side, this.cueCluster, x.cluster);
    this.features[slot + 3] = mix(143, side, this.cueWord, p1.word);
    this.features[slot + 4] = mix(144, side, x.word, distance);
    this.features[slot + 5] = mix(145, side, x.cluster, distance);
    this.features[slot + 6] = mix(146, x.word, edge, side);
    this.features[slot + 7] = mix(147, x.cluster, edge, side);
    this.features[slot + 8] = mix(148, p1.word, quotes, side);
    this.features[slot + 9] = mix(149, n1.word, quotes, side);
  }

  private writeCues({ at, side, between, edge, part, x }: Seen, slot: number): void {
    const other = this.otherCue(at);
    this.features[slot] = mix(150, side, other, part);
    this.features[slot + 1] = mix(151, side, other, between);
    this.features[slot + 2] = mix(152, this.partAt(at + 1), this.partAt(at + 2), side);
    this.features[slot + 3] = mix(153, this.partAt(at - 1), this.partAt(at - 2), side);
    this.features[slot + 4] = mix(154, side, this.surroundings, edge);
    this.features[slot + 5] = mix(155, side, this.surroundings, x.cluster);
  }

  private writeDistances({ at, side, q, between, sentence, edge, quotes, x }: Seen, slot: number): void {
    const token = this.window[at] ?? 0;
    const toOpen = this.distanceTo(this.text.opensAfter[token] ?? -1, token);
    const fromClose = this.distanceTo(this.text.closedBefore[token] ?? -1, token);
    this.features[slot] = mix(156, side, toOpen, q);
    this.features[slot + 1] = mix(157, side, fromClose, q);
    this.features[slot + 2] = mix(158, side, toOpen, this.surroundings);
    this.features[slot + 3] = mix(159, side, fromClose, this.surroundings);
    this.features[slot + 4] = mix(160, side, toOpen, x.cluster);
    this.features[slot + 5] = mix(161, side, fromClose, x.cluster);
    this.features[slot + 6] = mix(162, side, toOpen * 32 + fromClose, between);
    this.features[slot + 7] = mix(163, side, this.surroundings, between);
    this.features[slot + 8] = mix(164, side, this.surroundings, sentence * 8 + q);
    this.features[slot + 9] = mix(165, side, this.surroundings, x.word);
    this.features[slot + 10] = mix(166, side, this.text.tokens[token]?.unit === 0 ? 1 : 0, edge);
    this.features[slot + 11] = mix(167, side, this.cueWord, quotes);
    this.features[slot + 12] = mix(168, this.cueWord, between * 4 + side, edge);
  }

  private distanceTo(mark: number, token: number): number {
    return mark < 0 ? 20 : near(Math.abs(mark - token));
  }

  /** How near another cue is on the far side, 20 for none. */
  private otherCue(at: number): number {
    for (let step = 1; step <= 6; step += 1) {
      const before = this.partAt(at - step);
      const after = this.partAt(at + step);
      if (before === 3 && this.window[at - step] !== this.cue.first) return step;
      if (after === 3 && this.window[at + step] !== this.cue.first) return 8 + step;
    }
    return 20;
  }
}
