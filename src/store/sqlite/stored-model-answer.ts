import { judgementCodes } from '../../model/code.ts';
import type { ModelAnswer } from '../../model/model-suggestion.ts';
import type { Row } from './connection.ts';
import { object, oneOf, optional, text } from './shape.ts';
import { column, parsed } from './stored.ts';
import { isSha256 } from './stored-document.ts';

type StoredAnswer = Omit<ModelAnswer, 'question' | 'model'>;

const answerShape = object<StoredAnswer>({
  server: text,
  at: text,
  suggestion: optional(
    object<NonNullable<ModelAnswer['suggestion']>>({
      code: oneOf(judgementCodes),
      reason: text,
      quotation: text,
    }),
  ),
});

export const modelAnswerOf = (row: Row, path: string): ModelAnswer => ({
  question: column(row, 'question', isSha256, path),
  model: column(row, 'model', text, path),
  ...parsed(row.answer, answerShape, 'an answer of a model', path),
});
