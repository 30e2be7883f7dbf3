import { judgementCodes } from '../../model/code.ts';
import type { Finding, Search, TermCount, TermHit, TermSet } from '../../model/finding.ts';
import { termOrigins } from '../../model/term-set.ts';
import { amount, isTrue, listOf, object, oneOf, optional, text, whole } from './shape.ts';
import { offset } from './stored-reading.ts';
import { groupsShape, termSetNameShape } from './stored-term-set.ts';

export type StoredSearch = Omit<Search, 'ask' | 'document'>;
export type StoredFinding = Pick<Finding, 'why' | 'suggestion'>;

export const searchShape = object<StoredSearch>({
  finder: text,
  askText: text,
  terms: object<TermSet>({
    origin: oneOf(termOrigins),
    groups: groupsShape,
    version: optional(termSetNameShape),
    taken: optional(listOf(text)),
    left: optional(listOf(text)),
  }),
  counts: listOf(object<TermCount>({ group: text, term: text, count: whole })),
  passages: whole,
  ranked: whole,
  cautions: optional(listOf(text)),
});

export const findingShape = object<StoredFinding>({
  why: object<Finding['why']>({
    hits: listOf(
      object<TermHit>({
        group: text,
        term: text,
        where: oneOf(['passage', 'leadIn', 'headings']),
        near: optional(isTrue),
        place: object({ start: offset, end: offset }),
      }),
    ),
    missing: listOf(text),
  }),
  suggestion: object<Finding['suggestion']>({
    code: oneOf(judgementCodes),
    confidence: amount,
    bearing: optional(amount),
    codes: optional(
      object<NonNullable<Finding['suggestion']['codes']>>({
        committed: amount,
        partial: amount,
        supportive: amount,
        mentioned: amount,
        opposed: amount,
      }),
    ),
    reasons: listOf(text),
  }),
});
