import type { Bearing, BearingPassage } from '../campaign/press/bearing.ts';
import type { ArticleCheck, CheckedClaim, CheckedQuotation } from '../campaign/press/check-article.ts';
import type { CheckedDocument, ClaimCheck } from '../campaign/press/check-claim.ts';
import type { PressOnCell } from '../campaign/press/press-on-cell.ts';
import type { Who } from '../campaign/press/who-speaks.ts';
import { unreachable } from '../model/unreachable.ts';
import { saidInWords } from '../publish/said-in-words.ts';
import type { ClaimKind } from '../quote/claims/claim.ts';
import { count, harmless, shorten, wrap } from './words.ts';

/** What was printed already: a passage is printed in full once a section, an ask of a document beside one claim. */
class Seen {
  private passages = new Set<string>();
  private readonly asks = new Map<string, number>();

  forgetPassages(): void {
    this.passages = new Set();
  }

  isNewPassage({ document, start }: BearingPassage): boolean {
    const key = `${document} ${start}`;
    if (this.passages.has(key)) return false;
    this.passages.add(key);
    return true;
  }

  /** The number of the entry beside which the ask of the document was printed before. */
  before(document: string, ask: string, entry: number): number | undefined {
    const key = `${document} ${ask}`;
    const before = this.asks.get(key);
    if (before === undefined) this.asks.set(key, entry);
    return before;
  }
}

type Say = (text: string, indent?: string) => void;

/** Quotations of a speech may be pages long; the whole stands in the article. */
const longestShown = 600;

/** Prints what came of an article, in its order, with a summary at the end. */
export function printArticleCheck(check: ArticleCheck): void {
  const width = Math.min(process.stdout.columns ?? 100, 110);
  const say: Say = (text, indent = '') => process.stdout.write(`${wrap(harmless(text), width, indent)}\n`);
  const { article, notes, entries, leftOut } = check;
  say(`${article.title ?? article.name}${article.published === undefined ? '' : `, ${article.published}`}`);
  for (const note of notes) say(`Note: ${note}`);
  const seen = new Seen();
  for (const [at, entry] of entries.entries()) {
    process.stdout.write('\n');
    if (entry.type === 'quotation') printQuotation(at + 1, entry, say);
    else printClaim(at + 1, entry, say, seen);
  }
  seen.forgetPassages();
  for (const document of leftOut) printLeftOut(document, say, seen);
  process.stdout.write('\n');
  printSummary(check, say);
}

/** In the press, of a cell: each with its article. */
export function printPressOnCell(press: readonly PressOnCell[], width: number): void {
  const say: Say = (text, indent = '') => process.stdout.write(`${wrap(harmless(text), width, indent)}\n`);
  if (press.length === 0) return;
  process.stdout.write('\n');
  say('In the press, beside the documents: never the party’s position.');
  for (const { title, document, published, quotations, claims } of press) {
    say(`${title} (${document})${published === undefined ? '' : `, ${published}`}`, '   ');
    for (const { words, verdict, class: difference, sentence } of quotations)
      say(
        `${signs[verdict]} “${shorten(words.replaceAll('\n', ' '), 160)}” – ${difference.replaceAll('-', ' ')}: ${sentence}`,
        '     ',
      );
    for (const { kind, sentence, check } of claims)
      say(`“${shorten(sentence.replaceAll('\n', ' '), 240)}” – ${onAskInWords(kind, check)}`, '     ');
  }
}

function onAskInWords(kind: ClaimKind, check: ClaimCheck): string {
  const bearings = check.documents.flatMap((each) => each.bearings);
  const bears = bearings.some(({ passages }) => passages.length > 0);
  if (bearings.length === 0 || kind === 'expectation')
    return [verdictInWords(kind, check), ...check.sentences].join(' ');
  if (kind === 'absence')
    return bears
      ? 'not true of this ask: see the passages above.'
      : 'true of this ask: no passage bears on it.';
  return bears ? 'the document has passages on this ask.' : 'no passage of the document bears on this ask.';
}

function printQuotation(
  number: number,
  { words, who, sentence, found, ...rest }: CheckedQuotation,
  say: Say,
): void {
  say(`${number}. Quotation: ${whoInWords(who)}`);
  say(`“${shorten(words.replaceAll('\n', ' '), longestShown)}”`, '   ');
  const difference = rest.verdict === 'nothing-to-check' ? '' : `${rest.class.replaceAll('-', ' ')}: `;
  say(`${signs[rest.verdict]} ${difference}${sentence}`, '   ');
  if (found === undefined) return;
  const where = `${found.title} (${found.document})${found.page === undefined ? '' : `, page ${found.page}`}`;
  say(
    `${where}: “${shorten(found.words, longestShown)}”${found.said === undefined ? '' : ` – ${saidInWords(found.said)}`}`,
    '     ',
  );
}

const signs: Readonly<Record<CheckedQuotation['verdict'], string>> = {
  verified: '✔',
  'words-changed': '≠',
  'not-found': '✘',
  'found-elsewhere': '≠',
  'nothing-to-check': '–',
};

function whoInWords({ type, words, party, medium, signers, cue, reasons }: Who): string {
  const who = [
    words === '' ? 'nobody is named' : words,
    ...(signers.length === 0 ? [] : [`signed by ${signers.join(' and ')}`]),
    ...(medium === undefined ? [] : [`in “${medium}”`]),
    ...(cue === undefined ? [] : [`“${cue}”`]),
  ].join(', ');
  const own = type === 'person' && party !== undefined ? ' Their own words, not the party’s.' : '';
  const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
  return `${who}${why}.${own}`;
}

const claimNames = {
  presence: 'Claim that a document says something',
  absence: 'Claim that a document lacks something',
  expectation: 'Claim that a document is to come',
} as const;

function printClaim(number: number, claim: CheckedClaim, say: Say, seen: Seen): void {
  seen.forgetPassages();
  const by = claim.saidBy === undefined || claim.saidBy.words === '' ? '' : `, by ${claim.saidBy.words}`;
  say(`${number}. ${claimNames[claim.kind]}${by}: “${claim.cue}”`);
  say(`“${shorten(claim.sentence.replaceAll('\n', ' '), longestShown)}”`, '   ');
  for (const reason of claim.reasons) say(`(${reason})`, '   ');
  for (const check of claim.checks) printCheck(number, claim, check, say, seen);
}

function printCheck(number: number, { kind }: CheckedClaim, check: ClaimCheck, say: Say, seen: Seen): void {
  say(`${check.owner}: ${verdictInWords(kind, check)}`, '   ');
  for (const sentence of check.sentences) say(sentence, '     ');
  for (const { title, document, bearings } of check.documents) {
    if (bearings.length > 0) say(`${title} (${document}):`, '     ');
    for (const bearing of bearings) {
      const before = seen.before(document, `${bearing.ask} ${kind === 'presence'}`, number);
      if (before === undefined) printBearing(kind, bearing, say, seen);
      else say(`on ${bearing.ask}: as at ${before}.`, '     ');
    }
  }
}

function verdictInWords(kind: ClaimKind, { verdict }: ClaimCheck): string {
  switch (verdict) {
    case 'holds':
      return kind === 'absence'
        ? 'true of each ask that it is about, as far as was searched.'
        : 'there is something on each ask that it is about.';
    case 'holds-of-some':
      return kind === 'absence'
        ? 'true of some asks, not of others.'
        : 'there is something on some of the asks.';
    case 'does-not-hold':
      return kind === 'absence'
        ? 'not true: see what the document says.'
        : 'nothing that bears on it was found.';
    case 'quoted':
      return 'it quotes the document: see the quotation.';
    case 'awaited':
      return '… still to come.';
    case 'not-expected-here':
      return 'not yet expected by the campaign.';
    case 'there-since':
      return 'it has come.';
    case 'no-ask':
      return 'not about an ask of this campaign.';
    case 'nothing-to-check':
      return '–';
    default:
      return unreachable(verdict);
  }
}

function printBearing(kind: ClaimKind, bearing: Bearing, say: Say, seen: Seen): void {
  const { ask, passages, more } = bearing;
  if (passages.length === 0) {
    const absent = 'no passage bears on it.';
    const verdict = { absence: `– true of ${ask}`, presence: `– nothing on ${ask}`, expectation: `○ ${ask}` }[
      kind
    ];
    say(
      `${verdict}: ${kind === 'expectation' ? 'recorded absence, ' : ''}${absent} ${termsInWords(bearing)}`,
      '     ',
    );
  } else {
    say(`${kind === 'absence' ? '≠ but on' : '✔ on'} ${ask} the document says:`, '     ');
    // Beside a claim that something is there the nearest is enough: the rest stands under what the article leaves out.
    const shown = kind === 'presence' ? passages.slice(0, 1) : passages;
    for (const passage of shown) printPassage(passage, say, seen);
    if (kind !== 'presence') printMore(ask, more, say);
  }
  for (const caution of bearing.cautions) say(`Warning: ${caution}`, '       ');
}

const printMore = (ask: string, more: number, say: Say): void => {
  if (more > 0) say(`and ${count(more, 'further passage')}: onrecord findings --ask ${ask}`, '         ');
};

function termsInWords({ terms }: Bearing): string {
  if (terms === undefined) return 'It was not searched yet: run onrecord find.';
  if (terms.length === 0) return 'Its words are too common to be counted.';
  const there = terms.filter(({ times }) => times > 0);
  const all = [...new Set(terms.map(({ term }) => term))];
  const searched = `(${shorten(all.join(', '), 160)})`;
  if (there.length === 0) return `None of its terms occurs ${searched}.`;
  return `Of its terms ${searched} these occur: ${there.map(({ term, times }) => `${term} ${times}`).join(', ')}.`;
}

function printPassage(passage: BearingPassage, say: Say, seen: Seen): void {
  const { page, leadIn, text, code, by, missing, isQuoted } = passage;
  const isNew = seen.isNewPassage(passage);
  const lead =
    leadIn.length === 0 || !isNew ? '' : `${leadIn.map((words) => shorten(words, 120)).join(' ')} … `;
  const notes = [
    ...(page === undefined ? [] : [`page ${page}`]),
    `${by === 'reader' ? 'judged' : 'suggested'} ${code}`,
    ...(missing.length === 0 ? [] : [`does not name: ${shorten(missing.join(', '), 80)}`]),
    ...(isQuoted ? ['quoted in the article'] : []),
    ...(isNew ? [] : ['as above']),
  ];
  say(`▌ ${lead}“${shorten(text, isNew ? longestShown : 90)}” (${notes.join('; ')})`, '       ');
}

function printLeftOut({ title, document, bearings }: CheckedDocument, say: Say, seen: Seen): void {
  process.stdout.write('\n');
  say(`The document says more on what the article speaks of: ${title} (${document})`);
  for (const { ask, passages, more } of bearings) {
    say(`on ${ask}:`, '   ');
    for (const passage of passages) printPassage(passage, say, seen);
    printMore(ask, more, say);
  }
}

function printSummary({ summary, leftOut }: ArticleCheck, say: Say): void {
  const { quotations, byVerdict, byClass, claims, claimVerdicts, short } = summary;
  const classes = Object.entries(byClass).map(([name, number]) => `${number} ${name.replaceAll('-', ' ')}`);
  say(
    `Summary: ${count(quotations, 'quotation')}${quotations === 0 ? '' : ` (${listed(byVerdict)})`}${classes.length === 0 ? '' : `; differences: ${classes.join(', ')}`}. ${count(claims, 'claim')} about documents${claims === 0 ? '' : ` (${listed(claimVerdicts)})`}.`,
  );
  if (short > 0) say(`Not looked for, being of fewer than four words: ${count(short, 'quotation')}.`);
  const passages = leftOut.reduce(
    (sum, { bearings }) =>
      sum + new Set(bearings.flatMap((each) => each.passages.map(({ start }) => start))).size,
    0,
  );
  if (passages > 0)
    say(
      `${count(passages, 'passage')} that may bear on the asks and that the article leaves out. What is suggested, nobody has judged.`,
    );
}

const listed = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .map(([name, number]) => `${number} ${name.replaceAll('-', ' ')}`)
    .join(', ');
