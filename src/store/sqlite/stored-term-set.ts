import type { AskId } from '../../model/ids.ts';
import {
  type GivenTerms,
  type TakenTerm,
  type TermSetName,
  type TermSetReason,
  type TermSetVersion,
  takenAs,
  termOrigins,
} from '../../model/term-set.ts';
import type { Row } from './connection.ts';
import { either, listOf, object, oneOf, type Shape, text, whole } from './shape.ts';
import { column, parsed } from './stored.ts';

type StoredTermSet = Omit<TermSetVersion, 'ask' | 'number'>;
type Chosen = Extract<TermSetReason, { type: 'chosen' }>;

export const groupsShape = listOf(object({ name: text, terms: listOf(text) }));
export const termSetNameShape = object<TermSetName>({ number: whole, at: text });

const takenShape = listOf(object<TakenTerm>({ term: text, group: text, as: oneOf(takenAs) }));

const reasonShape: Shape<TermSetReason> = either(
  object<Chosen>({ type: oneOf(['chosen']), took: takenShape, left: listOf(text) }),
  object<Exclude<TermSetReason, Chosen>>({ type: oneOf(['first', 'reset', 'given']) }),
);

const termSetShape = object<StoredTermSet>({
  at: text,
  taken: takenShape,
  left: listOf(text),
  because: reasonShape,
  given: object<GivenTerms>({ origin: oneOf(termOrigins), groups: groupsShape }),
  groups: groupsShape,
});

export const termSetOf = (row: Row, path: string): TermSetVersion => ({
  ask: column(row, 'ask', text, path) as AskId,
  number: column(row, 'number', whole, path),
  ...parsed(row.term_set, termSetShape, 'a term set', path),
});
