import type { JudgementCode, PositionCode } from '../model/code.ts';

/** How a position is shown, everywhere the same: in the table, on the pages and in the terminal. */
export interface PositionWords {
  /** One character of single width, never an emoji, so that columns of a terminal stay straight. */
  readonly sign: string;
  readonly word: string;
  /** One sentence for a reader who knows nothing of the codes. */
  readonly meaning: string;
  /** Completes "The party …". */
  readonly statement: string;
}

/** Colour is never alone: sign, word and colour always stand together. */
export const positionWords: Readonly<Record<PositionCode, PositionWords>> = {
  committed: {
    sign: '✓',
    word: 'committed',
    meaning: 'It says that it will itself do what is asked, in full or in its main substance.',
    statement: 'says that it will do this, in full or in its main substance.',
  },
  partial: {
    sign: '◐',
    word: 'partial',
    meaning: 'It commits to a narrower or weaker step in the same direction.',
    statement: 'commits to a narrower or weaker step in this direction.',
  },
  supportive: {
    sign: '○',
    word: 'supportive',
    meaning: 'It agrees, or shares the aim, but names no action that could later be checked.',
    statement: 'agrees with this, but names no action that could later be checked.',
  },
  mentioned: {
    sign: '·',
    word: 'mentioned',
    meaning: 'It raises the very subject of the ask and takes no side.',
    statement: 'raises the subject and takes no side.',
  },
  opposed: {
    sign: '✘',
    word: 'opposed',
    meaning: 'It rejects the ask, or commits to the contrary.',
    statement: 'rejects this, or commits to the contrary.',
  },
  mixed: {
    sign: '±',
    word: 'mixed',
    meaning: 'Some passages point towards the ask and others away from it.',
    statement: 'says things that point both ways.',
  },
  silent: {
    sign: '—',
    word: 'silent',
    meaning: 'People read the passages that come closest, and nothing in its documents bears on the ask.',
    statement: 'says nothing that bears on this in any passage that people read.',
  },
  awaited: {
    sign: '…',
    word: 'awaited',
    meaning: 'One of its documents is still to come into the record, so nothing can be said yet.',
    statement: 'has a document that is still to come into the record, so nothing can be said yet.',
  },
  refused: {
    sign: '⊘',
    word: 'refused',
    meaning: 'It was asked and would not answer, and no document of its own is in the record.',
    statement: 'was asked and would not answer; no document of its own is in the record.',
  },
  'not-asked': {
    sign: '/',
    word: 'not asked',
    meaning: 'The ask was not put to this party, so that nothing it leaves unsaid counts.',
    statement: 'was not asked this.',
  },
  'not-readable': {
    sign: '▦',
    word: 'not readable',
    meaning:
      'Parts of its documents gave no text, such as a scanned page. What could be read says nothing on it.',
    statement: 'has documents of which parts could not be read; the rest says nothing that bears on this.',
  },
  unread: {
    sign: '?',
    word: 'unread',
    meaning: 'No person has judged it yet. What the program suggests may be wrong, and is no position.',
    statement: 'has not been judged on this by a person yet.',
  },
};

/** A judgement's words; those of a position wherever it can be one. */
export function judgementWords(code: JudgementCode): PositionWords {
  return code === 'irrelevant' ? irrelevant : positionWords[code];
}

const irrelevant: PositionWords = {
  sign: '×',
  word: 'irrelevant',
  meaning: 'It does not bear on the ask.',
  statement: 'says nothing here that bears on this.',
};
