import type { Party } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { PartyId } from '../model/ids.ts';
import type { Speaker, Speech } from '../model/speech.ts';

/**
 * For which of the campaign's parties a speaker sat on a day; `undefined` where that is not known. A guess would put words
 * into a party's mouth.
 */
export type PartyOfSpeaker = (speaker: Speaker, day: Day | undefined) => PartyId | undefined;

/** Whose words the passage of a finding is; `undefined` where its document is no debate. */
export type SpeechOf = (finding: Finding) => Speech | undefined;

/** What the report itself prints as the speaker's party, where that is the name or id of one of the campaign's. */
export function partyAsPrinted(parties: readonly Party[]): PartyOfSpeaker {
  const known = new Map<string, PartyId | undefined>();
  // A name that two parties share says of neither that it is meant.
  for (const party of parties)
    for (const name of new Set([plain(party.name), plain(party.id)]))
      known.set(name, known.has(name) && known.get(name) !== party.id ? undefined : party.id);
  return ({ party }) => (party === undefined ? undefined : known.get(plain(party)));
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

/** Under which party a member's words may be shown; what the House did is no member's and no party's. */
export function partyOfMember(speech: Speech, partyOfSpeaker: PartyOfSpeaker): PartyId | undefined {
  return speech.speaker === undefined ? undefined : partyOfSpeaker(speech.speaker, speech.day);
}

/** Motions that the House decided and votes: evidence of their own kind, nobody's speech. */
export const isDecision = ({ kind, motion }: Speech): boolean =>
  kind === 'division' ||
  (kind === 'motion' && motion !== undefined && motion.outcome !== 'moved' && motion.outcome !== 'put');
