import type { Ask } from '../model/campaign.ts';
import type { PassageWords } from '../model/passage.ts';

/** What a model is asked about: one ask and one passage, nothing else. */
export interface Question {
  readonly ask: Pick<Ask, 'text' | 'criteria'>;
  readonly passage: Pick<PassageWords, 'text' | 'leadIn' | 'headings'>;
}

/** The wording of the question. Another wording may get other answers, so what was answered to this one is asked again. */
const WORDING = 'question 1';

/** All that an answer depends on besides the model: equal identities are the same question. */
export const identityOf = ({ ask, passage }: Question): string =>
  JSON.stringify([WORDING, ask.text, ask.criteria, passage.text, passage.leadIn, passage.headings]);
