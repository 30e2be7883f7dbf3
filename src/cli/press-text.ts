import type { Bearing, BearingPassage } from '../campaign/press/bearing.ts';
import type { ArticleCheck, CheckedClaim, CheckedQuotation } from '../campaign/press/check-article.ts';
import type { CheckedDocument, ClaimCheck } from '../campaign/press/check-claim.ts';
import type { Who } from '../campaign/press/who-speaks.ts';
import { unreachable } from '../model/unreachable.ts';
import { saidInWords } from '../publish/said-in-words.ts';
import { count, harmless, shorten, wrap } from './words.ts';

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
  for (const [at, entry] of entries.entries()) {
    process.stdout.write('\n');
    if (entry.type === 'quotation') printQuotation(at + 1, entry, say);
    else printClaim(at + 1, entry, say);
  }
  for (const document of leftOut) printLeftOut(document, say);
  process.stdout.write('\n');
  printSummary(check, say);
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

function printClaim(number: number, claim: CheckedClaim, say: Say): void {
  const by = claim.saidBy === undefined || claim.saidBy.words === '' ? '' : `, by ${claim.saidBy.words}`;
  say(`${number}. ${claimNames[claim.kind]}${by}: “${claim.cue}”`);
  say(`“${shorten(claim.sentence.replaceAll('\n', ' '), longestShown)}”`, '   ');
  for (const reason of claim.reasons) say(`(${reason})`, '   ');
  for (const check of claim.checks) printCheck(claim, check, say);
}

function printCheck(claim: CheckedClaim, check: ClaimCheck, say: Say): void {
  say(`${check.owner}: ${verdictInWords(claim, check)}`, '   ');
  for (const sentence of check.sentences) say(sentence, '     ');
  for (const document of check.documents) {
    if (document.bearings.length > 0) say(`${document.title} (${document.document}):`, '     ');
    for (const bearing of document.bearings)
      printBearing(claim.kind === 'presence' ? 'presence' : 'absence', bearing, say);
  }
}

function verdictInWords({ kind }: CheckedClaim, { verdict }: ClaimCheck): string {
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

function printBearing(claimed: 'presence' | 'absence', bearing: Bearing, say: Say): void {
  const { ask, passages, more } = bearing;
  if (passages.length === 0) {
    const verdict = claimed === 'absence' ? `true of ${ask}` : `nothing on ${ask}`;
    say(`– ${verdict}: no passage bears on it. ${termsInWords(bearing)}`, '     ');
  } else {
    say(`${claimed === 'absence' ? '≠ but on' : '✔ on'} ${ask} the document says:`, '     ');
    for (const passage of passages) printPassage(passage, say);
    if (more > 0) say(`and ${count(more, 'further passage')}: onrecord findings --ask ${ask}`, '         ');
  }
  for (const caution of bearing.cautions) say(`Warning: ${caution}`, '       ');
}

function termsInWords({ terms }: Bearing): string {
  if (terms === undefined) return 'It was not searched yet: run onrecord find.';
  if (terms.length === 0) return 'Its words are too common to be counted.';
  const there = terms.filter(({ times }) => times > 0);
  const all = [...new Set(terms.map(({ term }) => term))];
  const searched = `(${shorten(all.join(', '), 160)})`;
  if (there.length === 0) return `None of its terms occurs ${searched}.`;
  return `Of its terms ${searched} these occur: ${there.map(({ term, times }) => `${term} ${times}`).join(', ')}.`;
}

function printPassage({ page, leadIn, text, code, by, missing, isQuoted }: BearingPassage, say: Say): void {
  const lead = leadIn.length === 0 ? '' : `${leadIn.map((words) => shorten(words, 120)).join(' ')} … `;
  const notes = [
    ...(page === undefined ? [] : [`page ${page}`]),
    `${by === 'reader' ? 'judged' : 'suggested'} ${code}`,
    ...(missing.length === 0 ? [] : [`does not name: ${shorten(missing.join(', '), 80)}`]),
    ...(isQuoted ? ['quoted in the article'] : []),
  ];
  say(`▌ ${lead}“${shorten(text, longestShown)}” (${notes.join('; ')})`, '       ');
}

function printLeftOut({ title, document, bearings }: CheckedDocument, say: Say): void {
  process.stdout.write('\n');
  say(`${title} (${document}) says more on what the article speaks of:`);
  for (const { ask, passages, more } of bearings) {
    say(`on ${ask}:`, '   ');
    for (const passage of passages) printPassage(passage, say);
    if (more > 0) say(`and ${count(more, 'further passage')}: onrecord findings --ask ${ask}`, '         ');
  }
}

function printSummary({ summary, leftOut }: ArticleCheck, say: Say): void {
  const { quotations, byVerdict, byClass, claims, claimVerdicts, short } = summary;
  const classes = Object.entries(byClass).map(([name, number]) => `${number} ${name.replaceAll('-', ' ')}`);
  say(
    `Summary: ${count(quotations, 'quotation')}${quotations === 0 ? '' : ` (${listed(byVerdict)})`}${classes.length === 0 ? '' : `; differences: ${classes.join(', ')}`}. ${count(claims, 'claim')} about documents${claims === 0 ? '' : ` (${listed(claimVerdicts)})`}.`,
  );
  if (short > 0) say(`${count(short, 'quotation')} of fewer than four words were not looked for.`);
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
