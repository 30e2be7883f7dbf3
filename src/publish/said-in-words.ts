import type { Speech } from '../model/speech.ts';
import { unreachable } from '../model/unreachable.ts';
import { dayInWords } from './phrases.ts';

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
}

export function saidOf({ kind, speaker, day, heading, column, motion, division }: Speech): Said {
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
  };
}

/** `Sir Iain Duncan Smith, 22 April 2021, column 1215`. */
export function saidInWords(said: Said): string {
  const { day, column } = said;
  return [
    whoInWords(said),
    day === undefined ? [] : dayInWords(day),
    column === undefined ? [] : `column ${column}`,
  ]
    .flat()
    .join(', ');
}

function whoInWords({ kind, speaker, outcome }: Said): string {
  const who = speaker ?? 'a speaker who is not named';
  switch (kind) {
    case 'speech':
    case 'question':
    case 'answer':
      return who;
    case 'intervention':
      return `${who} (intervening)`;
    case 'motion':
      if (speaker !== undefined) return `motion moved by ${speaker}`;
      return outcome === undefined ? 'motion' : `motion ${outcomes[outcome] ?? outcome}`;
    case 'division':
      return outcome === undefined || outcome === 'unknown'
        ? 'division'
        : `division: ${outcomes[outcome] ?? outcome}`;
    case 'procedural':
      return 'the official report';
    default:
      return unreachable(kind);
  }
}

const outcomes: Readonly<Record<string, string>> = {
  agreed: 'agreed to',
  put: 'put to the vote',
  tied: 'as many for as against',
};
