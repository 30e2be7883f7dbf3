import type { TermHit } from '../model/finding.ts';
import type { Token } from './analyse.ts';
import type { SearchPlan } from './plan.ts';
import type { PreparedPassage } from './prepare.ts';

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
  { own, leadIn, headings }: PreparedPassage,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  collect(plan, own, 'passage', 0, found);
  for (let part = 0; part < leadIn.length; part += 1)
    for (const each of inContext(plan, leadIn[part] ?? [])) found.push({ ...each, where: 'leadIn', part });
  for (let part = 0; part < headings.length; part += 1)
    for (const each of inContext(plan, headings[part] ?? []))
      found.push({ ...each, where: 'headings', part });
  return oneConceptEach(plan, found);
}

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
  collect(plan, tokens, 'headings', 0, found);
  known.set(tokens, found.length === 0 ? nothing : found);
  return found;
}

const nothing: readonly Occurrence[] = [];

/**
 * A word speaks for one concept: where "imports" is named by the ask itself, it is not also a sign of the trophies
 * that are imported. The surest reading keeps the word, and all readings that are equally sure.
 */
function oneConceptEach(plan: SearchPlan, found: readonly Occurrence[]): readonly Occurrence[] {
  if (found.length < 2) return found;
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
  where: TermHit['where'],
  part: number,
  found: Occurrence[],
): void {
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    const phrases = token === undefined ? undefined : plan.byFirstWord.get(token.word);
    if (token === undefined || phrases === undefined) continue;
    for (const { words, concept, term } of phrases) {
      const last = first + words.length;
      const end = tokens[last - 1]?.end;
      if (end === undefined || !standsAt(tokens, first, words)) continue;
      found.push({ concept, term, where, part, start: token.start, end, first, last });
    }
  }
}

function standsAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at += 1) {
    if (tokens[first + at]?.word !== words[at]) return false;
  }
  return true;
}
