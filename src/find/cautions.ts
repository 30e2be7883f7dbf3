import { mostConcepts } from './concepts-of.ts';
import { languageOf } from './language.ts';
import type { SearchPlan } from './plan.ts';
import type { Ranked, Statistics } from './rank.ts';

/** What is to be known of a document, besides the passages in which something stands. */
export interface DocumentFacts extends Statistics {
  /** Its text, by which its language is known; without it nothing is said of languages. */
  readonly text?: string;
}

/**
 * What makes the account of a search worth less than it seems, in sentences that say what to do. The same trouble gives
 * the same sentence in every document. A search is never refused for it.
 */
export function cautionsOf(plan: SearchPlan, ranked: readonly Ranked[], facts: DocumentFacts): string[] {
  return [...askCautions(plan), ...commonTerms(plan, ranked, facts), ...otherLanguage(plan, ranked, facts)];
}

const ofAsks = new WeakMap<SearchPlan, readonly string[]>();

function askCautions(plan: SearchPlan): readonly string[] {
  const before = ofAsks.get(plan);
  if (before !== undefined) return before;
  const made = [...withoutSubject(plan), ...cutShort(plan), ...wordlessTerms(plan)];
  ofAsks.set(plan, made);
  return made;
}

const withoutSubject = ({ counted }: SearchPlan): string[] =>
  counted.length > 0
    ? []
    : [
        'The ask has only words that say nothing of a subject, so nothing was searched for: say what it is about, or write terms for it in the YAML file.',
      ];

function cutShort({ termSet, concepts }: SearchPlan): string[] {
  if (termSet.origin === 'written' || concepts.length < mostConcepts) return [];
  return [
    `The ask names more than can be searched for at once; its first ${mostConcepts} things were: make it shorter, or write terms for it in the YAML file.`,
  ];
}

/** Terms are words and never patterns: one of punctuation alone can stand nowhere. */
function wordlessTerms({ ask, termSet }: SearchPlan): string[] {
  const used = new Set(
    termSet.origin === 'written'
      ? termSet.groups.flatMap(({ name, terms }) => terms.map((term) => keyOf(name, term)))
      : [],
  );
  return ask.termGroups.flatMap(({ name, terms }) =>
    terms
      .filter((term) => !used.has(keyOf(name, term)))
      .map(
        (term) =>
          `The term “${shortened(term)}” of the group “${shortened(name)}” has no words and was not searched for: terms are words, not patterns.`,
      ),
  );
}

const keyOf = (group: string, term: string): string => JSON.stringify([group, term]);

/** A term in every other passage tells nobody where to look; in a short text that is no wonder. */
const commonShare = 0.5;
const leastPassages = 20;

function commonTerms(
  { concepts, counted }: SearchPlan,
  ranked: readonly Ranked[],
  { passages }: DocumentFacts,
): string[] {
  if (passages < leastPassages || ranked.length < commonShare * passages) return [];
  const counts = counted.map((at) => ({ at, terms: (concepts[at]?.terms ?? []).map(() => 0) }));
  const ofConcept = new Map(counts.map(({ at, terms }) => [at, terms]));
  for (const { occurrences } of ranked) {
    const seen = new Set<string>();
    for (const { concept, term, where } of occurrences) {
      const terms = ofConcept.get(concept);
      const key = `${concept} ${term}`;
      if (where !== 'passage' || terms === undefined || seen.has(key)) continue;
      seen.add(key);
      terms[term] = (terms[term] ?? 0) + 1;
    }
  }
  const common = counts.flatMap(({ at, terms }) =>
    terms.flatMap((count, term) =>
      count >= commonShare * passages ? [concepts[at]?.terms[term]?.text ?? ''] : [],
    ),
  );
  return [...new Set(common)].map(
    (text) =>
      `“${shortened(text)}” stands in at least half of all passages and tells little of where to look: a narrower term in the YAML file finds better.`,
  );
}

/** Where this share of what the ask names is found, its words are the document's own. */
const knownShare = 0.5;

function otherLanguage(plan: SearchPlan, ranked: readonly Ranked[], { text }: DocumentFacts): string[] {
  if (text === undefined || text === '' || shareFound(plan, ranked) > knownShare) return [];
  const asked = languageOfAsk(plan);
  const written = asked === undefined ? undefined : languageOf(text);
  if (asked === undefined || written === undefined || asked === written) return [];
  return [
    `The ask seems to be in ${asked}, the document in ${written}, so little can be found: write terms in ${written} for it in the YAML file.`,
  ];
}

const askLanguages = new WeakMap<SearchPlan, { readonly name: string | undefined }>();

/** The language in which a search asks; undefined where it cannot be told. */
export function languageOfAsk(plan: SearchPlan): string | undefined {
  const before = askLanguages.get(plan) ?? { name: languageOf(wordsOf(plan)) };
  askLanguages.set(plan, before);
  return before.name;
}

/** Whoever wrote terms searches for these, in whatever language the ask itself is. */
const wordsOf = ({ ask, termSet }: SearchPlan): string =>
  termSet.origin === 'written' ? termSet.groups.flatMap(({ terms }) => terms).join(' ') : ask.text;

function shareFound({ counted }: SearchPlan, ranked: readonly Ranked[]): number {
  if (counted.length === 0) return 1;
  const wanted = new Set(counted);
  const found = new Set<number>();
  for (const { occurrences } of ranked) {
    for (const { concept } of occurrences) if (wanted.has(concept)) found.add(concept);
    if (found.size === wanted.size) break;
  }
  return found.size / wanted.size;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
