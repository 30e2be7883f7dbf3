import type { Day } from '../model/day.ts';
import type { PartyId } from '../model/ids.ts';
import type { OrganisationRef } from '../model/person.ts';
import type { Speaker } from '../model/speech.ts';
import type { Speaking, SpokenFor, Voice } from '../model/voice.ts';
import { partyKey } from './name-keys.ts';
import type { Resolution } from './resolution.ts';
import { isNoParty, partyOf, type SpokeFor, type Standpoint, standpointOn } from './spoke-for.ts';

/** Which party of the campaign is meant, if any. */
export interface CampaignParties {
  readonly ofRef: (ref: OrganisationRef) => PartyId | undefined;
  /** By the words of a report: `Conservative`, `Lab`. */
  readonly asPrinted: (name: string) => PartyId | undefined;
}

/**
 * For whom a speaker spoke on a day. The registry decides where it knows that day; where it does not, what the report
 * prints; else nobody does. A report may print today's party beside the words of years ago, so that where the two
 * differ it is said.
 * @param resolution absent where no registry was asked
 */
export function voiceOf(
  { party: printed }: Speaker,
  on: Day,
  resolution: Resolution | undefined,
  parties: CampaignParties,
): Voice {
  const answer = resolution === undefined ? undefined : withoutNamesake(resolution, printed, on, parties);
  const standpoint = answer?.type === 'person' ? standpointOn(answer.person, on) : nothingKnown;
  const registry = inRegistry(standpoint.spokeFor, parties);
  const knows = registry.type === 'party' || registry.type === 'no-party' || registry.type === 'house';
  const report = printed === undefined ? undefined : inReport(printed);
  const spokeFor = knows || report === undefined ? registry : report;
  const under =
    spokeFor.type !== 'party'
      ? undefined
      : knows
        ? partyOfStandpoint(standpoint.spokeFor, parties)
        : parties.asPrinted(spokeFor.name);
  const perhapsUnder =
    spokeFor.type === 'perhaps' ? partyOfStandpoint(standpoint.spokeFor, parties) : undefined;
  const differs = printed !== undefined && knows && differ(standpoint.spokeFor, printed, parties);
  return {
    ...(answer === undefined ? {} : { who: speaking(answer) }),
    spokeFor,
    offices: standpoint.offices.map(({ office, side }) => ({
      title: titleOf(office.role, office.organisation.name),
      side,
    })),
    doubts: [
      ...(answer?.type === 'person' ? answer.doubts : []),
      ...(differs
        ? [`the report prints “${printed}”, the registry has ${inWords(registry)} on ${on}`]
        : registry.type === 'several'
          ? [`the registry has several parties on ${on}: ${registry.names.join(', ')}`]
          : []),
    ],
    ...(under === undefined ? {} : { under }),
    ...(perhapsUnder === undefined ? {} : { perhapsUnder }),
  };
}

const nothingKnown: Standpoint = { spokeFor: { type: 'unknown' }, offices: [] };

/** A name alone is no proof against the report: somebody of that name in another party may well be somebody else. */
function withoutNamesake(
  resolution: Resolution,
  printed: string | undefined,
  on: Day,
  parties: CampaignParties,
): Resolution {
  if (resolution.type !== 'person' || resolution.how !== 'name' || printed === undefined) return resolution;
  const { spokeFor } = standpointOn(resolution.person, on);
  if (spokeFor.type === 'unknown' || !differ(spokeFor, printed, parties)) return resolution;
  const { person, reasons, doubts } = resolution;
  return {
    type: 'candidates',
    candidates: [{ person, reasons, doubts }],
    reason: `the report prints “${printed}”, which the one of that name in the registry was not on ${on}`,
  };
}

function differ(spokeFor: SpokeFor, printed: string, parties: CampaignParties): boolean {
  switch (spokeFor.type) {
    case 'party':
      return !isSame(spokeFor.party, printed, parties);
    case 'independent':
      return !isNoParty(printed);
    case 'perhaps':
    case 'several':
      return !spokeFor.parties.some((each) => {
        const party = partyOf(each);
        return party !== undefined && isSame(party, printed, parties);
      });
    case 'house':
    case 'unknown':
      return false;
  }
}

/** The same party of the campaign, or none of its, or one name: `Labour/Co-operative` is no other than Labour. */
function isSame(party: OrganisationRef, printed: string, parties: CampaignParties): boolean {
  if (partyKey(party.name) === partyKey(printed)) return true;
  const [one, other] = [partyOfName(party, parties), parties.asPrinted(printed)];
  if (one === undefined && other === undefined) return isNoParty(party.name) === isNoParty(printed);
  return one === other;
}

function inRegistry(spokeFor: SpokeFor, parties: CampaignParties): SpokenFor {
  switch (spokeFor.type) {
    case 'party':
      return { type: 'party', name: spokeFor.party.name, by: 'registry' };
    case 'independent': {
      const { by, before } = spokeFor;
      const last = before === undefined ? undefined : partyOf(before)?.name;
      return {
        type: 'no-party',
        name: partyOf(by)?.name ?? 'Independent',
        by: 'registry',
        ...(last === undefined ? {} : { before: `${last}, until ${before?.period.until}` }),
      };
    }
    case 'house':
      return { type: 'house' };
    case 'perhaps':
    case 'several':
      return { type: spokeFor.type, names: namesOf(spokeFor.parties, parties) };
    case 'unknown':
      return { type: 'unknown' };
  }
}

/** Two names of one party of the campaign are named once. */
function namesOf(
  memberships: Extract<SpokeFor, { type: 'perhaps' }>['parties'],
  parties: CampaignParties,
): readonly string[] {
  const names = new Map<string, string>();
  for (const party of memberships.flatMap((each) => partyOf(each) ?? [])) {
    const key = partyOfName(party, parties) ?? partyKey(party.name);
    if (!names.has(key)) names.set(key, party.name);
  }
  return [...names.values()];
}

const inReport = (printed: string): SpokenFor =>
  isNoParty(printed)
    ? { type: 'no-party', name: printed, by: 'report' }
    : { type: 'party', name: printed, by: 'report' };

/** Of several memberships only where all are of one party. */
function partyOfStandpoint(spokeFor: SpokeFor, parties: CampaignParties): PartyId | undefined {
  if (spokeFor.type === 'party') return partyOfName(spokeFor.party, parties);
  if (spokeFor.type !== 'perhaps') return undefined;
  const [party, ...others] = new Set(
    spokeFor.parties.map((each) => {
      const ref = partyOf(each);
      return ref === undefined ? undefined : partyOfName(ref, parties);
    }),
  );
  return others.length === 0 ? party : undefined;
}

const partyOfName = (ref: OrganisationRef, { ofRef, asPrinted }: CampaignParties): PartyId | undefined =>
  ofRef(ref) ?? asPrinted(ref.name);

function speaking(answer: Resolution): Speaking {
  switch (answer.type) {
    case 'person':
      return { type: 'person', name: answer.person.name, id: answer.person.id, how: answer.how };
    case 'candidates':
      return {
        type: 'candidates',
        names: answer.candidates.map(({ person }) => person.name),
        reason: answer.reason,
      };
    case 'unknown':
      return { type: 'unknown', reason: answer.reason };
  }
}

const titleOf = (role: string | undefined, organisation: string): string =>
  role === undefined || role === organisation ? organisation : `${role}, ${organisation}`;

const inWords = (spokenFor: SpokenFor): string =>
  spokenFor.type === 'party' || spokenFor.type === 'no-party' ? `“${spokenFor.name}”` : 'the House';
