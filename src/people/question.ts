import type { SpeakerReference } from '../model/person.ts';
import { fold } from './fold.ts';
import { canonical, identifierKey } from './identifiers.ts';
import { nameKeys, seatKey } from './name-keys.ts';
import { namesOffice, officeKey } from './offices.ts';

/** What a printed speaker says of who it is. */
export interface Question {
  readonly name?: string;
  /** As printed, without "former" and "the". */
  readonly office?: string;
  readonly former: boolean;
  readonly seat?: string;
  /** What stands in brackets behind a name: a seat, a party. */
  readonly hints: readonly string[];
}

/**
 * Takes a printed speaker apart: "The Minister for Asia (Nigel Adams)", "Prime Minister Boris Johnson",
 * "the right hon. Member for Woodford (Mr Churchill)", "Sir Iain Duncan Smith (Chingford) (Con)".
 */
export function questionOf({ printed, office }: SpeakerReference): Question {
  const brackets = [...printed.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inside = '']) => inside.trim());
  const head = printed
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:,–—-]+$/, '')
    .trim();
  const seat = /\bmembers? (?:of parliament )?for (.+)$/i.exec(head)?.[1];
  if (seat !== undefined)
    return { seat, former: isFormer(head), ...named(brackets[0]), hints: brackets.slice(1) };
  const apart = officeAndName(head);
  if (apart.office === undefined)
    return {
      name: head,
      former: false,
      hints: brackets,
      ...(office === undefined ? {} : { office: bare(office) }),
    };
  const name = apart.name ?? brackets.find((inside) => inside !== '' && !namesOffice(inside));
  return {
    office: bare(apart.office),
    former: isFormer(apart.office),
    ...named(name),
    hints: brackets.filter((inside) => inside !== name),
  };
}

const named = (name: string | undefined) => (name === undefined || name === '' ? {} : { name });
const isFormer = (office: string): boolean => /^(?:the |a )?(?:former|ex|onetime|late)\b/i.test(office);
const bare = (office: string): string =>
  office.replace(/^(?:(?:the|a|then|former|ex|onetime|late)\b[ -]?)+/i, '');

function officeAndName(head: string): { readonly office?: string; readonly name?: string } {
  if (!namesOffice(head)) return {};
  const comma = /^([^,]+), (.+)$/.exec(head);
  if (comma !== null) {
    const [, first = '', second = ''] = comma;
    if (!namesOffice(first)) return { name: first, office: second };
    if (!namesOffice(second) && isCapitalised(second)) return { office: first, name: second };
  }
  const ahead = beforeName.exec(head);
  const [, office, name] = ahead ?? [];
  return office !== undefined && name !== undefined && namesOffice(office) && !namesOffice(name)
    ? { office, name }
    : { office: head };
}

/** "Prime Minister Boris Johnson": the office's noun, and then at least two words in capitals, or a title and one. */
const beforeName =
  /^(.*?\b(?:[Mm]inister|[Ss]ecretary|[Cc]hancellor|[Ss]peaker|[Pp]resident|[Ll]eader|[Cc]hair\w*|[Ww]hip|[Gg]eneral|[Mm]ayor|[Cc]ommissioner|[Aa]mbassador|[Gg]overnor|[Ss]pokes\w+)) ((?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|al-\p{L}+)(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|al-\p{L}+))+)$/u;

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** The keys by which the registry is asked. */
export function keysOf(reference: SpeakerReference): readonly string[] {
  const { name, office, seat } = questionOf(reference);
  const keys = identifiersOf(reference).map(identifierKey);
  if (name !== undefined) keys.push(...nameKeys(name));
  if (seat !== undefined) keys.push(seatKey(seat));
  if (office !== undefined && name === undefined)
    keys.push(`office ${officeKey(office)}`, `name ${fold(reference.printed)}`);
  return [...new Set(keys)];
}

export const identifiersOf = ({ identifiers }: SpeakerReference) =>
  Object.entries(identifiers).map(([scheme, identifier]) => canonical(scheme, identifier));
