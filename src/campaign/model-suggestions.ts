import { identityOf, type Question } from '../ask-model/question.ts';
import type { Finding } from '../model/finding.ts';
import type { DocumentId, Sha256 } from '../model/ids.ts';
import type { ModelAnswer, ModelSuggestion } from '../model/model-suggestion.ts';
import { passageWords } from '../model/passage.ts';
import type { StoreReader } from '../store/port.ts';
import { sha256Of } from './sha256-of.ts';

/** The name under which a question's answers are kept. */
export const nameOfQuestion = (question: Question): Sha256 =>
  sha256Of(new TextEncoder().encode(identityOf(question)));

export type SuggestionsOf = (finding: Finding) => readonly ModelSuggestion[];

/**
 * What models said of findings. An ask whose words were changed has no answers until it is asked again.
 * @param texts of the findings' documents
 */
export async function modelSuggestions(
  reader: StoreReader,
  texts: ReadonlyMap<DocumentId, string>,
): Promise<SuggestionsOf> {
  const answers = Map.groupBy(await reader.modelAnswers(), (answer) => answer.question);
  if (answers.size === 0) return () => [];
  const { asks } = await reader.campaign();
  return (finding) => {
    const ask = asks.find(({ id }) => id === finding.ask);
    const text = texts.get(finding.document);
    if (ask === undefined || text === undefined) return [];
    const passage = passageWords(text, finding.passage);
    return (answers.get(nameOfQuestion({ ask, passage })) ?? []).flatMap((each) =>
      suggestionOf(each, passage.text),
    );
  };
}

/** Only what quotes the passage, whatever the file says that came by mail. */
function suggestionOf({ model, suggestion }: ModelAnswer, passage: string): readonly ModelSuggestion[] {
  return suggestion === undefined || !passage.includes(suggestion.quotation)
    ? []
    : [{ model, ...suggestion }];
}

/**
 * The same things in the order that a model suggests: what it says bears on the ask first, then what it was not
 * asked about, then what it calls irrelevant; within each in the order they came in.
 */
export function inOrderOf<T extends { readonly models: readonly ModelSuggestion[] }>(
  model: string,
  things: readonly T[],
): readonly T[] {
  const group = ({ models }: T): number => {
    const code = models.find((each) => each.model === model)?.code;
    if (code === undefined) return 1;
    return code === 'irrelevant' ? 2 : 0;
  };
  return things.toSorted((one, other) => group(one) - group(other));
}
