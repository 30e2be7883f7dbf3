import { isErasedReader } from '../../model/entry.ts';

const longest = 200;

/**
 * Why a name cannot stand in the record, or `undefined` where it can. Control characters and marks that turn the direction
 * of writing are refused rather than shown: a name that looks like another's would sign for them.
 */
export function nameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'A name is needed: who decides this? It is empty.';
  if (name.length > longest)
    return `A name may have ${longest} characters, and this one has ${name.length}: shorten it.`;
  const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.exec(
    name,
  )?.[0];
  if (hidden !== undefined)
    return `The name “${shown(name)}” has a character that cannot be seen (${codeOf(hidden)}): write it without.`;
  if (isErasedReader(name))
    return `Nobody can be called “${name}”: that is what the record writes for names that were erased.`;
  return undefined;
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Everything that cannot be seen, as its code. */
const shown = (name: string): string =>
  name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `[${codeOf(character)}]`).slice(0, 80);
