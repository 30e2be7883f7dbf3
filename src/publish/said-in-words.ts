import type { Speech } from '../model/speech.ts';
import { unreachable } from '../model/unreachable.ts';
import type { Voice } from '../model/voice.ts';
import { counted, dayInWords, grouped } from './phrases.ts';
import { doubtsInWords, sidesInWords, standingInWords, whoElseInWords } from './voice-in-words.ts';

/** What is told of a speech beside its words. */
export interface Said {
  readonly kind: Speech['kind'];
  readonly speaker?: string;
  readonly office?: string;
  /** As the report prints it. */
  readonly party?: string;
  readonly day?: string;
  readonly heading?: string;
  readonly column?: string;
  readonly outcome?: string;
  /** Of a division. */
  readonly votes?: { readonly ayes: number; readonly noes: number };
  /** Who it was and for whom they spoke, as far as that is known. */
  readonly voice?: SaidVoice;
}

type SaidVoice = Omit<Voice, 'under' | 'perhapsUnder'> & {
  readonly under?: string;
  readonly perhapsUnder?: string;
};

export function saidOf(
  { kind, speaker, day, heading, column, motion, division }: Speech,
  voice?: Voice,
): Said {
  const outcome = motion?.outcome ?? division?.outcome;
  return {
    kind,
    ...(speaker === undefined ? {} : { speaker: speaker.printed }),
    ...(speaker?.office === undefined ? {} : { office: speaker.office }),
    ...(speaker?.party === undefined ? {} : { party: speaker.party }),
    ...(day === undefined ? {} : { day }),
    ...(heading === undefined ? {} : { heading }),
    ...(column === undefined ? {} : { column }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(division === undefined ? {} : { votes: { ayes: division.ayes.count, noes: division.noes.count } }),
    ...(voice === undefined ? {} : { voice }),
  };
}

/** `Sir Iain Duncan Smith, Conservative member on 22 April 2021, column 1215`. */
export function saidInWords(said: Said): string {
  const { column } = said;
  return [
    whoInWords(said),
    ...dayAndStanding(said),
    ...officesInWords(said),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
}

function dayAndStanding({ day, voice }: Said): readonly string[] {
  const standing = voice === undefined ? undefined : standingInWords(voice.spokeFor, day);
  return standing === undefined ? (day === undefined ? [] : [dayInWords(day)]) : standing;
}

/** Those of the registry that speak for a side, or else what the report prints. */
function officesInWords({ office, voice }: Said): readonly string[] {
  const known = voice === undefined ? [] : sidesInWords(voice.offices);
  return known.length > 0 || office === undefined ? known : [office];
}

/** What speaks against what stands beside the words, a sentence each. */
export const saidDoubts = ({ voice }: Said): readonly string[] =>
  voice === undefined ? [] : doubtsInWords(voice);

/** What a cell does not show, in a sentence. */
export const perhapsByMembers = (many: number): string =>
  `${counted(many, 'further passage')} ${many === 1 ? 'is' : 'are'} by members who perhaps sat for this party: neither the registry of people nor the report says so for the day of the speech.`;

function whoInWords(said: Said): string {
  const { kind, speaker, outcome, votes } = said;
  const who = speakerInWords(said);
  switch (kind) {
    case 'speech':
    case 'question':
    case 'answer':
      return who;
    case 'intervention':
      return `${who} (intervening)`;
    case 'motion':
      if (speaker !== undefined) return `motion moved by ${who}`;
      return outcome === undefined ? 'motion' : `motion ${outcomes[outcome] ?? outcome}`;
    case 'division': {
      const sides =
        votes === undefined
          ? ''
          : ` (${counted(votes.ayes, 'vote')} for and ${votes.noes === 0 ? 'none' : grouped(votes.noes)} against)`;
      return outcome === undefined || outcome === 'unknown'
        ? 'division'
        : `division: ${outcomes[outcome] ?? outcome}${sides}`;
    }
    case 'procedural':
      return 'the official report';
    default:
      return unreachable(kind);
  }
}

function speakerInWords({ speaker, voice }: Said): string {
  if (speaker === undefined) return 'a speaker who is not named';
  const also = voice?.who === undefined ? undefined : whoElseInWords(voice.who, speaker);
  return also === undefined ? speaker : `${speaker} (${also})`;
}

const outcomes: Readonly<Record<string, string>> = {
  agreed: 'agreed to',
  put: 'put to the vote',
  tied: 'as many for as against',
};
