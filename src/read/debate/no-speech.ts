import { failure, type Outcome } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';

/** For a file of the right kind in which nobody says anything. */
export const noSpeech = (what: string): Outcome<never, ReadFailure> =>
  failure<ReadFailure>({
    type: 'no-text',
    message: `${what} holds no speech, question or vote: add the file of a debate.`,
  });
