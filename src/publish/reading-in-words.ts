import { capitalised, counted, grouped, listed } from './phrases.ts';
import type { PublishedAbsence, PublishedCell, PublishedReading, PublishedSample } from './publication.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (number: number): string => numbers[number] ?? grouped(number);

type Readers = Pick<PublishedReading, 'agreeing' | 'settled' | 'settledByOneOfThem'>;

/** `judged by one reader`, `judged by two readers who agree; on one passage a third person decided`. */
export function readersInWords({ agreeing, settled, settledByOneOfThem }: Readers): string {
  const readers = agreeing < 2 ? 'one reader' : `${inWords(agreeing)} readers`;
  if (settled === 0) return `judged by ${readers}${agreeing < 2 ? '' : ' who agree'}`;
  const where = `on ${inWords(settled)} ${settled === 1 ? 'passage' : 'passages'} they disagreed and`;
  const who =
    settledByOneOfThem === 0
      ? 'a third person decided'
      : `${settledByOneOfThem === settled ? '' : `in ${inWords(settledByOneOfThem)} `}one of them decided, as the campaign has no third reader`;
  return `judged by ${readers}; ${where} ${who}`;
}

/** What keeps a cell open where people have begun with it; nothing where they have not. */
export function openInWords({
  state,
  disagreements,
  waiting,
}: Pick<PublishedReading, 'state' | 'disagreements' | 'waiting'>): string | undefined {
  if (state === 'readers-disagree')
    return `readers disagree on ${counted(disagreements, 'passage')}, which a third person has to settle`;
  if (state === 'second-reader-awaited')
    return `${counted(waiting, 'passage')} ${waiting === 1 ? 'has' : 'have'} been judged by one reader and ${waiting === 1 ? 'waits' : 'wait'} for a second`;
  return undefined;
}

/** A word or two of it, for a table's cell. */
export const openInShort = ({ state }: Pick<PublishedReading, 'state'>): string | undefined =>
  state === 'readers-disagree'
    ? 'disagreement'
    : state === 'second-reader-awaited'
      ? 'needs a second'
      : undefined;

/** A share as a percentage, rounded up: a bound must not look better than it is. */
export function shareInWords(share: number): string {
  const percent = share * 100;
  const digits = percent < 10 ? 10 : 1;
  return `${Math.ceil(percent * digits - 1e-9) / digits} %`;
}

/**
 * What a random sample says of the passages that nobody read, in plain sentences.
 * @param readers as they are shown
 */
export function sampleInWords(sample: Omit<PublishedSample, 'method'>): string {
  const { population, size, read, bearing, readers, bound, seed, draws } = sample;
  const before =
    draws < 2
      ? ''
      : `${draws === 2 ? 'Another sample was' : `${grouped(draws - 1)} other samples were`} drawn before this one. `;
  const drawn = `${before}Of the ${counted(population, 'passage')} that nobody had read, ${grouped(size)} ${size === 1 ? 'was' : 'were'} drawn at random (seed ${seed})`;
  if (bound === undefined) return `${drawn}; nobody has read them yet.`;
  const who = readers.length === 0 ? 'a person' : listed(readers);
  const begun = `${drawn}, and ${who} read ${read === size ? (size === 1 ? 'it' : 'all of them') : `the first ${grouped(read)}`}`;
  const found =
    bearing === 0
      ? `${read === 1 ? 'It does not bear' : 'None of them bears'} on the ask.`
      : `${grouped(bearing)} of them ${bearing === 1 ? 'bears' : 'bear'} on the ask.`;
  if (bound.unread === 0) return `${begun}. ${found} Nothing is left unread.`;
  const rest = `the ${counted(bound.unread, 'passage')} still unread`;
  const missed =
    bound.missed === 0
      ? `With 95 % confidence none of ${rest} does.`
      : `With 95 % confidence at most ${grouped(bound.missed)} of ${rest} ${bound.missed === 1 ? 'does' : 'do'} (${shareInWords(bound.missed / bound.unread)}).`;
  return `${begun}. ${found} ${missed}`;
}

type AbsentCell = Pick<PublishedCell, 'sample'> & {
  readonly absences: readonly Pick<PublishedAbsence, 'passages' | 'read' | 'readers'>[];
};

/** How much was read where nothing was found, and how much may have been missed. */
export function absenceInWords({ absences, sample }: AbsentCell): string {
  const passages = absences.reduce((sum, absence) => sum + absence.passages, 0);
  const read = absences.reduce((sum, absence) => sum + absence.read, 0);
  const readers = [...new Set(absences.flatMap((absence) => absence.readers))];
  const who = readers.length === 0 ? 'People' : capitalised(listed(readers));
  const said = `${who} read ${grouped(read)} of ${counted(passages, 'passage')}, those that come closest first, and found none that bears on the ask.`;
  return sample === undefined
    ? `${said} No random sample of the others was read, so how much may have been missed is not known.`
    : `${said} ${sampleInWords(sample)}`;
}
