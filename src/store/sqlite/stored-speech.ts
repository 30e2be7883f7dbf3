import type { Day } from '../../model/day.ts';
import {
  type Division,
  divisionOutcomes,
  type Motion,
  motionOutcomes,
  type Side,
  type Speaker,
  type Speech,
  speechKinds,
  type Voter,
} from '../../model/speech.ts';
import { listOf, object, oneOf, optional, recordOf, type Shape, text, whole } from './shape.ts';
import { offset } from './stored-reading.ts';

const speaker = {
  printed: text,
  identifiers: recordOf(text),
  office: optional(text),
  party: optional(text),
};
const isTrue: Shape<true> = (value): value is true => value === true;
const side = object<Side>({
  count: whole,
  names: listOf(object<Voter>({ ...speaker, teller: optional(isTrue) })),
});

export const speechesShape = listOf(
  object<Speech>({
    start: offset,
    end: offset,
    kind: oneOf(speechKinds),
    speaker: optional(object<Speaker>(speaker)),
    day: optional(text as Shape<Day>),
    heading: optional(text),
    column: optional(text),
    id: optional(text),
    link: optional(text),
    motion: optional(
      object<Motion>({
        outcome: oneOf(motionOutcomes),
        words: optional(object({ start: offset, end: offset })),
      }),
    ),
    division: optional(
      object<Division>({
        number: optional(text),
        title: optional(text),
        ayes: side,
        noes: side,
        abstained: optional(side),
        outcome: oneOf(divisionOutcomes),
      }),
    ),
  }),
);
