import type { SignedText } from './signs.ts';
import type { TaggedAttribution, TokenRun } from './tagging.ts';
import { quoteState } from './tokens.ts';

// What a tagger that looks at one token after another gets wrong, and rules know: quotation marks come in pairs, a
// quotation belongs to one speaker, and what stands in a content is not the writer's.

/** The attributions of a text with whole quotations, none inside another, in the order of their cues. */
export function mended(text: SignedText, found: readonly TaggedAttribution[]): readonly TaggedAttribution[] {
  const whole = found
    .map((each) => ({ ...each, content: wholeQuotations(text, each) }))
    .map((each) => ({ ...each, content: withJoined(text, each) }))
    .map((each) => wholeSentence(text, each))
    .filter(({ content }) => content.length > 0)
    .map((each) => ({ ...each, source: oneSource(text, each) }));
  const apart = withoutNested(whole, text.tokens.length);
  return withQuotedParagraphs(text, throughParagraphs(text, withContinuations(text, apart)));
}

/** The quotations, opening to closing mark, that none of the attributions has. */
export function unowned(text: SignedText, found: readonly TaggedAttribution[]): readonly TokenRun[] {
  const owned = ownedTokens(found, text.tokens.length);
  const left: TokenRun[] = [];
  for (let first = 0; first < text.tokens.length; first += 1) {
    const last = text.closeOf[first] ?? -1;
    if (text.openOf[first] !== first || text.tokens[first]?.quote !== quoteState.opens) continue;
    if (owned[first] === 0 && owned[last] === 0) left.push({ first, last });
    first = last;
  }
  return left;
}

function ownedTokens(found: readonly TaggedAttribution[], length: number): Uint8Array {
  const owned = new Uint8Array(length);
  for (const { content, cue, source } of found)
    for (const { first, last } of [...content, cue, ...source]) owned.fill(1, first, last + 1);
  return owned;
}

function wholeQuotations(text: SignedText, { cue, content }: TaggedAttribution): readonly TokenRun[] {
  const pieces = content
    .map((piece) => closed(text, piece, cue))
    .map((piece) => fromItsMark(text, piece))
    .map((piece) => withoutLooseEnd(text, piece))
    .filter(
      (piece, at, all) =>
        all.findIndex((other) => other.first <= piece.last && piece.first <= other.last) === at,
    );
  const [first] = pieces;
  if (first === undefined || first.last >= cue.first || pieces.length === 1) return pieces;
  if (leadsIn(text, cue, pieces)) return pieces.filter((piece) => piece.first > cue.first);
  if (introduces(text, cue, pieces)) return pieces.filter((piece) => piece.first > cue.first);
  if (!isQuotation(text, first)) return pieces;
  return pieces.filter((piece) => piece.last < cue.first || goesOn(text, piece, cue));
}

/** "…, the letter says." with nothing after it: all of the sentence up to the comma is what it says. */
function wholeSentence(text: SignedText, each: TaggedAttribution): TaggedAttribution {
  const { tokens } = text;
  const [piece, ...others] = each.content;
  const [by] = each.source;
  if (others.length > 0 || by === undefined || (piece !== undefined && piece.last >= each.cue.first))
    return each;
  const to = Math.max(by.last, each.cue.last);
  const { sentence } = tokens[each.cue.first] ?? {};
  if (!/^[.!?]$/.test(tokens[to + 1]?.word ?? '')) return each;
  if (piece !== undefined && tokens[piece.last]?.sentence !== sentence) return each;
  const source = by.last < each.cue.first ? afterComma(text, by) : by;
  const from = Math.min(source.first, each.cue.first);
  if (tokens[from - 1]?.word !== ',' || to - from > longestSource) return each;
  let first = from - 2;
  while (tokens[first - 1]?.sentence === sentence && from - first < longestSentence) first -= 1;
  const content = { first: Math.min(first, piece?.first ?? first), last: from - 2 };
  if (!isPlain(tokens, content.first, content.last)) return each;
  return { ...each, source: [source], content: [content] };
}

/** Of "the homeland of the Uighurs, the letter" the letter. */
function afterComma({ tokens }: SignedText, { first, last }: TokenRun): TokenRun {
  let at = last;
  while (at > first && tokens[at - 1]?.word !== ',') at -= 1;
  return { first: at, last };
}

/** "calls for … to be bolstered, and for … to stand against …": what the same word joins goes on. */
function withJoined({ tokens }: SignedText, { cue, content }: TaggedAttribution): readonly TokenRun[] {
  const last = content.at(-1);
  if (last === undefined || last.first <= cue.last) return content;
  const joint = /^(?:that|to)$/.test(tokens[last.first]?.word ?? '')
    ? tokens[last.first]?.word
    : tokens[cue.last]?.word;
  const and = tokens[last.last + 1]?.word === ',' ? last.last + 2 : last.last + 1;
  if (!/^(?:and|or|but)$/.test(tokens[and]?.word ?? '') || tokens[and + 1]?.word !== joint) return content;
  if (!/^(?:that|to|for|on|against|about|of)$/.test(joint ?? '')) return content;
  let end = and + 1;
  while (tokens[end + 1]?.sentence === tokens[cue.last]?.sentence && end - and < longestSentence) end += 1;
  if (/^[.!?]$/.test(tokens[end]?.word ?? '')) end -= 1;
  return [...content.slice(0, -1), { first: last.first, last: end }];
}

/** Of several sources the first; with all of the subject where it was cut at a comma. */
function oneSource(text: SignedText, { cue, source, content }: TaggedAttribution): readonly TokenRun[] {
  const [first] = source;
  if (first === undefined) return [];
  return [first.last === cue.first - 1 ? wholeSubject(text, first, content) : first];
}

/** "The letter, signed by …, and …," from its beginning: "the", a capital letter or a title, and no other comma. */
function wholeSubject(
  { tokens, closedBefore }: SignedText,
  source: TokenRun,
  content: readonly TokenRun[],
): TokenRun {
  const { sentence } = tokens[source.first] ?? {};
  const hasCommas =
    tokens[source.last]?.word === ',' && /^(?:,|by)$/.test(tokens[source.first - 1]?.word ?? '');
  if (!hasCommas || (closedBefore[source.first] ?? -1) >= 0) return source;
  let first = source.first;
  while (tokens[first - 1]?.sentence === sentence && source.first - first < longestSource) first -= 1;
  const isWhole = tokens[first - 1]?.sentence !== sentence && startsSubject.test(tokens[first]?.word ?? '');
  const isFree = content.every((piece) => piece.last < first || piece.first > source.last);
  return isWhole && isFree ? { first, last: source.last } : source;
}

const startsSubject = /^(?:the|a|an|his|her|its|their|our|mr|mrs|ms|dr|sir|lord|lady)$/;

const longestSource = 25;
const longestSentence = 120;

/** At noon, holding up a cup, she said: “…”: what stands before the cue is not what was said. */
function leadsIn({ tokens, closeOf }: SignedText, cue: TokenRun, pieces: readonly TokenRun[]): boolean {
  const after = pieces.find(({ first }) => first > cue.first);
  if (after === undefined || tokens[after.first]?.quote !== quoteState.opens) return false;
  if (closeOf[after.first] !== after.last || !/^\p{Lu}/u.test(tokens[after.first + 1]?.written ?? ''))
    return false;
  const isLedIn = /^[,:]$/.test(tokens[after.first - 1]?.word ?? '') || after.first === cue.last + 1;
  const before = pieces.filter(({ last }) => last < cue.first);
  return isLedIn && before.every(({ first, last }) => isPlain(tokens, first, last));
}

/** “Yes,” she said. Then she added: “But …”: what stands in the sentence before has a cue of its own. */
function introduces({ tokens }: SignedText, cue: TokenRun, pieces: readonly TokenRun[]): boolean {
  const after = pieces.find(({ first }) => first > cue.first);
  if (after === undefined || tokens[after.first]?.quote !== quoteState.opens) return false;
  const { sentence } = tokens[cue.first] ?? {};
  const isLedIn = tokens[after.first - 1]?.word === ':' || tokens[after.first]?.sentence === sentence;
  const isNear = after.first - cue.last <= 2 && isLedIn;
  return (
    isNear && pieces.every(({ first, last }) => first > cue.first || tokens[last]?.sentence !== sentence)
  );
}

/** After a whole quotation and its cue only a quotation goes on, at the start of a sentence or after a comma. */
function goesOn({ tokens, openOf }: SignedText, { first }: TokenRun, cue: TokenRun): boolean {
  if (openOf[first] !== first || tokens[first]?.quote !== quoteState.opens) return false;
  if (tokens[first - 1]?.sentence !== tokens[first]?.sentence) return true;
  return tokens[first - 1]?.word === ',' && first - cue.last < 20;
}

/** A piece that begins or ends within a quotation takes all of it, unless the cue stands there too. */
function closed({ openOf, closeOf }: SignedText, { first, last }: TokenRun, cue: TokenRun): TokenRun {
  const open = openOf[first] ?? -1;
  const close = closeOf[last] ?? -1;
  const from = open < 0 || within(cue, open, closeOf[first] ?? -1) ? first : open;
  const to = close < 0 || within(cue, openOf[last] ?? -1, close) ? last : close;
  return { first: from, last: to };
}

const within = (cue: TokenRun, first: number, last: number): boolean =>
  first <= cue.first && cue.first <= last;

/** Of [told] "her sister, “We will act”" the words before the comma say to whom. */
function fromItsMark({ tokens, openOf, closeOf }: SignedText, piece: TokenRun): TokenRun {
  const open = openOf[piece.last] ?? -1;
  if (open <= piece.first || closeOf[piece.last] !== piece.last || tokens[open]?.quote !== quoteState.opens)
    return piece;
  if (tokens[open - 1]?.sentence !== tokens[open]?.sentence) return { first: open, last: piece.last };
  const before = tokens[open - 1]?.word;
  const startsAfresh = /^\p{Lu}/u.test(tokens[open + 1]?.written ?? '');
  const isLong = piece.last - open > 5;
  return (before === ',' || before === ':') && startsAfresh && isLong
    ? { first: open, last: piece.last }
    : piece;
}

/** A bracket that is not closed in the piece, and a mark that closes nothing, are not of it. */
function withoutLooseEnd({ tokens }: SignedText, { first, last }: TokenRun): TokenRun {
  let end = last;
  if (tokens[end]?.quote === quoteState.stray && end > first && isPlain(tokens, first, end - 1)) end -= 1;
  for (let at = end; at > first && end - at < longestBracket; at -= 1) {
    const { written } = tokens[at] ?? {};
    if (written === ')') break;
    if (written === '(') end = at - 1;
  }
  return { first, last: end };
}

const isPlain = (tokens: SignedText['tokens'], first: number, last: number): boolean =>
  last - first < longestBracket * 2 &&
  tokens.slice(first, last + 1).every(({ quote }) => quote === quoteState.outside);

const longestBracket = 30;

const isQuotation = ({ tokens, closeOf }: SignedText, { first, last }: TokenRun): boolean =>
  tokens[first]?.quote === quoteState.opens && closeOf[first] === last;

const taken = 1;
const cueHere = 2;

/** The likelier cue keeps what two would have; a cue in the content of a likelier one is somebody else's report. */
function withoutNested(found: readonly TaggedAttribution[], length: number): readonly TaggedAttribution[] {
  const state = new Uint8Array(length);
  const kept: TaggedAttribution[] = [];
  for (const each of outermost(found, length).toSorted((a, b) => b.likely - a.likely)) {
    if ((state[each.cue.first] ?? 0) !== 0) continue;
    const content = each.content.flatMap((piece) => free(piece, state, each.cue));
    if (content.length === 0) continue;
    for (const { first, last } of content) state.fill(taken, first, last + 1);
    state.fill(cueHere, each.cue.first, each.cue.last + 1);
    kept.push({ ...each, content });
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first);
}

/** So much less likely the cue around another may be and still be the one that reports it. */
const outerShare = 0.4;

function outermost(found: readonly TaggedAttribution[], length: number): readonly TaggedAttribution[] {
  const around: (TaggedAttribution | undefined)[] = new Array(length).fill(undefined);
  for (const each of found.toSorted((a, b) => a.likely - b.likely))
    for (const { first, last } of each.content) around.fill(each, first, last + 1);
  return found.filter((each) => {
    const outer = around[each.cue.first];
    if (outer === undefined || outer === each) return true;
    const isMutual = each.content.some((piece) => within(outer.cue, piece.first, piece.last));
    return isMutual || outer.likely < each.likely * outerShare;
  });
}

/** The part of a piece, from the side of its cue, that nothing likelier has taken. */
function free(piece: TokenRun, state: Uint8Array, cue: TokenRun): readonly TokenRun[] {
  if (piece.first > cue.first) {
    let last = piece.first - 1;
    while (last < piece.last && state[last + 1] === 0) last += 1;
    return last < piece.first ? [] : [{ first: piece.first, last }];
  }
  let first = piece.last + 1;
  while (first > piece.first && state[first - 1] === 0) first -= 1;
  return first > piece.last ? [] : [{ first, last: piece.last }];
}

/** “…,” she said. “…” or, “…”: a quotation before the cue and one after it are one, where nobody else has either. */
function withContinuations(
  text: SignedText,
  found: readonly TaggedAttribution[],
): readonly TaggedAttribution[] {
  const owned = ownedTokens(found, text.tokens.length);
  return found.map((each) => {
    const [first] = each.content;
    if (first === undefined || each.content.length > 1 || !isQuotation(text, first)) return each;
    const other =
      first.last < each.cue.first ? nextQuotation(text, each, owned) : quotationBefore(text, each, owned);
    if (other === undefined) return each;
    owned.fill(1, other.first, other.last + 1);
    return { ...each, content: [...each.content, other].sort((one, two) => one.first - two.first) };
  });
}

/** The quotation that goes on: after the sentence of the cue, or within it after a comma. */
function nextQuotation(text: SignedText, each: TaggedAttribution, owned: Uint8Array): TokenRun | undefined {
  const { tokens, closeOf } = text;
  const { unit, sentence } = tokens[each.cue.first] ?? {};
  let first = Math.max(each.cue.last, ...each.source.map((run) => run.last)) + 1;
  while (tokens[first]?.unit === unit && owned[first] === 0) {
    const isNext = tokens[first]?.sentence !== sentence;
    if (tokens[first]?.quote === quoteState.opens) {
      const last = closeOf[first] ?? first;
      if (goesOnWith(text, each, { first, last })) return { first, last };
      first = last;
    }
    if (isNext) return undefined;
    first += 1;
  }
  return undefined;
}

function goesOnWith(
  { tokens }: SignedText,
  { cue, content }: TaggedAttribution,
  { first, last }: TokenRun,
): boolean {
  if (tokens[last + 1]?.sentence === tokens[last]?.sentence) return false;
  if (tokens[first]?.sentence !== tokens[cue.first]?.sentence) return true;
  const before = tokens[first - 1]?.word ?? '';
  if (before === ',') return tokens[(content[0]?.last ?? 0) - 1]?.word === ',';
  return before.endsWith('.') || (first === cue.last + 1 && last - first > fewestAfterSlip);
}

/** A quotation without a stop before it is as likely a word set apart. */
const fewestAfterSlip = 6;

/** “…,” she said. “…”, where only the second was found. */
function quotationBefore(
  text: SignedText,
  { cue, source, content }: TaggedAttribution,
  owned: Uint8Array,
): TokenRun | undefined {
  const { tokens, openOf } = text;
  const [by] = source;
  const after = content[0]?.first ?? 0;
  if (by === undefined || tokens[after]?.sentence === tokens[cue.first]?.sentence) return undefined;
  const end = Math.min(by.first, cue.first) - 1;
  const first = openOf[end] ?? -1;
  const isWhole = tokens[end]?.quote === quoteState.closes && tokens[first]?.quote === quoteState.opens;
  if (!isWhole || owned[end] !== 0 || owned[first] !== 0) return undefined;
  return /^[,?!]$/.test(tokens[end - 1]?.word ?? '') && tokens[first]?.unit === tokens[cue.first]?.unit
    ? { first, last: end }
    : undefined;
}

/** A quotation whose paragraph ends without a closing mark goes on in the next, which opens with one. */
function throughParagraphs(
  text: SignedText,
  found: readonly TaggedAttribution[],
): readonly TaggedAttribution[] {
  const owned = ownedTokens(found, text.tokens.length);
  return found.map((each) => {
    const { content } = each;
    const at = content.length - 1;
    const piece = content[at];
    if (piece === undefined) return each;
    const whole = throughBoth(text, piece, owned);
    return whole === piece ? each : { ...each, content: [...content.slice(0, at), whole] };
  });
}

function throughBoth({ tokens, openOf, closeOf }: SignedText, piece: TokenRun, owned: Uint8Array): TokenRun {
  const goesOnAt = (next: number): boolean =>
    tokens[next]?.quote === quoteState.opens && tokens[next - 1]?.quote === quoteState.inside;
  let { first, last } = piece;
  while (closeOf[last] === last && goesOnAt(last + 1) && owned[last + 1] === 0)
    last = closeOf[last + 1] ?? last;
  while (openOf[first] === first && goesOnAt(first) && owned[first - 1] === 0)
    first = openOf[first - 1] ?? first;
  return first === piece.first && last === piece.last ? piece : { first, last };
}

/** A paragraph that is a quotation and nothing else goes on with what was quoted in the paragraph before. */
function withQuotedParagraphs(
  text: SignedText,
  found: readonly TaggedAttribution[],
): readonly TaggedAttribution[] {
  const { tokens, units, closeOf } = text;
  const owned = ownedTokens(found, tokens.length);
  const lastOfUnit = new Map<number, number>();
  for (const [at, { cue }] of found.entries()) lastOfUnit.set(tokens[cue.first]?.unit ?? -1, at);
  const content = found.map((each) => [...each.content]);
  for (let unit = 1; unit + 1 < units.length; unit += 1) {
    const first = units[unit] ?? 0;
    const last = (units[unit + 1] ?? 0) - 1;
    const before = lastOfUnit.get(unit - 1);
    const isWhole = tokens[first]?.quote === quoteState.opens && closesAll(text, first, last);
    if (before === undefined || !isWhole || owned[first] === 1 || closeOf[last] !== last) continue;
    if (!hasLikeMarks(text, content[before], first)) continue;
    content[before]?.push({ first, last });
    lastOfUnit.set(unit, before);
  }
  return found.map((each, at) => ({ ...each, content: content[at] ?? [] }));
}

/** A heading between single marks doesn't go on with what stands between double ones. */
function hasLikeMarks(
  { tokens, openOf }: SignedText,
  content: readonly TokenRun[] = [],
  first: number,
): boolean {
  const open = openOf[content.at(-1)?.last ?? -1] ?? -1;
  const isSingle = (at: number) => /^['‘‚‹]$/.test(tokens[at]?.written ?? '');
  return open < 0 || isSingle(open) === isSingle(first);
}

function closesAll({ tokens }: SignedText, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) {
    const quote = tokens[at]?.quote;
    if (quote !== quoteState.inside && quote !== quoteState.opens) return false;
  }
  return tokens[last]?.quote === quoteState.closes;
}
