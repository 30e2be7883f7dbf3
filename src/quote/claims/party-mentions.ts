import type { PartyId } from '../../model/ids.ts';
import { type Span, span } from '../../model/span.ts';

/** A party and all that a newspaper may call it. */
export interface KnownParty {
  readonly id: PartyId;
  /** Its name first, then other names that are known: a short one, one in the registry. */
  readonly names: readonly string[];
}

export interface PartyMention extends Span {
  readonly party: PartyId;
}

/** What English newspapers call parties that have these words in their names. */
const pressNames: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bconservatives?\b/, ['Tory', 'Tories', 'Conservative', 'Conservatives']],
  [
    /\bliberal democrats?\b/,
    ['Lib Dem', 'Lib Dems', 'LibDem', 'LibDems', 'Liberal Democrat', 'Liberal Democrats'],
  ],
  [/\brepublican party\b|^republicans?$/, ['GOP', 'Republican', 'Republicans']],
  [/\bdemocratic party\b|^democrats?$/, ['Democrat', 'Democrats', 'Dems']],
];

/** Finds where a text names parties; made once, used for every text. */
export class PartyNames {
  private readonly parties = new Map<string, PartyId>();
  private readonly heads = new Map<string, PartyId>();
  private readonly pattern: RegExp;
  private readonly headPattern: RegExp;
  readonly known: readonly KnownParty[];

  constructor(known: readonly KnownParty[]) {
    this.known = known;
    const shared = new Set<string>();
    for (const { id, names } of known)
      for (const variant of new Set(names.flatMap(variantsOf))) add(this.parties, shared, variant, id);
    const sharedHeads = new Set<string>();
    for (const { id, names } of known)
      for (const head of new Set(names.flatMap(headOf))) add(this.heads, sharedHeads, head, id);
    this.pattern = oneOf(this.parties.keys(), '');
    this.headPattern = oneOf(this.heads.keys(), '(?<=\\bthe )');
  }

  /** In the order of the text. “the League” is the Millwrights’ League once that was named in full. */
  mentionsIn(text: string): readonly PartyMention[] {
    const full = find(text, this.pattern, this.parties);
    const first = new Map<PartyId, number>();
    for (const { party, start } of full) if (!first.has(party)) first.set(party, start);
    const covered = new Set(full.flatMap(({ start, end }) => range(start, end)));
    const heads = find(text, this.headPattern, this.heads).filter(
      ({ party, start }) => (first.get(party) ?? start) < start && !covered.has(start),
    );
    return [...full, ...heads].sort((a, b) => a.start - b.start);
  }
}

/** A name that two parties have is neither's. */
function add(names: Map<string, PartyId>, shared: Set<string>, name: string, id: PartyId): void {
  if (shared.has(name)) return;
  const before = names.get(name);
  if (before === undefined || before === id) {
    names.set(name, id);
    return;
  }
  names.delete(name);
  shared.add(name);
}

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

const key = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s_-]+/g, ' ');

function variantsOf(name: string): readonly string[] {
  const plain = key(name).replace(/^the /, '').trim();
  if (plain === '') return [];
  const bare = plain.replace(/ party$/, '');
  const variants = [plain, bare, `${bare} party`, ...numbers(bare)];
  const initials = name.match(/\b\p{Lu}/gu) ?? [];
  if (initials.length > 2) variants.push(initials.join('').toLowerCase());
  for (const [pattern, names] of pressNames) if (pattern.test(plain)) variants.push(...names.map(key));
  return variants;
}

/** “the Conservatives”, “a Conservative”; “the Lantern Party”, “the Lanterns”. */
const numbers = (name: string): readonly string[] =>
  /[^s]s$/.test(name)
    ? [name.slice(0, -1)]
    : /[\p{L}]$/u.test(name) && !/[s]$/.test(name)
      ? [`${name}s`]
      : [];

/** The last word of a longer name, by which it is called once it is known: “the League”. */
function headOf(name: string): readonly string[] {
  const words = key(name).replace(/^the /, '').split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 4 && last !== 'party' ? [last] : [];
}

function oneOf(names: Iterable<string>, before: string): RegExp {
  const all = [...names].toSorted((a, b) => b.length - a.length).map(asPattern);
  if (all.length === 0) return /(?!)/g;
  return new RegExp(`${before}(?<![\\p{L}\\d-])(?:${all.join('|')})(?![\\p{L}\\d])`, 'giu');
}

const asPattern = (name: string): string =>
  name
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '[\\s-]');

function find(text: string, pattern: RegExp, names: ReadonlyMap<string, PartyId>): readonly PartyMention[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const party = names.get(key(words));
    // A name has a capital letter; “labour costs” and “green energy” have none.
    if (party === undefined || !/^\p{Lu}/u.test(words) || isPartOfName(text, index, index + words.length))
      return [];
    return [{ party, ...span(index, index + words.length) }];
  });
}

/** “Green Street”, “Damian Green”: a word of another name. What may follow a party's name is known. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const after = /^[\s-](\p{Lu}[\p{L}]*)/u.exec(text.slice(end, end + 40))?.[1];
  if (
    after !== undefined &&
    /\s/.test(text.charAt(end)) &&
    !mayFollow.test(after) &&
    !/\s/.test(text.slice(start, end))
  )
    return true;
  const before = /(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - 30), start));
  if (before === null || /\s/.test(text.slice(start, end))) return false;
  const sentenceStart = start - before[0].length;
  const isFirst =
    sentenceStart <= 0 || /[.!?”"’\n:]\s*$/.test(text.slice(Math.max(0, sentenceStart - 4), sentenceStart));
  return !isFirst && !mayPrecede.test(before[1] ?? '');
}

const mayFollow =
  /^(?:Party|MPs?|MSPs?|Manifesto|Government|Prime|Leader|Members?|Peers?|Councillors?|Conference|Chancellor|Minister|Shadow|Home|Foreign|Sir|Dame|Lord|Baroness|I|[A-Z]{2,}s?|Spokes\w+)$/;
const mayPrecede =
  /^(?:The|And|But|While|Both|Neither|Nor|Unlike|Like|With|Former|Senior|New|Scottish|Welsh|British|When|If|That|Only|For|From|Mr|Ms|In|On|By|Meanwhile|Yet|So|As)$/;
