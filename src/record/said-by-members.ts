import type { Party } from '../model/campaign.ts';
import type { Finding } from '../model/finding.ts';
import type { PartyId } from '../model/ids.ts';
import type { Speech } from '../model/speech.ts';

/**
 * Under which of the campaign's parties the passage of a finding may be shown as a member's words; `undefined` where that
 * is not known, or the words are the House's. A guess would put words into a party's mouth.
 */
export type PartyOfMember = (finding: FoundPlace) => MemberOf | undefined;

export interface MemberOf {
  readonly party: PartyId;
  /** Otherwise it is known of other days alone: counted, and shown under no party. */
  readonly isSure: boolean;
}

/** Whose words the passage of a finding is; `undefined` where its document is no debate. */
export type SpeechOf = (finding: FoundPlace) => Speech | undefined;

type FoundPlace = Pick<Finding, 'document' | 'passage'>;

/** The party that a report means by what it prints, where that is the name or id of one of the campaign's. */
export function partyAsPrinted(parties: readonly Party[]): (printed: string) => PartyId | undefined {
  const known = new Map<string, PartyId | undefined>();
  // A name that two parties share says of neither that it is meant.
  for (const party of parties)
    for (const name of new Set([plain(party.name), plain(party.id)]))
      known.set(name, known.has(name) && known.get(name) !== party.id ? undefined : party.id);
  return (printed) => {
    if (known.has(plain(printed))) return known.get(plain(printed));
    // "Labour/Co-operative" and "Labour (Co-op)" sit for both; where the campaign has one of them, for that.
    const joint = new Set(printed.split(/[/()]/).flatMap((part) => known.get(plain(part)) ?? []));
    return joint.size === 1 ? [...joint][0] : undefined;
  };
}

/** `The Conservative and Unionist Party`, `Conservative Party` and `conservative` are one name. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .replace(/^the | party$| and unionist(?= party$|$)/g, '')
    .replace(/ and unionist$| party$/, '')
    .replace(/democrats$/, 'democrat')
    .trim();

/** Motions that the House decided and votes: evidence of their own kind, nobody's speech. */
export const isDecision = ({ kind, motion }: Speech): boolean =>
  kind === 'division' ||
  (kind === 'motion' && motion !== undefined && motion.outcome !== 'moved' && motion.outcome !== 'put');
