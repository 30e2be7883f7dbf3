import { documentNouns, groupNouns, officeNouns } from './nouns-of-speakers.ts';
import type { Token } from './tokens.ts';

/** A name as it stands at one place. */
export interface NameMention {
  /** First and last token of the name alone, without titles. */
  readonly first: number;
  readonly last: number;
  /** The first token with the titles before it. */
  readonly titled: number;
  readonly title: string;
}

/** Somebody or something that a text names, once or often, in full or in part. */
export interface Named {
  readonly mentions: readonly NameMention[];
  /** The mention with the most words; of several the first. */
  readonly fullest: NameMention;
  readonly kind: 'person' | 'group' | 'unclear';
  readonly gender: 'she' | 'he' | 'unclear';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Capital letters at the beginning of a sentence make no name of these. */
const common = words(
  `the a an this that these those it its he she they we you i his her their our my your who what when where why how
  which whose in on at by for from with without within to of as and but or nor so yet if while though although because
  since until unless after before during under over between among against about above across along around behind below
  beside besides beyond despite down except inside into like near off onto out outside past per through throughout
  toward towards up upon via then there here now also even just only still not no yes never ever some any many much
  more most several few all both each every another other others such same one two three four five six seven eight nine
  ten first second third last next new meanwhile however instead indeed perhaps maybe today yesterday tomorrow later
  earlier once again according asked told said says monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december is was are were be been has have had
  do does did will would can could should might must let well okay oh`,
);

const titles = words(
  `mr mrs ms miss mx dr sir dame lord lady baron baroness sen senator gov governor rep representative president vice
  secretary minister prime chancellor mayor judge justice professor prof gen general col colonel capt captain lt
  sgt maj major rev reverend bishop archbishop pope king queen prince princess councillor cllr chairman chairwoman
  speaker congressman congresswoman ambassador sheriff attorney`,
);
const her = words('mrs ms miss dame lady baroness queen princess congresswoman chairwoman');
const his = words('mr sir lord baron king prince congressman chairman pope bishop');

const groupWords = words(
  `party group committee council commission department ministry agency office university college school institute
  foundation union association federation alliance coalition society club church court congress senate parliament house
  government administration campaign company corporation inc corp bank trust fund times post news journal press herald
  tribune guardian telegraph network television radio magazine center centre project movement league board bureau
  service army police nations democrats republicans conservatives liberals greens labour labor tories dems socialists
  pac nato eu un fbi cia bbc cnn nbc abc cbs msnbc ap afp reuters nhs amnesty watch international action network`,
);
const inside = words('de la van von der den bin ibn al el del da dos du le ben ap ter');

/** Every name of a text, by who or what it is; those with the same last word are one. */
export function namesIn(tokens: readonly Token[]): readonly Named[] {
  const byLast = Map.groupBy(mentionsIn(tokens), ({ last }) => bare(tokens[last]?.word ?? ''));
  return [...byLast.values()].flatMap((mentions) => apart(mentions, tokens));
}

/** "Bill Clinton" and "Hillary Clinton" are two; "Clinton" alone is the one whose full name stood last before. */
function apart(mentions: readonly NameMention[], tokens: readonly Token[]): readonly Named[] {
  const groups: NameMention[][] = [];
  const byFirstName = new Map<string, NameMention[]>();
  let recent: NameMention[] | undefined;
  const early: NameMention[] = [];
  for (const mention of mentions) {
    const isFull = mention.last > mention.first;
    const key = isFull ? bare(tokens[mention.first]?.word ?? '') : '';
    let group = isFull ? byFirstName.get(key) : recent;
    if (group === undefined && !isFull) {
      early.push(mention);
      continue;
    }
    if (group === undefined) {
      group = early.splice(0);
      groups.push(group);
      byFirstName.set(key, group);
    }
    group.push(mention);
    recent = group;
  }
  if (early.length > 0) groups.push(early);
  return groups.map((group) => named(group, tokens));
}

const length = ({ first, last }: NameMention): number => last - first;

function named(mentions: readonly NameMention[], tokens: readonly Token[]): Named {
  const [one] = mentions;
  if (one === undefined) throw new Error('A name that stands nowhere.');
  const fullest = mentions.reduce((best, each) => (length(each) > length(best) ? each : best), one);
  const said = mentions.map(({ title }) => title);
  const gender = said.some((title) => her.has(title))
    ? 'she'
    : said.some((title) => his.has(title))
      ? 'he'
      : 'unclear';
  return { mentions, fullest, gender, kind: kindOf(fullest, mentions, tokens) };
}

function kindOf(
  fullest: NameMention,
  mentions: readonly NameMention[],
  tokens: readonly Token[],
): Named['kind'] {
  for (let at = fullest.first; at <= fullest.last; at += 1)
    if (groupWords.has(bare(tokens[at]?.word ?? ''))) return 'group';
  if (mentions.some(({ title }) => title !== '')) return 'person';
  if (/^\p{Lu}{2,}$/u.test(tokens[fullest.last]?.written ?? '')) return 'group';
  const isThe = mentions.some(({ first }) => tokens[first - 1]?.word === 'the');
  if (isThe) return 'group';
  return length(fullest) > 0 ? 'person' : 'unclear';
}

const bare = (word: string): string => word.replace(/'s?$/, '');

function mentionsIn(tokens: readonly Token[]): readonly NameMention[] {
  const mentions: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens, at)) continue;
    let last = at;
    for (let next = at + 1; next < tokens.length; next += 1) {
      if (tokens[next]?.unit !== tokens[at]?.unit || hasPossessive(tokens, last) || next > at + 12) break;
      if (isNameWord(tokens, next)) last = next;
      else if (!joins(tokens, next, at)) break;
    }
    mentions.push(...withoutTitles(tokens, at, last));
    at = last;
  }
  return mentions;
}

const hasPossessive = (tokens: readonly Token[], at: number): boolean =>
  /'s?$/.test(tokens[at]?.word ?? '') && (tokens[at]?.word.length ?? 0) > 2;

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.written)) return false;
  if (/^\p{Lu}{2,}$/u.test(token.written)) return true;
  return !common.has(bare(token.word)) && !isOnlyFirst(tokens, at);
}

/** "Campaign group …" at the beginning of a sentence: a noun with a capital letter for its place. */
function isOnlyFirst(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || tokens[at - 1]?.sentence === token.sentence) return false;
  const isNoun = groupNouns.has(token.word) || officeNouns.has(token.word) || documentNouns.has(token.word);
  return isNoun && /^\p{Ll}/u.test(tokens[at + 1]?.written ?? '');
}

/** A full stop after an initial or a title, and the small words inside names. */
function joins(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.written ?? '';
  if (word === '.') return /^\p{Lu}$/u.test(before) || titles.has(before.toLowerCase());
  if (word === 'of' || word === 'for')
    return groupWords.has(tokens[at - 1]?.word ?? '') && isNameWord(tokens, at + 1);
  return at > first && inside.has(word) && isNameWord(tokens, at + 1);
}

function withoutTitles(tokens: readonly Token[], titled: number, last: number): readonly NameMention[] {
  let first = titled;
  let title = '';
  while (first < last && (titles.has(tokens[first]?.word ?? '') || tokens[first]?.word === '.')) {
    if (tokens[first]?.word !== '.') title = tokens[first]?.word ?? '';
    first += 1;
  }
  return titles.has(tokens[first]?.word ?? '') ? [] : [{ first, last, titled, title }];
}
