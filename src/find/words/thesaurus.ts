import { animals } from './subjects/animals.ts';
import { australasia } from './subjects/australasia.ts';
import { care } from './subjects/care.ts';
import { culture } from './subjects/culture.ts';
import { defence } from './subjects/defence.ts';
import { digital } from './subjects/digital.ts';
import { economy } from './subjects/economy.ts';
import { education } from './subjects/education.ts';
import { elections } from './subjects/elections.ts';
import { energy } from './subjects/energy.ts';
import { environment } from './subjects/environment.ts';
import { europe } from './subjects/europe.ts';
import { farming } from './subjects/farming.ts';
import { foreign } from './subjects/foreign.ts';
import { general } from './subjects/general.ts';
import { health } from './subjects/health.ts';
import { housing } from './subjects/housing.ts';
import { ireland } from './subjects/ireland.ts';
import { justice } from './subjects/justice.ts';
import { migration } from './subjects/migration.ts';
import { northAmerica } from './subjects/north-america.ts';
import { peoples } from './subjects/peoples.ts';
import { rights } from './subjects/rights.ts';
import { southAsiaAfrica } from './subjects/south-asia-africa.ts';
import { state } from './subjects/state.ts';
import { tax } from './subjects/tax.ts';
import { transport } from './subjects/transport.ts';
import { welfare } from './subjects/welfare.ts';
import { work } from './subjects/work.ts';

/**
 * What politics calls the same thing by, in the English-speaking countries and over all fields of policy, written
 * from general knowledge; a file a field, a line a subject:
 *
 *     names of the same thing | words that go with it >< what those want who are against it
 *
 * A name in brackets is made of the names of other things: a passage that holds it names the subject, and an ask in
 * these words is read by its parts. A name with a question mark has other meanings too: an ask in this word is
 * about the subject, and a passage that holds it may not be. A campaign that needs more writes its own term groups.
 *
 * The first 500 lines, which live on in these, were written with the first 22 asks of `bench/evidence` known, and some
 * corrected after its results: its figures on those flatter the stock. The rest was written without sight of any ask
 * that is measured.
 */
const fields = [
  elections,
  state,
  europe,
  rights,
  justice,
  digital,
  peoples,
  foreign,
  defence,
  migration,
  economy,
  tax,
  work,
  welfare,
  education,
  health,
  care,
  housing,
  energy,
  environment,
  animals,
  farming,
  transport,
  culture,
  northAmerica,
  australasia,
  ireland,
  southAsiaAfrica,
  general,
];

export interface Subject {
  /** What an ask may call it and a passage too. */
  readonly names: readonly string[];
  /** What only a passage is found by. */
  readonly phrases: readonly string[];
  /** What only an ask is read by. */
  readonly homonyms: readonly string[];
  readonly related: readonly string[];
  readonly contrary: readonly string[];
}

/** The lines of the stock, a subject each. To read them all takes longer than a search, so they are read when needed. */
export const subjectLines = (): string[] =>
  fields.flatMap((field) => field.split('\n')).filter((line) => line !== '' && !line.startsWith('#'));

/** What an ask may call the subject of a line, or what is wanted in its place. */
export function keysIn(line: string): string[] {
  const against = line.indexOf(againstMark);
  const names = listed(line.slice(0, endOfNames(line, against)));
  const keys = /[(?]/.test(line) ? names.flatMap(withoutMark) : names;
  return against < 0 ? keys : [...keys, ...listed(line.slice(against + againstMark.length))];
}

function endOfNames(line: string, against: number): number {
  const related = line.indexOf(withMark);
  if (related >= 0) return related;
  return against < 0 ? line.length : against;
}

export function subjectOf(line: string): Subject {
  const [same = '', contrary = ''] = line.split(againstMark);
  const [named = '', related = ''] = same.split(withMark);
  const all = listed(named);
  return {
    names: all.filter((name) => !isPhrase(name) && !isHomonym(name)),
    phrases: all.filter(isPhrase).map((name) => name.slice(1, -1)),
    homonyms: all.filter(isHomonym).map((name) => name.slice(0, -1)),
    related: listed(related),
    contrary: listed(contrary),
  };
}

const withMark = ' | ';
const againstMark = ' >< ';
const isPhrase = (name: string): boolean => name.startsWith('(');
const isHomonym = (name: string): boolean => name.endsWith('?');

const withoutMark = (name: string): string[] =>
  isPhrase(name) ? [] : [isHomonym(name) ? name.slice(0, -1) : name];

const listed = (terms: string): string[] => (terms === '' ? [] : terms.split(', '));
