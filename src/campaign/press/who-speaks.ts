import type { Day } from '../../model/day.ts';
import type { PartyId } from '../../model/ids.ts';
import type { SourceKind } from '../../model/source.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { standpointInWords, standpointOn } from '../../people/spoke-for.ts';
import type { Attribution } from '../../quote/attribution/attribution.ts';
import { documentNouns } from '../../quote/attribution/nouns-of-speakers.ts';
import type { Claim } from '../../quote/claims/claim.ts';
import type { PartyNames } from '../../quote/claims/party-mentions.ts';
import type { StoreReader } from '../../store/port.ts';
import { resolveSpeaker } from '../resolve-speaker.ts';

/** Whose words a quotation is given as. */
export interface Who {
  /** A party itself is `party`; somebody named with a party is a person, whose words are not the party's. */
  readonly type: 'party' | 'person' | 'letter' | 'group' | 'unknown';
  /** As the article names them, at the fullest; a party by the campaign's name for it. */
  readonly words: string;
  readonly party?: PartyId;
  /** In what they said it: “their manifesto”. */
  readonly medium?: string;
  readonly mediumKind?: SourceKind;
  /** Of a letter. */
  readonly signers: readonly string[];
  /** What says so: “told”, “have already pledged”. */
  readonly cue?: string;
  /** How it is known, and who that is by the registry of people. */
  readonly reasons: readonly string[];
}

interface Around {
  readonly text: string;
  readonly parties: PartyNames;
  /** Of the sentence in which the quotation begins, outside it. */
  readonly claims: readonly Claim[];
}

const nobody: Who = { type: 'unknown', words: '', signers: [], reasons: ['nobody is named as its source'] };

/** By the attribution, and by what the sentence says of the document that it is from. */
export function whoSpeaks(attribution: Attribution | undefined, quotation: Span, around: Around): Who {
  const claim = around.claims.find(
    ({ kind, isQuoted, sentence, owners }) =>
      kind === 'presence' &&
      !isQuoted &&
      owners.length === 1 &&
      sentence.start <= quotation.start &&
      quotation.start < sentence.end,
  );
  const who = attribution === undefined ? nobody : byAttribution(attribution, quotation, around);
  const [owner] = claim?.owners ?? [];
  // A person is quoted on a manifesto: the words are the person's.
  if (claim === undefined || owner?.type !== 'party' || who.type === 'person') return who;
  return {
    type: 'party',
    words: nameOf(owner.party, around.parties),
    party: owner.party,
    ...(claim.document === undefined ? {} : { medium: wordsAt(around.text, claim.document) }),
    ...(claim.documentKind === undefined ? {} : { mediumKind: claim.documentKind }),
    signers: [],
    cue: who.cue ?? wordsAt(around.text, claim.cue),
    reasons: claim.reasons,
  };
}

function byAttribution(
  { speaker, source, cue, reasons, content }: Attribution,
  quotation: Span,
  { text, parties }: Around,
): Who {
  // A manifesto that is named in what somebody says is not where they said it.
  const medium = [quotation, ...content].some((each) => isWithin(speaker.medium, each))
    ? undefined
    : speaker.medium;
  const common = {
    words: speaker.words,
    signers: speaker.signers.map((each) => oneLine(wordsAt(text, each))),
    ...(medium === undefined ? {} : { medium: oneLine(wordsAt(text, medium)) }),
    ...(cue === undefined ? {} : { cue: oneLine(wordsAt(text, cue)) }),
    reasons: reasons.slice(1),
  };
  const beside =
    source === undefined
      ? ''
      : (oneLine(wordsAt(text, source))
          .split(/,|\bwho\b|\bwhose\b/)[0]
          ?.trim() ?? '');
  const there = partyNamed(beside, parties);
  // “Labour leader Tom Reed”: a person's words are never charged to the party that stands before the name.
  if (there?.isWhole === false)
    return { ...common, type: 'person', words: beside, party: there.id, reasons: [] };
  const party = partyNamed(speaker.words, parties);
  // “she” is no party, whatever was named last.
  const pronoun = source === undefined ? '' : wordsAt(text, source);
  if (party !== undefined && /^(?:s?he|him|her|i|we)$/i.test(pronoun))
    return {
      ...nobody,
      ...common,
      type: 'unknown',
      words: '',
      reasons: [`who “${pronoun}” is cannot be told`],
    };
  if (party?.isWhole) return { type: 'party', ...common, words: nameOf(party.id, parties), party: party.id };
  if (party !== undefined) return { type: 'person', ...common, party: party.id };
  if (speaker.how === 'document' || common.signers.length > 0 || isDocument(speaker.words))
    return { type: 'letter', ...common };
  switch (speaker.how) {
    case 'group':
      return { type: 'group', ...common };
    case 'unknown':
      return speaker.words === '' ? { ...nobody, ...common, type: 'unknown' } : { type: 'group', ...common };
    default:
      return { type: 'person', ...common };
  }
}

/** The party itself where nothing but its name stands there; else somebody who is named with it. */
function partyNamed(words: string, parties: PartyNames) {
  const [mention] = parties.mentionsIn(words);
  if (mention === undefined) return undefined;
  const rest = (words.slice(0, mention.start) + words.slice(mention.end))
    .replace(/\b(?:the|both|party|manifesto|programme|leadership|itself)\b|[’']s?/gi, '')
    .trim();
  return { id: mention.party, isWhole: rest === '' };
}

const nameOf = (party: PartyId, { known }: PartyNames): string =>
  known.find(({ id }) => id === party)?.names[0] ?? party;

const isDocument = (words: string): boolean =>
  documentNouns.has(words.toLowerCase().split(/\s+/).at(-1) ?? '');

const isWithin = (place: Span | undefined, other: Span): boolean =>
  place !== undefined && other.start <= place.start && place.end <= other.end;

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');

/** Who a person is by the registry on the day of the article; nothing where the registry is empty. */
export async function personInWords(reader: StoreReader, words: string, on: Day): Promise<readonly string[]> {
  // “Labour leader Tom Reed”: the name is what stands last.
  const printed = /\p{Ll}\S* ((?:\p{Lu}\S+ )+\p{Lu}\S+)$/u.exec(words)?.[1] ?? words;
  const found = await resolveSpeaker(reader, { reference: { printed, identifiers: {} }, on });
  switch (found.type) {
    case 'person':
      return [
        `${found.person.name} by the registry (${found.reasons.join('; ')})`,
        ...standpointInWords(standpointOn(found.person, on)),
        ...found.doubts,
      ];
    case 'candidates':
      return [`may be ${found.candidates.map(({ person }) => person.name).join(' or ')}: ${found.reason}`];
    case 'unknown':
      return [`not in the registry: ${found.reason}`];
  }
}
