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

  write(at: number): void {
    let slot = at * spanWidth;
    const into = this.features;
    const x = this.traitsAt(at);
    const p1 = this.traitsAt(at - 1);
    const p2 = this.traitsAt(at - 2);
    const n1 = this.traitsAt(at + 1);
    const n2 = this.traitsAt(at + 2);
    const side = at < this.cueAt ? 1 : at > this.cueEnd ? 2 : 0;
    const distance = side === 1 ? this.cueAt - at : side === 2 ? at - this.cueEnd : 0;
    const where = side * 16 + near(distance);
    const between = this.between[at] ?? 0;
    const q = this.quoteAt(at);
    const quotes = q * 64 + this.quoteAt(at - 1) * 8 + this.quoteAt(at + 1);
    const part = this.partAt(at);
    const parts = part * 100 + this.partAt(at - 1) * 10 + this.partAt(at + 1);
    const sentence = this.sentenceOf(at) - (this.text.tokens[this.cue.first]?.sentence ?? 0);
    const starts = this.sentenceOf(at) !== this.sentenceOf(at - 1) ? 1 : 0;
    const stops =
      this.sentenceOf(at) !== this.sentenceOf(at + 1)
        ? 1
        : this.sentenceOf(at) !== this.sentenceOf(at + 2)
          ? 2
          : 0;
    const edge = starts * 4 + stops;
    into[slot++] = mix(100, side, 0, 0);
    into[slot++] = mix(101, where, 0, 0);
    into[slot++] = mix(102, where, this.cueWord, 0);
    into[slot++] = mix(103, where, this.cueCluster, 0);
    into[slot++] = mix(104, where, this.surroundings, 0);
    into[slot++] = mix(105, side, between, edge);
    into[slot++] = mix(106, side, between, part);
    into[slot++] = mix(107, side, between, q);
    into[slot++] = mix(108, side, between, this.surroundings);
    into[slot++] = mix(109, side, between, this.cueWord);
    into[slot++] = mix(110, side, between, x.cluster);
    into[slot++] = mix(111, side, between, x.word);
    into[slot++] = mix(112, side, this.cueWord, this.surroundings);
    into[slot++] = mix(113, side, quotes, 0);
    into[slot++] = mix(114, side, quotes, this.surroundings);
    into[slot++] = mix(115, side, quotes, sentence);
    into[slot++] = mix(116, side, parts, 0);
    into[slot++] = mix(117, side, parts, this.surroundings);
    into[slot++] = mix(118, side, parts, sentence);
    into[slot++] = mix(119, part, where, 0);
    into[slot++] = mix(120, part, this.cueWord, side);
    into[slot++] = mix(121, part, x.cluster, side);
    into[slot++] = mix(122, part, x.word, side);
    into[slot++] = mix(123, side, sentence, edge);
    into[slot++] = mix(124, side, x.word, 0);
    into[slot++] = mix(125, side, p1.word, 0);
    into[slot++] = mix(126, side, n1.word, 0);
    into[slot++] = mix(127, side, x.word, p1.word);
    into[slot++] = mix(128, side, x.word, n1.word);
    into[slot++] = mix(129, side, x.cluster, 0);
    into[slot++] = mix(130, side, p1.cluster, 0);
    into[slot++] = mix(131, side, n1.cluster, 0);
    into[slot++] = mix(132, side, p1.cluster, x.cluster);
    into[slot++] = mix(133, side, x.cluster, n1.cluster);
    into[slot++] = mix(134, side * 256 + x.cluster, p1.cluster, n1.cluster);
    into[slot++] = mix(135, side * 256 + x.cluster, n1.cluster, n2.cluster);
    into[slot++] = mix(136, side * 256 + x.cluster, p1.cluster, p2.cluster);
    into[slot++] = mix(137, side, x.ending, 0);
    into[slot++] = mix(138, side, x.shape, p1.shape);
    into[slot++] = mix(139, side, n1.shape, n2.shape);
    into[slot++] = mix(140, side, this.cueWord, x.word);
    into[slot++] = mix(141, side, this.cueWord, x.cluster);
    into[slot++] = mix(142, side, this.cueCluster, x.cluster);
    into[slot++] = mix(143, side, this.cueWord, p1.word);
    into[slot++] = mix(144, side, x.word, near(distance));
    into[slot++] = mix(145, side, x.cluster, near(distance));
    into[slot++] = mix(146, x.word, edge, side);
    into[slot++] = mix(147, x.cluster, edge, side);
    into[slot++] = mix(148, p1.word, quotes, side);
    into[slot++] = mix(149, n1.word, quotes, side);
    const other = this.otherCue(at);
    into[slot++] = mix(150, side, other, part);
    into[slot++] = mix(151, side, other, between);
    into[slot++] = mix(152, this.partAt(at + 1), this.partAt(at + 2), side);
    into[slot++] = mix(153, this.partAt(at - 1), this.partAt(at - 2), side);
    into[slot++] = mix(154, side, this.surroundings, edge);
    into[slot++] = mix(155, side, this.surroundings, x.cluster);
    const token = this.window[at] ?? 0;
    const toOpen = this.distanceTo(this.text.opensAfter[token] ?? -1, token);
    const fromClose = this.distanceTo(this.text.closedBefore[token] ?? -1, token);
    into[slot++] = mix(156, side, toOpen, q);
    into[slot++] = mix(157, side, fromClose, q);
    into[slot++] = mix(158, side, toOpen, this.surroundings);
    into[slot++] = mix(159, side, fromClose, this.surroundings);
    into[slot++] = mix(160, side, toOpen, x.cluster);
    into[slot++] = mix(161, side, fromClose, x.cluster);
    into[slot++] = mix(162, side, toOpen * 32 + fromClose, between);
    into[slot++] = mix(163, side, this.surroundings, between);
    into[slot++] = mix(164, side, this.surroundings, sentence * 8 + q);
    into[slot++] = mix(165, side, this.surroundings, x.word);
    into[slot++] = mix(166, side, this.text.tokens[token]?.unit === 0 ? 1 : 0, edge);
    into[slot++] = mix(167, side, this.cueWord, quotes);
    into[slot++] = mix(168, this.cueWord, between * 4 + side, edge);
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
