/** The names of a byline and the agency in it: `By Dana Oke and Ravi Sen, PA` gives two names and `PA`. */
export interface Byline {
  readonly names: readonly string[];
  readonly agency?: string;
}

const agencies: ReadonlyMap<string, string> = new Map(
  [
    [
      'PA',
      'PA|PA Media|PA News Agency|Press Association|PA News|PA Media Group|PA Wire|the Press Association',
    ],
    ['Reuters', 'Reuters|Thomson Reuters'],
    ['AP', 'AP|Associated Press|The Associated Press|AP News'],
    ['AFP', 'AFP|Agence France-Presse|Agence France Presse'],
    ['EPA', 'EPA'],
    ['dpa', 'dpa|Deutsche Presse-Agentur'],
    ['EFE', 'EFE|Agencia EFE'],
    ['ANSA', 'ANSA'],
    ['UPI', 'UPI|United Press International'],
    ['AAP', 'AAP|Australian Associated Press'],
    ['The Canadian Press', 'The Canadian Press|Canadian Press|CP'],
    ['Bloomberg', 'Bloomberg|Bloomberg News'],
    ['Xinhua', 'Xinhua|Xinhua News Agency'],
    ['IANS', 'IANS'],
    ['PTI', 'PTI|Press Trust of India'],
    ['TASS', 'TASS'],
  ].flatMap(([name = '', spellings = '']) =>
    spellings.split('|').map((spelling): [string, string] => [spelling.toLowerCase(), name]),
  ),
);

/** The agency of that name in its usual spelling, or `undefined` where it is none that is known. */
export const agencyNamed = (name: string): string | undefined =>
  agencies.get(name.trim().replace(/[.()]/g, '').toLowerCase());

/** The names in a byline, whether or not it begins with "By". */
export function bylineOf(line: string): Byline {
  const parts = line
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:words |reported |written |posted |story |published |article )?by:? /iu, '')
    .replace(/\([^)]*\)/g, (aside) => (agencyNamed(aside) === undefined ? ' ' : `, ${aside.slice(1, -1)}`))
    .replace(/ (?:\||•|·|–|—) .*$/u, (rest) => (agencyIn(rest) === undefined ? '' : `, ${agencyIn(rest)}`))
    .split(/,| and | & | with |;|\/|\. (?=\p{Lu}\p{Ll}+ )/iu)
    .map((part) => part.trim());
  const agency = parts.map(agencyNamed).find((found) => found !== undefined);
  // Beside an agency a single word is the place: `Reuters, Washington`.
  const isPerson = (part: string) => isName(part) && (agency === undefined || part.includes(' '));
  const names = [...new Set(parts.filter((part) => agencyNamed(part) === undefined && isPerson(part)))];
  return { names, ...(agency === undefined ? {} : { agency }) };
}

const agencyIn = (rest: string): string | undefined => agencyNamed(rest.replace(/^ (?:\||•|·|–|—) /u, ''));

/** Two to six words that begin with capitals, or one alone; no role and no address. */
function isName(part: string): boolean {
  if (part.length < 3 || part.length > 60 || /[@\d:<>]|https?|www\./iu.test(part)) return false;
  if (roles.test(part)) return false;
  return (
    /^(?:\p{Lu}|\p{Lo}|(?:de|van|von|al|bin|el|la|di|da|du)\b)[\p{L}\p{M}.’' -]*$/u.test(part) &&
    part.split(' ').length <= 6
  );
}

const roles =
  /\b(?:editor|correspondent|reporter|writer|staff|journalist|columnist|team|desk|agency|agencies|newsroom|contributor|producer|admin|guest|chief|bureau|updated|published|senior|political|editorial|editors)\b/iu;

/** A line that is a byline and nothing else. */
export const isByline = (line: string): boolean =>
  line.length <= 160 &&
  /^by:? \p{Lu}/iu.test(line) &&
  !/[.!?]$/.test(line) &&
  bylineOf(line).names.length > 0;

/** Where and by whom a report was sent, in front of its first sentence: `LONDON, 12 June (PA) –`. */
export interface Dateline {
  readonly place: string;
  readonly agency?: string;
  /** As it stands there; it may lack the year. */
  readonly date?: string;
  /** How many characters it has with the dash. */
  readonly length: number;
}

const dateline =
  /^(\p{Lu}[\p{Lu}.’' -]{2,40}(?:, \p{Lu}[\p{L}. ]{1,24})?)(?:,? (\d{1,2} \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?),?)?(?: \(([^()]{2,30})\))? ?(?:–|—|--|-|:) (?=\S)/u;

export function datelineOf(words: string): Dateline | undefined {
  const found = dateline.exec(words.slice(0, 160));
  const [all = '', place = '', date, source] = found ?? [];
  if (found === null || (source === undefined && date === undefined && place !== place.toUpperCase()))
    return undefined;
  const agency = source === undefined ? undefined : agencyNamed(source);
  return {
    place: place.trim(),
    ...(agency === undefined ? {} : { agency }),
    ...(date === undefined ? {} : { date }),
    length: all.length,
  };
}
