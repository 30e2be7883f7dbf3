/** What the first and last words of a line say about whether text goes on over its end. */

/** Whether the line begins inside a sentence: in lower case, or with a sign that begins none. */
export const beginsInside = (line: string): boolean => /^(?:["'“‘([]{0,2}|[-–—] )\p{Ll}|^[,;)&]/u.test(line);

/** Whether the line ends a sentence or introduces what follows. */
export const endsSentenceOrColon = (line: string): boolean => /[.!?…:]["'”’)\]]{0,3}$/.test(line.slice(-5));

export const endsInColon = (line: string): boolean => /:["'”’)\]]?$/.test(line.slice(-3));

/** Whether the line cannot be the end of anything: it ends in a comma, a hyphen or a word such as `of the`. */
export const endsOpen = (line: string): boolean =>
  /[,;&]$|\p{L}[-\u2010\u00ad]$/u.test(line) ||
  linkingWords.has(/(?:^| )(\p{L}+)$/u.exec(line.slice(-20))?.[1]?.toLowerCase() ?? '');

const linkingWords: ReadonlySet<string> = new Set(
  (
    'a an the of and or to in on at by for from with without into as than that which who whose our your their its his her ' +
    'this these those any each every is are was were be been will would should must can has have such ' +
    'including between through across over under against about within between while because if whether'
  ).split(' '),
);

/** Whether a line is set in capitals: at least four letters, none of them small. */
export const isInCapitals = (line: string): boolean =>
  !/\p{Ll}/u.test(line) && (line.slice(0, 200).match(/\p{Lu}/gu)?.length ?? 0) >= 4;

/** Whether the words could stand as a heading: few, begun like one, without a stop, and whole. */
export function readsAsHeading(words: string): boolean {
  if (words.length > longestHeading || words.split(' ').length > 14) return false;
  const begins = /^["'“‘(]?(?:\p{Lu}|\d{1,2}(?:\.\d{1,2}){0,3}\.? +["'“‘(]?\p{Lu}|\p{Lo})/u.test(words);
  if (!begins || endsOpen(words) || credit.test(words)) return false;
  const ends = isInCapitals(words) ? /[.;]["'”’)\]]*$/ : /[.;:…]["'”’)\]]*$/;
  if (ends.test(words) || isQuoted(words)) return false;
  if (isFragment(words)) return false;
  const digits = words.match(/[\d£$€%]/g)?.length ?? 0;
  return digits * 3 <= words.length;
}

/** Words in quotation marks, or cut off inside them, are somebody's words. */
const isQuoted = (words: string): boolean =>
  /^["“‘].*["”’]$/.test(words) || (/^["“]/.test(words) && !/["”]/.test(words.slice(1)));

/** Addresses and credits under pictures head nothing. */
const credit =
  /www\.|:\/\/|@|©|\(cc |^(?:image|photo|picture|credit|printed|published|promoted)\b.*(?:[:(]| by )/i;

/**
 * Whether the words are the beginning of a sentence that lost its end, as `The underfunding of schools has left`: short,
 * with a verb, and not set as a title.
 */
export function isFragment(words: string): boolean {
  if (words.length > 200 || /[.!?:]["'”’)\]]*$/.test(words)) return false;
  const long = words
    .split(' ')
    .slice(1)
    .filter((word) => word.length >= 4);
  const capitals = long.filter((word) => !/^\P{L}*\p{Ll}/u.test(word)).length;
  return (
    capitals * 2 <= long.length &&
    /^(?:The|There|This|These|We|It|They|In|By|For) |\. \p{Lu}/u.test(words) &&
    finiteVerb.test(words)
  );
}

const finiteVerb = / (?:will|would|must|should|can|has|have|had|is|are|was|were|do|does|did) \S/;

const longestHeading = 100;
