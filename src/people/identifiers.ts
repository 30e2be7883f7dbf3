import type { Identifier } from '../model/person.ts';

/**
 * An identifier in the one form in which the registry keeps it, so that `uk.org.publicwhip/person/10180`,
 * `person/10180` and `10180` are the same person.
 */
export function canonical(scheme: string, identifier: string): Identifier {
  const known = schemes[scheme.trim().toLowerCase()] ?? scheme.trim();
  const plain = identifier.trim();
  return { scheme: known, identifier: forms[known]?.(plain) ?? plain };
}

/** The key under which the registry finds whoever has the identifier. */
export const identifierKey = ({ scheme, identifier }: Identifier): string => `id ${scheme}:${identifier}`;

/** `SCHEME:IDENTIFIER` as a person writes it, if that is what it is. */
export function writtenIdentifier(text: string): Identifier | undefined {
  const [, scheme, identifier] = /^([a-z][\w./-]*):(\S+)$/i.exec(text.trim()) ?? [];
  return scheme === undefined || identifier === undefined ? undefined : canonical(scheme, identifier);
}

/**
 * Schemes that give one several identifiers: a member one for each time in a parliament, a party one for each alliance
 * or spelling under which a data set has it.
 */
const manyEach: ReadonlySet<string> = new Set([
  'publicwhip-member',
  'publicwhip-office',
  'historic-hansard',
  'manifesto-project',
  'parlgov',
]);

/** A scheme in which the two have different identifiers, so that they can't be one person. */
export function contradiction(one: readonly Identifier[], other: readonly Identifier[]): string | undefined {
  const schemes = new Set(
    one.map(({ scheme }) => scheme).filter((scheme) => !manyEach.has(scheme) && !isLocal(scheme)),
  );
  return [...schemes].find((scheme) => {
    const theirs = identifiersIn(other, scheme);
    return theirs.length > 0 && !identifiersIn(one, scheme).some((each) => theirs.includes(each));
  });
}

const identifiersIn = (identifiers: readonly Identifier[], scheme: string): readonly string[] =>
  identifiers.filter((each) => each.scheme === scheme).map(({ identifier }) => identifier);

/** An id that is good in one file alone may change with its next version. */
const isLocal = (scheme: string): boolean => /^(?:id|name) in /.test(scheme);

/** What a global id says of itself; `undefined` for one that means something in its own file alone. */
export function selfExplaining(id: string): Identifier | undefined {
  const publicwhip = /^uk\.org\.publicwhip\/(person|member|lord|royal|moffice)\/(-?\d+)$/.exec(id);
  if (publicwhip !== null) {
    const [, kind, number = ''] = publicwhip;
    if (kind === 'person') return { scheme: 'publicwhip-person', identifier: number };
    return { scheme: kind === 'moffice' ? 'publicwhip-office' : 'publicwhip-member', identifier: number };
  }
  if (/^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?Q\d+$/.test(id))
    return canonical('wikidata', id);
  if (/^(?:PP|party:|ynmp-party:)\d+$/.test(id)) return canonical('electoral-commission', id);
  if (/^https?:\/\//.test(id)) return { scheme: 'uri', identifier: id };
  return undefined;
}

const lastPart = (identifier: string): string => identifier.split('/').at(-1) ?? identifier;
const firstNumber = (identifier: string): string => /\d+/.exec(identifier)?.[0] ?? identifier;

const forms: Readonly<Record<string, (identifier: string) => string>> = {
  'publicwhip-person': lastPart,
  'publicwhip-member': lastPart,
  'publicwhip-office': lastPart,
  wikidata: (identifier) => /Q\d+/i.exec(identifier)?.[0].toUpperCase() ?? identifier,
  parliament: firstNumber,
  'electoral-commission': (identifier) => `PP${firstNumber(identifier)}`,
  'democracy-club': firstNumber,
};

/** Other names that files have for a scheme. */
const schemes: Readonly<Record<string, string>> = {
  'uk.org.publicwhip': 'publicwhip-person',
  uk_org_publicwhip: 'publicwhip-person',
  parlparse: 'publicwhip-person',
  parlparse_id: 'publicwhip-person',
  theyworkforyou: 'publicwhip-person',
  datadotparl_id: 'parliament',
  'data.parliament.uk': 'parliament',
  'parliament.uk': 'parliament',
  uk_parliament: 'parliament',
  pims_id: 'pims',
  historichansard_id: 'historic-hansard',
  historichansard_person_id: 'historic-hansard-person',
  wikidata: 'wikidata',
  'electoral-commission': 'electoral-commission',
  popit: 'popit',
  'popit-person': 'democracy-club',
  'yournextmp-candidate': 'democracy-club',
  'democracy-club': 'democracy-club',
  democracyclub: 'democracy-club',
  manifesto: 'manifesto-project',
  cmp: 'manifesto-project',
  'manifesto-project': 'manifesto-project',
};
