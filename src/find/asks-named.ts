import type { AskId, DocumentId } from '../model/ids.ts';
import type { PassageWords } from '../model/passage.ts';
import { analyse, indexWords } from './analyse.ts';
import { occurrencesIn } from './match.ts';
import type { SearchPlan } from './plan.ts';
import { searchDocument } from './search.ts';
import { marksOf } from './word-mark.ts';

/** Of a written ask its groups, else what its own words are about; what is to be done to it names nothing. */
const namesIt = ({ concepts }: SearchPlan, concept: number, term: number): boolean => {
  const each = concepts[concept];
  if (each === undefined || (each.terms[term]?.weight ?? 0) < surely) return false;
  if (concepts.some(({ group }) => group !== undefined)) return each.group !== undefined;
  return each.role === 'object' && each.weight >= ownSubject;
};
/** A term of this weight names its concept, a lesser one only goes with it. */
const surely = 0.7;
/** What is wanted by means of something else (“with sanctions”) weighs less than what an ask is about. */
const ownSubject = 0.9;

/** The concepts by which a short text, such as the topic of a claim, names an ask; empty where it does not. */
export function namesOfAsk(plan: SearchPlan, words: string): readonly string[] {
  const own = analyse(words);
  const found = occurrencesIn(plan, { own, marks: marksOf(own), leadIn: [], headings: [] });
  const names = found.flatMap(({ concept, term }) =>
    namesIt(plan, concept, term) ? (plan.concepts[concept]?.name ?? []) : [],
  );
  return [...new Set(names)];
}

/** The groups that say what an ask is about, for an account of how often they stand in a document. */
export const subjectGroups = ({ concepts }: SearchPlan): ReadonlySet<string> => {
  const isWritten = concepts.some(({ group }) => group !== undefined);
  return new Set(
    concepts
      .filter(({ group, role, weight }) =>
        isWritten ? group !== undefined : role === 'object' && weight >= ownSubject,
      )
      .map(({ name }) => name),
  );
};

/**
 * The asks of which a text speaks: a sentence of it would be a finding that bears on the ask, or names two things
 * that the ask is about.
 */
export function asksSpokenOf(
  plans: readonly SearchPlan[],
  sentences: readonly PassageWords[],
): readonly AskId[] {
  const words = sentences.reduce((sum, { text }) => sum + indexWords(text).length, 0);
  const statistics = {
    document: 'text' as DocumentId,
    passages: sentences.length,
    averageWords: words / Math.max(1, sentences.length),
  };
  return plans
    .filter((plan) => {
      const { findings } = searchDocument(plan, statistics.document, sentences, statistics);
      if (findings.some(({ suggestion }) => suggestion.code !== 'irrelevant')) return true;
      return sentences.some(({ text }) => namesOfAsk(plan, text).length > 1);
    })
    .map(({ ask }) => ask.id);
}
