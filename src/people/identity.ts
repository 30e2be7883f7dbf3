import type { Identifier } from '../model/person.ts';
import { contradiction, identifierKey } from './identifiers.ts';

/** Something with identifiers: what a file says of one, or an entry that is there. */
interface Identified {
  readonly identifiers: readonly Identifier[];
}

/** Those of a file who are one by their identifiers, and the entries of the registry that they are. */
export interface Group<T> {
  readonly incoming: readonly T[];
  /** The first is the one that stays. */
  readonly stored: readonly string[];
}

export interface Identities<T> {
  readonly groups: readonly Group<T>[];
  /** Left out, as their identifiers say that they are one and that they are not. */
  readonly contradictory: readonly { readonly group: Group<T>; readonly scheme: string }[];
}

/**
 * Who is who: two are one where they share an identifier, and never by their names. Where the identifiers of one scheme
 * say otherwise, nobody is made one with anybody: a wrong id in one row of a table would give a member's speeches away.
 */
export function identities<T extends Identified>(
  incoming: readonly T[],
  stored: ReadonlyMap<string, Identified>,
  idsByKey: ReadonlyMap<string, readonly string[]>,
): Identities<T> {
  const roots = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = roots.get(root); up !== undefined && up !== root; up = roots.get(root)) root = up;
    roots.set(node, root);
    return root;
  };
  const join = (one: string, other: string) => void roots.set(rootOf(other), rootOf(one));
  for (const [at, { identifiers }] of incoming.entries())
    for (const key of identifiers.map(identifierKey)) {
      join(key, `incoming ${at}`);
      for (const id of idsByKey.get(key) ?? []) join(key, `stored ${id}`);
    }
  const groups = new Map<string, { incoming: T[]; stored: string[] }>();
  const groupOf = (node: string) => {
    const root = rootOf(node);
    const there = groups.get(root) ?? { incoming: [], stored: [] };
    groups.set(root, there);
    return there;
  };
  for (const id of stored.keys()) groupOf(`stored ${id}`).stored.push(id);
  for (const [at, each] of incoming.entries()) groupOf(`incoming ${at}`).incoming.push(each);
  const all = [...groups.values()].filter(({ incoming: some }) => some.length > 0);
  const judged = all.map((group) => ({ group, scheme: contradictionIn(group, stored) }));
  return {
    groups: judged.filter(({ scheme }) => scheme === undefined).map(({ group }) => group),
    contradictory: judged.flatMap(({ group, scheme }) => (scheme === undefined ? [] : [{ group, scheme }])),
  };
}

function contradictionIn<T extends Identified>(
  { incoming, stored: ids }: Group<T>,
  stored: ReadonlyMap<string, Identified>,
): string | undefined {
  const members = [...incoming, ...ids.flatMap((id) => stored.get(id) ?? [])];
  for (const [at, one] of members.entries())
    for (const other of members.slice(at + 1)) {
      const scheme = contradiction(one.identifiers, other.identifiers);
      if (scheme !== undefined) return scheme;
    }
  return undefined;
}

/** The id of a new entry: its most lasting identifier, as a person can write it. */
export function newId(identifiers: readonly Identifier[]): string {
  const ranked = identifiers.toSorted((one, other) => rankOf(one) - rankOf(other));
  const [best] = ranked;
  if (best === undefined) throw new Error('An entry of the registry without any identifier');
  return `${best.scheme}:${best.identifier}`;
}

const lasting = [
  'publicwhip-person',
  'wikidata',
  'parliament',
  'electoral-commission',
  'democracy-club',
  'partyfacts',
];
const rankOf = ({ scheme }: Identifier): number => {
  const rank = lasting.indexOf(scheme);
  return rank < 0 ? lasting.length : rank;
};
