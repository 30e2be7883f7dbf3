import type { Membership } from '../model/person.ts';
import { fold } from './fold.ts';

/** An office in the one form in which it is compared: "The Secretary of State for the Home Department". */
export function officeKey(office: string): string {
  const words = fold(office)
    .split(' ')
    .filter((word) => !empty.has(word));
  const key = words.join(' ');
  return sameOffice.get(key) ?? key;
}

/** All forms under which an office that a membership names is printed: alone, and with its department. */
export function officeKeysOf(membership: Membership): readonly string[] {
  const { role, post, organisation, onBehalfOf, kind } = membership;
  if (kind === 'seat') return onBehalfOf !== undefined && isSpeakership(onBehalfOf.name) ? ['speaker'] : [];
  if (kind === 'candidacy') return [];
  const names = [role, post?.area === undefined ? post?.label : undefined].filter(
    (name) => name !== undefined,
  );
  const keys = names.flatMap((name) => [
    officeKey(name),
    officeKey(`${name} ${organisation.name}`),
    ...withoutBrackets(name),
  ]);
  return [...new Set(keys.filter((key) => key !== '' && !isBareOffice(key)))];
}

const withoutBrackets = (name: string): readonly string[] =>
  /\(/.test(name)
    ? [officeKey(name.replace(/\(([^)]*)\)/g, ' ')), officeKey(name.replace(/[()]/g, ' '))]
    : [];

export const isSpeakership = (party: string): boolean => /^(?:the )?speaker\b/i.test(party);

/** Words that an office's name has in one source and lacks in another. */
const empty: ReadonlySet<string> = new Set(
  'the of for and to his her majestys hm right rt hon honourable department office affairs mr madam mister current'.split(
    ' ',
  ),
);

/** Short forms, each with the one that stands for all. */
const sameOffice: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['premier', 'prime minister'],
  ['prime minister first lord treasury', 'prime minister'],
  ['home secretary', 'secretary state home'],
  ['foreign secretary', 'secretary state foreign'],
  ['secretary state foreign commonwealth', 'secretary state foreign'],
  ['secretary state foreign commonwealth development', 'secretary state foreign'],
  ['chancellor', 'chancellor exchequer'],
  ['deputy pm', 'deputy prime minister'],
  ['opposition leader', 'leader opposition'],
  ['health secretary', 'secretary state health'],
  ['defence secretary', 'secretary state defence'],
  ['education secretary', 'secretary state education'],
  ['business secretary', 'secretary state business'],
  ['trade secretary', 'secretary state international trade'],
  ['international trade secretary', 'secretary state international trade'],
  ['justice secretary', 'secretary state justice'],
  ['transport secretary', 'secretary state transport'],
  ['environment secretary', 'secretary state environment'],
]);

/** What makes a run of words an office. Folded, last word of the office's own noun. */
const nouns =
  'minister|secretary|chancellor|speaker|president|premier|leader|chair|chairman|chairwoman|convener|whip|attorney|solicitor|advocate|mayor|commissioner|ambassador|spokesman|spokeswoman|spokesperson|governor|taoiseach|tanaiste|paymaster|comptroller|treasurer|envoy|official|member|backbencher|peer|pm';

export const namesOffice = (words: string): boolean => new RegExp(`\\b(?:${nouns})s?\\b`).test(fold(words));

/** "The Minister", "the former minister": an office that only what was said before can name. */
export const isBareOffice = (key: string): boolean =>
  /^(?:(?:junior|senior|cabinet|shadow|government|conservative|labour|tory) )*(?:minister|secretary|secretary state|minister state|leader|president|chair|chairman|peer|backbencher|official|member|spokesman|spokeswoman|spokesperson)$/.test(
    key,
  );
