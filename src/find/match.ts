import type { TermHit } from '../model/finding.ts';
import type { Token } from './analyse.ts';
import type { SearchPlan } from './plan.ts';
import type { PreparedPassage } from './prepare.ts';
import { marksOf } from './word-mark.ts';

/** A term of the plan at a place in a passage or in what it stands under. */
export interface Occurrence {
  readonly concept: number;
  readonly term: number;
  readonly where: TermHit['where'];
  /** Which of the headings or lead-ins; 0 for the passage itself. */
  readonly part: number;
  /** Places in that text: characters, and tokens from `first` up to, not including, `last`. */
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** Every term of the plan in a passage, its lead-in and its headings. */
export function occurrencesIn(
  plan: SearchPlan,
  { own, marks, leadIn, headings }: PreparedPassage,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  collect(plan, own, marks, 'passage', found);
  for (let part = 0; part < leadIn.length; part += 1)
    for (const each of inContext(plan, leadIn[part] ?? [])) found.push(at(each, 'leadIn', part));
  for (let part = 0; part < headings.length; part += 1)
    for (const each of inContext(plan, headings[part] ?? [])) found.push(at(each, 'headings', part));
  return overlap(found) ? oneConceptEach(plan, found) : found;
}

/** Most headings are the first above their passages, and what was found there can be handed on as it is. */
const at = (each: Occurrence, where: TermHit['where'], part: number): Occurrence =>
  each.where === where && each.part === part ? each : { ...each, where, part };

const inContexts = new WeakMap<SearchPlan, WeakMap<readonly Token[], readonly Occurrence[]>>();

/** Headings and lead-ins stand above many passages: each is looked through once for a plan. */
function inContext(plan: SearchPlan, tokens: readonly Token[]): readonly Occurrence[] {
  let known = inContexts.get(plan);
  if (known === undefined) {
    known = new WeakMap();
    inContexts.set(plan, known);
  }
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const found: Occurrence[] = [];
  collect(plan, tokens, marksOf(tokens), 'headings', found);
  known.set(tokens, found.length === 0 ? nothing : found);
  return found;
}

const nothing: readonly Occurrence[] = [];

/** Whether any word was read twice. Those of one field follow each other, by their first word. */
function overlap(found: readonly Occurrence[]): boolean {
  for (let place = 1; place < found.length; place += 1) {
    const [before, each] = [found[place - 1], found[place]];
    if (
      before === undefined ||
      each === undefined ||
      before.where !== each.where ||
      before.part !== each.part
    )
      continue;
    if (each.first < before.last) return true;
  }
  return false;
}

/**
 * A word speaks for one concept: where "imports" is named by the ask itself, it is not also a sign of the trophies
 * that are imported. The surest reading keeps the word, and all readings that are equally sure.
 */
function oneConceptEach(plan: SearchPlan, found: readonly Occurrence[]): readonly Occurrence[] {
  const best = new Map<number, number>();
  for (const each of found) {
    const sure = sureness(plan, each);
    for (let token = each.first; token < each.last; token += 1) {
      const key = tokenKey(each, token);
      if (sure > (best.get(key) ?? 0)) best.set(key, sure);
    }
  }
  return found.filter((each) => {
    const sure = sureness(plan, each) + slack;
    for (let token = each.first; token < each.last; token += 1) {
      if (sure >= (best.get(tokenKey(each, token)) ?? 0)) return true;
    }
    return false;
  });
}

const slack = 0.2;

const sureness = ({ concepts }: SearchPlan, { concept, term }: Occurrence): number =>
  concepts[concept]?.terms[term]?.weight ?? 0;

const fieldKey = { passage: 0, leadIn: 1, headings: 2 } as const;

/** One number for a token of a field: fields have fewer than a hundred parts, and parts fewer than a million tokens. */
const tokenKey = ({ where, part }: Occurrence, token: number): number =>
  (fieldKey[where] * 100 + Math.min(part, 99)) * 1_000_000 + token;

function collect(
  plan: SearchPlan,
  tokens: readonly Token[],
  marks: Uint16Array,
  where: TermHit['where'],
  found: Occurrence[],
): void {
  const { firstMarks, byFirstWord } = plan;
  for (let first = 0; first < marks.length; first += 1) {
    if (firstMarks[marks[first] ?? 0] === 0) continue;
    const token = tokens[first];
    const phrases = token === undefined ? undefined : byFirstWord.get(token.word);
    if (token === undefined || phrases === undefined) continue;
    for (const { words, concept, term } of phrases) {
      const last = first + words.length;
      const end = tokens[last - 1]?.end;
      if (end === undefined || !standsAt(tokens, first, words)) continue;
      found.push({ concept, term, where, part: 0, start: token.start, end, first, last });
    }
  }
}

function standsAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at += 1) {
    if (tokens[first + at]?.word !== words[at]) return false;
  }
  return true;
}
