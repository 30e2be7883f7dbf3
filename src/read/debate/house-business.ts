import type { MotionOutcome } from '../../model/speech.ts';
import type { SpokenBlock } from './spoken-block.ts';

/**
 * A run of blocks in one entry of a report: the speaker's own words, a motion, or what the House did. Reports print
 * "Question put and agreed to" under the name of whoever spoke last; to leave it there would put the House's
 * resolution into one member's mouth.
 */
export interface Part {
  readonly what: 'own' | 'motion' | 'procedural';
  /** The blocks, from the first up to, not including, the last. */
  readonly from: number;
  to: number;
  outcome?: MotionOutcome;
  /** Where the motion's words begin and end: a block, and a character in it. */
  words?: { readonly from: number; readonly at: number; readonly to: number; readonly end: number };
  /** Which earlier words an outcome without words of its own is about. */
  about?: 'last' | 'main';
}

/** The parts of an entry, in order; together they hold every block once. */
export function partsOf(blocks: readonly SpokenBlock[]): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < blocks.length; ) {
    const part = partAt(blocks, at);
    const before = parts.at(-1);
    if (before !== undefined && belongsTo(before, part, blocks)) {
      before.to = part.to;
      if (part.words !== undefined) before.words = part.words;
      if (part.outcome !== undefined) before.outcome = part.outcome;
    } else parts.push(part);
    at = part.to;
  }
  return parts;
}

function partAt(blocks: readonly SpokenBlock[], from: number): Part {
  const text = blocks[from]?.text ?? '';
  if (isBusiness(text)) return businessAt(blocks, from, text);
  const moved = /\bbeg (?:leave )?to move,?(?:\s*[—–-])?(?:\s+(?=[Tt]hat\b)|$)/.exec(text);
  if (moved !== null && isAllMotion(text, moved)) {
    const end = moved.index + moved[0].length;
    const words =
      end < text.length ? { from, at: end, to: from + 1, end: text.length } : wordsBelow(blocks, from + 1);
    if (words !== undefined) return { what: 'motion', from, to: words.to, outcome: 'moved', words };
  }
  return { what: 'own', from, to: from + 1 };
}

/**
 * Whether a paragraph moves a motion and does nothing else. Lords move and go on in one breath, "I beg to move that this
 * Bill be read a second time. I start by thanking …", which is a speech.
 */
function isAllMotion(text: string, moved: RegExpExecArray): boolean {
  const rest = text.slice(moved.index + moved[0].length);
  return moved.index <= 100 && (rest.startsWith('That') || !/[.!?]["”’]? \S/.test(rest));
}

function businessAt(blocks: readonly SpokenBlock[], from: number, text: string): Part {
  const outcome = outcomeIn(text);
  if (outcome === undefined) return { what: 'procedural', from, to: from + 1 };
  const inline = wordsWithin(text);
  const below =
    inline === undefined && (/[,:—–-]\s*$/.test(text) || resolves.test(text) || outcome === 'put')
      ? wordsBelow(blocks, from + 1)
      : undefined;
  const words = inline === undefined ? below : { from, at: inline.at, to: from + 1, end: inline.end };
  const about = words === undefined ? aboutIn(text) : undefined;
  return {
    what: 'motion',
    from,
    to: words?.to ?? from + 1,
    outcome,
    ...(words === undefined ? {} : { words }),
    ...(about === undefined ? {} : { about }),
  };
}

/** "Question put and agreed to." and "Resolved, That …" are one act; so are neighbours of the same speaker. */
function belongsTo(before: Part, part: Part, blocks: readonly SpokenBlock[]): boolean {
  if (before.what !== part.what) return false;
  if (part.what !== 'motion') return true;
  const isResolution = resolves.test(blocks[part.from]?.text ?? '');
  return before.outcome === 'agreed' && before.words === undefined && isResolution;
}

/** The blocks below that hold a motion's words: set in, or beginning with "That". */
function wordsBelow(blocks: readonly SpokenBlock[], from: number): Part['words'] {
  let to = from;
  while (to < blocks.length && holdsMotion(blocks[to], to === from)) to += 1;
  const last = blocks[to - 1];
  return to === from || last === undefined ? undefined : { from, at: 0, to, end: last.text.length };
}

function holdsMotion(block: SpokenBlock | undefined, isFirst: boolean): boolean {
  if (block === undefined || isBusiness(block.text)) return false;
  if (/^[“"‘'(]*That\b/.test(block.text)) return true;
  if (isFirst) return block.indented === true;
  return block.indented === true || block.kind === 'item' || /^\(?(?:[a-z]|\d+|[ivx]+)\)/.test(block.text);
}

/** `Question, That the Bill be read, put and agreed to.` → from "That" to before "put". */
function wordsWithin(text: string): { readonly at: number; readonly end: number } | undefined {
  const at = text.search(/\bThat\b/);
  if (at < 0) return undefined;
  const tail =
    /,?\s*(?:was |were |be )?(?:put(?: forthwith)?(?: and)?|and) (?:agreed to|negatived)\.?\s*$/.exec(text);
  return { at, end: tail === null ? text.length : tail.index };
}

/** What an outcome without words is about; an amendment's words stand elsewhere, and a guess would be somebody's vote. */
function aboutIn(text: string): Part['about'] {
  if (/as amended/.test(text)) return undefined;
  if (/^(?:Main|Original) Question/.test(text)) return 'main';
  return /^(?:Question|On Question, Motion|Motion|Resolved|Ordered)/.test(text) ? 'last' : undefined;
}

const resolves = /^(?:Resolved|Ordered)(?:[,:.]|\s*$|\s*\()/;

function outcomeIn(text: string): MotionOutcome | undefined {
  const head = text.slice(0, 400);
  if (/\bwithdrawn\b/.test(head)) return 'withdrawn';
  if (/\b(?:negatived|disagreed|in the negative)\b/.test(head)) return 'negatived';
  if (/\bagreed(?: to\b|\.?$)|^Motion agreed\b|\bin the affirmative\b/.test(head) || resolves.test(head))
    return 'agreed';
  if (/^(?:(?:Main |Original )?Question (?:again )?put\b|Motion made, and Question put\b)/.test(head))
    return 'put';
  if (/^(?:Moved|Motion made|(?:Question|Amendments?)\b.{0,60}\bproposed)\b/.test(head)) return 'moved';
  return undefined;
}

/** The formulas of British parliaments in which a report says what the House did. */
const formulas: readonly RegExp[] = [
  /^(?:Main |Original )?Question(?:,? as amended)?,? (?:put|proposed|again |accordingly|That\b|having been|agreed|negatived)/,
  /^On Question[,:]/,
  resolves,
  /^Resolved in the (?:affirmative|negative)/,
  /^Motion(?:,? as amended)?,? (?:made|agreed|by leave|accordingly|negatived|withdrawn|not moved|lapsed|debated|on Amendments? [\w, ]{1,40}(?:dis)?agreed)\b/,
  /^(?:Main |Original )?[Mm]otion,? by leave,? withdrawn/,
  /^(?:The )?(?:House|Committee|Grand Committee|Assembly|Parliament|Their Lordships) (?:divided|having divided|resumed|adjourned|met\b|in Committee|again in Committee|proceeded to a Division)/,
  /^(?:(?:Government|New|Lords|Commons|Manuscript) )?(?:[Aa]mendments?|[Cc]lauses?|[Ss]chedules?)\b[^.]{0,120}?,? (?:(?:dis)?agreed(?: to)?|negatived|withdrawn|made|proposed|not moved|ordered to stand)\b[^.]{0,80}\.?$/,
  /^Bill (?:read|accordingly|, as amended|ordered|presented|passed|reported|to be)\b/,
  /^(?:Debate|Sitting|Consideration) (?:adjourned|resumed|suspended|to be)\b/,
  /^Moved(?:[,:]| by\b| accordingly)/,
  /^Ayes,? \d+/,
  /^Division (?:No\b|on\b|conducted)/,
  /^It being .{1,60}(?:interrupted|stood adjourned|lapsed|Speaker)/,
  /^Order for (?:Second|Third) Reading/,
  /^Adjourned (?:accordingly|at)\b/,
  /^\[[^\]]{3,300}\]\.?$/,
];

export const isBusiness = (text: string): boolean => formulas.some((formula) => formula.test(text));
