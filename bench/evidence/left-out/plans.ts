import type { PlannedConcept } from '../../../src/find/concept.ts';
import { conceptsOf } from '../../../src/find/concepts-of.ts';
import { type Lexicon, lexicon } from '../../../src/find/lexicon.ts';
import { withNearWords } from '../../../src/find/near-words.ts';
import { planSearch, type SearchPlan } from '../../../src/find/plan.ts';
import type { Ask } from '../../../src/model/campaign.ts';

/** Names of deeds alone: of things the ask's own words are known and words of their families. */
const deedsAlone: Lexicon = {
  get: (key) => {
    const entry = lexicon().get(key);
    return entry?.role === 'action' ? entry : undefined;
  },
};

const noneLeft: ReadonlySet<string> = new Set();

export const planAsIs = (ask: Ask): SearchPlan => planOf(ask, withNearWords(conceptsOf(ask.text), noneLeft));
export const planWithoutNearWords = (ask: Ask): SearchPlan => planOf(ask, conceptsOf(ask.text));
export const planWithoutThesaurus = (ask: Ask): SearchPlan =>
  planOf(ask, withNearWords(conceptsOf(ask.text, deedsAlone), noneLeft));

/** The finder's plan of an ask, of other concepts: what is counted, and where a phrase may begin, follows them. */
function planOf(ask: Ask, concepts: readonly PlannedConcept[]): SearchPlan {
  const phrases = concepts.flatMap(({ terms }, concept) =>
    terms.flatMap((each, term) => each.phrases.map((words) => ({ words, concept, term }))),
  );
  return {
    ...planSearch(ask),
    concepts,
    counted: concepts.flatMap(({ role }, at) => (role === 'frame' ? [] : [at])),
    byFirstWord: Map.groupBy(phrases, ({ words }) => words[0] ?? ''),
  };
}
