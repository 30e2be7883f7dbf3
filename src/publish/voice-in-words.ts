import { unreachable } from '../model/unreachable.ts';
import type { Speaking, SpokenFor, Voice } from '../model/voice.ts';
import { capitalised, dayInWords, listed } from './phrases.ts';

/** For whom they spoke on the day: `Conservative member on 22 April 2021 (as the report prints)`. */
export function standingInWords(spokeFor: SpokenFor, day: string | undefined): readonly string[] {
  const on = day === undefined ? '' : ` on ${dayInWords(day)}`;
  switch (spokeFor.type) {
    case 'party':
      return [`${spokeFor.name} member${on}${asPrinted(spokeFor.by)}`];
    case 'no-party': {
      const { name, by, before } = spokeFor;
      const was = before === undefined ? '' : ` (before that ${before})`;
      return [`member of no party${on} (${name}${by === 'report' ? ', as the report prints' : ''})${was}`];
    }
    case 'house':
      return [`for the House${on}`];
    case 'perhaps':
      return [`perhaps ${listed(spokeFor.names, 'or')}${on} (the registry knows it of other days alone)`];
    case 'several':
      return [`member of one of several parties${on}: ${listed(spokeFor.names, 'or')}`];
    case 'unknown':
      return [`party not known${on}`];
    default:
      return unreachable(spokeFor);
  }
}

const asPrinted = (by: 'registry' | 'report'): string => (by === 'report' ? ' (as the report prints)' : '');

/** Offices of the government and of the opposition; a seat on a committee speaks for nobody. */
export const sidesInWords = (offices: Voice['offices']): readonly string[] =>
  offices.flatMap(({ title, side }) =>
    side === 'other' ? [] : [`${title} (in ${side === 'government' ? 'the government' : 'opposition'})`],
  );

/** What the registry adds to the printed name, where it adds anything. */
export function whoElseInWords(who: Speaking, printed: string): string | undefined {
  switch (who.type) {
    case 'person':
      return isCalled(printed, who.name) ? undefined : who.name;
    case 'candidates':
      return `not settled who: ${who.names.length > 3 ? `${who.names.length} people may be meant` : listed(who.names, 'or')}`;
    case 'unknown':
      return 'unknown to the registry';
    default:
      return unreachable(who);
  }
}

/** "Sir Iain Duncan Smith" is Iain Duncan Smith in other words; "The Prime Minister" needs the name. */
const isCalled = (printed: string, name: string): boolean => {
  const words = wordsOf(printed);
  return wordsOf(name).every((word) => words.includes(word));
};

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Why the registry gives no person, and what speaks against what it gives. */
export function doubtsInWords({
  who,
  doubts,
}: {
  readonly who?: Speaking;
  readonly doubts: readonly string[];
}): readonly string[] {
  const open = who === undefined || who.type === 'person' ? [] : [who.reason];
  return [...open, ...doubts].map((each) => `${capitalised(each)}.`);
}
