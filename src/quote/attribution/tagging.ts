import {
  bestLabels,
  type Chain,
  latticeOf,
  localScores,
  runsOf,
  type Sequence,
  stepFactors,
} from './chain.ts';
import { partSequence } from './part-features.ts';
import type { SignedText } from './signs.ts';
import { type CueRun, spanSequence, windowOf } from './span-features.ts';
import type { Lexicon } from './word-traits.ts';

/** The two taggers, and the words that they know. */
export interface AttributionModel {
  readonly lexicon: Lexicon;
  /** Marks sources, cues and contents in a paragraph, without saying which belong together. */
  readonly parts: Chain;
  /** Marks for one cue its source and its content. */
  readonly spans: Chain;
  /** Added to the beginning of a cue, so that the second tagger has more of them to refuse. */
  readonly eagerness: number;
  /** Added to the beginning of a content, against missing half of them. */
  readonly willing: number;
  /** The same for a source. */
  readonly namingWilling: number;
}

const cueKind = 1;
const cueBegins = 3;
const sourceKind = 0;
const contentKind = 1;
const ownCueKind = 2;
const contentBegins = 3;
const sourceBegins = 1;
const goesOnAsSource = 2;

/** Tokens, first and last. */
export type TokenRun = CueRun;

/** A cue with what belongs to it, as the taggers see it. */
export interface TaggedAttribution {
  readonly cue: TokenRun;
  /** How probable the cue is to the first tagger. */
  readonly likely: number;
  readonly source: readonly TokenRun[];
  readonly content: readonly TokenRun[];
}

/** What the first tagger makes of a text. */
export interface TaggedParts {
  /** 0 outside; 1 and 2 begin and go on with a source, 3 and 4 a cue, 5 and 6 a content. */
  readonly labels: Uint8Array;
  /** How probable it is that a cue begins at each token. */
  readonly cueBegins: Float64Array;
}

export function tagParts(text: SignedText, chain: Chain, eagerness: number): TaggedParts {
  const labels = new Uint8Array(text.tokens.length);
  const probable = new Float64Array(text.tokens.length);
  const steps = stepFactors(chain);
  for (let at = 0; at + 1 < text.units.length; at += 1) {
    const first = text.units[at] ?? 0;
    const sequence = partSequence(text, first, text.units[at + 1] ?? first);
    const lattice = latticeOf(chain, sequence, steps);
    for (let token = 0; token < sequence.length; token += 1) {
      const cell = token * chain.labels + cueBegins;
      probable[first + token] = (lattice.forward[cell] ?? 0) * (lattice.backward[cell] ?? 0);
    }
    favour(lattice.local, chain, cueBegins, eagerness);
    labels.set(bestLabels(chain, sequence, lattice.local), first);
  }
  return { labels, cueBegins: probable };
}

function favour(local: Float64Array, chain: Chain, label: number, by: number): Float64Array {
  for (let cell = label; cell < local.length; cell += chain.labels) local[cell] = (local[cell] ?? 0) + by;
  return local;
}

export const cuesOf = (labels: Uint8Array): readonly TokenRun[] =>
  runsOf(labels).filter(({ kind }) => kind === cueKind);

/** What the second tagger finds for one cue. */
export function tagSpans(
  text: SignedText,
  cue: TokenRun,
  parts: TaggedParts,
  { spans, willing, namingWilling }: AttributionModel,
): TaggedAttribution {
  const window = windowOf(text, cue);
  const sequence: Sequence = spanSequence(text, cue, window, parts.labels);
  const local = favour(localScores(spans, sequence), spans, contentBegins, willing);
  favour(local, spans, sourceBegins, namingWilling);
  const runs = runsOf(bestLabels(spans, sequence, local));
  const placesOf = (wanted: number): readonly TokenRun[] =>
    runs
      .filter(({ kind }) => kind === wanted)
      .map(({ first, last }) => ({ first: window[first] ?? 0, last: window[last] ?? 0 }));
  const likely = parts.cueBegins[cue.first] ?? 0;
  const own = placesOf(ownCueKind).find(({ first, last }) => first <= cue.last && cue.first <= last);
  const source = placesOf(sourceKind);
  return {
    cue: own ?? cue,
    likely,
    source: source.length > 0 ? source : sourceBeside(parts.labels, cue),
    content: placesOf(contentKind),
  };
}

/** What the first tagger has for a source right before the cue or right after it. */
function sourceBeside(labels: Uint8Array, cue: TokenRun): readonly TokenRun[] {
  let first = cue.first;
  while (labels[first - 1] === goesOnAsSource) first -= 1;
  if (labels[first - 1] === sourceBegins) return [{ first: first - 1, last: cue.first - 1 }];
  let last = cue.last + 1;
  if (labels[last] !== sourceBegins) return [];
  while (labels[last + 1] === goesOnAsSource) last += 1;
  return [{ first: cue.last + 1, last }];
}

/** Every cue of a text with its source and content; a cue without content is none, unless it is sure. */
export const tagCues = (
  text: SignedText,
  parts: TaggedParts,
  model: AttributionModel,
): readonly TaggedAttribution[] =>
  cuesOf(parts.labels)
    .map((cue) => tagLikelyCue(text, cue, parts, model))
    .filter(({ content, likely }) => content.length > 0 || likely >= surely);

/** A cue so probable is asked again, with more pressure, where it got no content. */
const surely = 0.8;
const moreWilling = 4;

function tagLikelyCue(
  text: SignedText,
  cue: TokenRun,
  parts: TaggedParts,
  model: AttributionModel,
): TaggedAttribution {
  const found = tagSpans(text, cue, parts, model);
  if (found.content.length > 0 || found.likely < surely) return found;
  return tagSpans(text, cue, parts, { ...model, willing: model.willing + moreWilling });
}

/** A cue less probable than this is none, even beside a quotation that wants one. */
const leastLikely = 0.04;
/** How far from a quotation its cue is looked for, in tokens. */
const cueReach = 40;
const muchMoreWilling = 3;
/** So near and so probable a cue has the quotation even where the second tagger would have none. */
const besides = 8;
const likelyBeside = 0.15;

/** For a quotation that nobody was found for: the likeliest cue near it, where that can have it as its content. */
export function tagQuotation(
  text: SignedText,
  quotation: TokenRun,
  parts: TaggedParts,
  model: AttributionModel,
): TaggedAttribution | undefined {
  const cue = likeliestCue(text, quotation, parts);
  if (cue === undefined) return afterColon(text, quotation);
  const willing = model.willing + muchMoreWilling;
  const found = tagSpans(text, cue, parts, { ...model, willing });
  const has = found.content.some(({ first, last }) => first <= quotation.first && quotation.last <= last);
  if (has) return found;
  const isBeside =
    cue.first < quotation.first
      ? quotation.first - cue.last <= besides
      : cue.first - quotation.last <= besides;
  if (isBeside && found.likely > likelyBeside) return { ...found, content: [quotation] };
  return afterColon(text, quotation);
}

/** Shorter than this after a colon is an example or a title. */
const fewestAfterColon = 12;

/** What nobody is found for, but a colon leads in: then the colon says so. */
function afterColon({ tokens }: SignedText, quotation: TokenRun): TaggedAttribution | undefined {
  const colon = quotation.first - 1;
  if (tokens[colon]?.word !== ':' || quotation.last - quotation.first < fewestAfterColon) return undefined;
  return { cue: { first: colon, last: colon }, likely: 0, source: [], content: [quotation] };
}

function likeliestCue(text: SignedText, { first, last }: TokenRun, parts: TaggedParts): TokenRun | undefined {
  const unit = text.tokens[first]?.unit;
  let best = leastLikely;
  let cue: TokenRun | undefined;
  for (
    let at = Math.max(0, first - cueReach);
    at <= last + cueReach;
    at += at === first - 1 ? last - first + 2 : 1
  ) {
    const likely = parts.cueBegins[at] ?? 0;
    if (text.tokens[at]?.unit !== unit || likely <= best) continue;
    best = likely;
    cue = { first: at, last: cueEnd(parts, at) };
  }
  return cue;
}

function cueEnd({ labels }: TaggedParts, first: number): number {
  let last = first;
  while (labels[last + 1] === cueBegins + 1) last += 1;
  return last;
}
