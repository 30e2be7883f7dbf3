import type { Day } from '../model/day.ts';
import { endedBefore, holdsOn } from '../model/period.ts';
import type { Membership, OrganisationRef, Person } from '../model/person.ts';
import type { officeSides } from '../model/voice.ts';
import { partyKey } from './name-keys.ts';
import { membershipInWords } from './standing.ts';

/** For whom a person spoke on a day, with the membership that says so. */
export type SpokeFor =
  | { readonly type: 'party'; readonly party: OrganisationRef; readonly by: Membership }
  /** No party's whip: never elected for one, or left, or put out; `before` is the last party's. */
  | { readonly type: 'independent'; readonly by: Membership; readonly before?: Membership }
  /** The Speaker and the like, who speak for the House. */
  | { readonly type: 'house'; readonly by: Membership }
  /** A party as far as the registry knows, which is not up to that day. */
  | { readonly type: 'perhaps'; readonly parties: readonly Membership[] }
  /** Memberships of different parties at once: a source is wrong, or it is the day of the change. */
  | { readonly type: 'several'; readonly parties: readonly Membership[] }
  | { readonly type: 'unknown' };

export interface Standpoint {
  readonly spokeFor: SpokeFor;
  /** Offices of government, opposition and House held on that day. */
  readonly offices: readonly { readonly office: Membership; readonly side: OfficeSide }[];
}

type OfficeSide = (typeof officeSides)[number];

export function standpointOn(person: Person, on: Day): Standpoint {
  const offices = person.memberships
    .filter(({ kind, period }) => kind === 'office' && holdsOn(period, on) === 'yes')
    .map((office) => ({ office, side: sideOf(office) }));
  return { spokeFor: spokeForOn(person, on), offices };
}

function spokeForOn({ memberships }: Person, on: Day): SpokeFor {
  const ofParties = memberships.filter((membership) => partyOf(membership) !== undefined);
  const onTheDay = onePerParty(ofParties.filter(({ period }) => holdsOn(period, on) === 'yes'));
  const [by, ...others] = onTheDay;
  if (by !== undefined)
    return others.length > 0 ? { type: 'several', parties: onTheDay } : said(by, ofParties, on);
  const perhaps = onePerParty(ofParties.filter(({ period }) => holdsOn(period, on) === 'perhaps'));
  return perhaps.length > 0 ? { type: 'perhaps', parties: perhaps } : { type: 'unknown' };
}

function said(by: Membership, all: readonly Membership[], on: Day): SpokeFor {
  const party = partyOf(by);
  if (party === undefined) return { type: 'unknown' };
  if (isHouse(party.name)) return { type: 'house', by };
  if (!isNoParty(party.name)) return { type: 'party', party, by };
  const before = all
    .filter((each) => endedBefore(each.period, on) && !isNoParty(partyOf(each)?.name ?? ''))
    .toSorted((one, other) => ((one.period.until ?? '') < (other.period.until ?? '') ? -1 : 1))
    .at(-1);
  return { type: 'independent', by, ...(before === undefined ? {} : { before }) };
}

/** The party of a seat, of a candidacy, or of a membership of the party itself. */
export const partyOf = ({ kind, onBehalfOf, organisation }: Membership): OrganisationRef | undefined =>
  kind === 'party' ? organisation : kind === 'seat' || kind === 'candidacy' ? onBehalfOf : undefined;

/** Two files that name a party a little differently say the same. */
function onePerParty(memberships: readonly Membership[]): readonly Membership[] {
  const parties = new Map<string, Membership>();
  for (const each of memberships) {
    const key = partyKey(partyOf(each)?.name ?? '');
    if (!parties.has(key)) parties.set(key, each);
  }
  return [...parties.values()];
}

export const isNoParty = (name: string): boolean =>
  /^(?:independent|ind|non-affiliated|unaffiliated|none|no party|crossbench(?:er)?|judge|bishop|other)$/i.test(
    name.trim(),
  );

const isHouse = (name: string): boolean =>
  /^(?:the )?(?:deputy )?(?:speaker|presiding officer|initial presiding officer)\b/i.test(name.trim());

export function sideOf({ role = '', organisation }: Membership): OfficeSide {
  const words = `${role} ${organisation.name}`;
  if (/shadow|opposition|spokes/i.test(words)) return 'opposition';
  if (/^PPS\b|private secretary \(|committee|member\b/i.test(role)) return 'other';
  return /minister|secretary|chancellor|attorney|solicitor|advocate|whip|treasury|paymaster|lord president|leader of the house/i.test(
    role,
  )
    ? 'government'
    : 'other';
}

/** The words that stand beside what was said: `for the Conservatives (…)`. */
export function standpointInWords({ spokeFor, offices }: Standpoint): readonly string[] {
  return [
    ...spokeForInWords(spokeFor),
    ...offices.map(
      ({ office, side }) =>
        `${side === 'other' ? 'held' : `in ${side === 'government' ? 'the government' : 'opposition'}`}: ${membershipInWords(office)}`,
    ),
  ];
}

function spokeForInWords(spokeFor: SpokeFor): readonly string[] {
  switch (spokeFor.type) {
    case 'party':
      return [`for ${spokeFor.party.name}: ${membershipInWords(spokeFor.by)}`];
    case 'independent':
      return [
        `for no party: ${membershipInWords(spokeFor.by)}`,
        ...(spokeFor.before === undefined ? [] : [`before that: ${membershipInWords(spokeFor.before)}`]),
      ];
    case 'house':
      return [`for the House, for no party: ${membershipInWords(spokeFor.by)}`];
    case 'perhaps':
      return spokeFor.parties.map((each) => `perhaps for ${partyOf(each)?.name}: ${membershipInWords(each)}`);
    case 'several':
      return spokeFor.parties.map(
        (each) => `for one of several, ${partyOf(each)?.name}: ${membershipInWords(each)}`,
      );
    case 'unknown':
      return ['for whom is not known: the registry has no party of that day'];
  }
}
