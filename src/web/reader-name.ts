import { failure, type Outcome, success } from '../model/outcome.ts';
import { nameProblem } from '../record/ledger/actor-name.ts';

/** A reader's name as the record takes it. */
export function readReaderName(written: string): Outcome<string> {
  const name = written.normalize('NFC').trim().replace(/ {2,}/g, ' ');
  const problem = nameProblem(name);
  return problem === undefined ? success(name) : failure({ message: problem });
}
