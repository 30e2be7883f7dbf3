import type { CellView, PassageView, SearchView } from '../campaign/view-cell.ts';
import { isFactOfTheRecord } from '../model/code.ts';
import type { ReadingGap } from '../model/document.ts';
import type { StoppingAdvice } from '../model/position.ts';
import { gapKey } from '../model/seen-gap.ts';
import { unreachable } from '../model/unreachable.ts';
import { detailsInWords } from '../publish/details-in-words.ts';
import { capitalised, termSetInWords } from '../publish/phrases.ts';
import { positionWords } from '../publish/position-words.ts';
import { absenceInWords, openInWords, readersInWords, sampleInWords } from '../publish/reading-in-words.ts';
import { perhapsByMembers, saidDoubts, saidInWords } from '../publish/said-in-words.ts';
import { count, harmless, modelInWords, orderInWords, wrap } from './words.ts';

/** Prints a cell for a person who has to judge it. */
export function printCell(view: CellView, byModel?: string): void {
  const width = Math.min(process.stdout.columns ?? 100, 110);
  const say = (text: string, indent = '') => process.stdout.write(`${wrap(harmless(text), width, indent)}\n`);
  say(`${view.party.name} on “${view.ask.text}” (${view.ask.id}), as of ${view.asOf}`);
  process.stdout.write('\n');
  say(verdict(view));
  for (const line of readingLines(view)) say(line);
  for (const { kind, title, expected } of view.awaited)
    say(`Awaited: ${title ?? `a ${kind}`}${expected === undefined ? '' : `, expected on ${expected}`}.`);
  if (byModel !== undefined) {
    process.stdout.write('\n');
    say(orderInWords(byModel));
  }
  for (const passage of view.passages) printPassage(passage, say);
  if (view.more > 0)
    say(
      `\n${count(view.more, 'further passage')}: onrecord findings --ask ${view.ask.id} --party ${view.party.id}`,
    );
  if (view.saidByMembers.length > 0) {
    say('\nSaid by members: not the party’s position, and never counted towards it.');
    for (const passage of view.saidByMembers) printPassage(passage, say);
    if (view.moreByMembers > 0)
      say(
        `\n${count(view.moreByMembers, 'further passage')} said by members: onrecord findings --ask ${view.ask.id} --party ${view.party.id}`,
      );
  }
  if (view.perhapsByMembers > 0)
    say(
      `\n${capitalised(perhapsByMembers(view.perhapsByMembers))} Files of people that know that day settle it (onrecord people import); onrecord findings --ask ${view.ask.id} lists them.`,
    );
  if (view.searches.length === 0 && view.position !== 'awaited')
    say('\nNothing was searched yet: run onrecord find.');
  for (const search of view.searches) printSearch(search, say);
}

/** How many people it rests on, whether they disagree, and how much may have been missed. */
function readingLines({ basis, position, reading, refused, sample, searches }: CellView): readonly string[] {
  const open = openInWords(reading);
  return [
    ...(basis === 'judged' ? [`${capitalised(readersInWords(reading))}.`] : []),
    ...(open === undefined ? [] : [`${capitalised(open)}.`]),
    ...(refused && position !== 'refused' ? ['It was asked directly and would not answer.'] : []),
    ...(position === 'silent'
      ? [absenceInWords({ absences: searches, ...(sample === undefined ? {} : { sample }) })]
      : sample === undefined
        ? []
        : [sampleInWords(sample)]),
    ...(sample?.more === undefined || sample.more.forOneInHundred === 0 ? [] : [adviceInWords(sample.more)]),
  ];
}

const adviceInWords = ({ forOneInTwenty, forOneInHundred }: StoppingAdvice): string =>
  `To be able to say that at most one in a hundred was missed, read ${count(forOneInHundred, 'more passage')} drawn at random${forOneInTwenty === 0 ? '' : `; ${forOneInTwenty} for one in twenty`}.`;

type Say = (text: string, indent?: string) => void;

function verdict({ position, basis, suggested }: CellView): string {
  const { sign, word, meaning } = positionWords[position];
  if (basis === 'judged' || isFactOfTheRecord(position)) return `${sign} ${word}: ${meaning}`;
  const suggestion = positionWords[suggested];
  return suggested === 'unread'
    ? `${sign} ${word}: there is nothing to go by; see below what was searched.`
    : `${sign} ${word}: nobody has judged this yet. The program suggests ${suggestion.sign} ${suggestion.word}.`;
}

function printPassage(passage: PassageView, say: Say): void {
  const { rank, title, about, page, headings, leadIn, before, text, after } = passage;
  process.stdout.write('\n');
  say(
    passage.said === undefined
      ? `${rank}. ${title}${page === undefined ? '' : `, page ${page} of the file`}${passage.own ? '' : ' (not the party’s own word)'}`
      : `${rank}. ${saidInWords(passage.said)} – ${title}`,
  );
  if (passage.said !== undefined) for (const doubt of saidDoubts(passage.said)) say(`? ${doubt}`, '   ');
  const details = about === undefined ? undefined : detailsInWords(about);
  if (details !== undefined) say(details, '   ');
  if (headings.length > 0) say(headings.join(' › '), '   ');
  for (const words of leadIn) say(`${words} …`, '   ');
  if (before !== undefined) say(`… ${before}`, '     ');
  say(`“${text}”`, '   ▌ ');
  if (after !== undefined) say(`${after} …`, '     ');
  say(
    `found by: ${passage.found.join(', ') || 'nearness alone'}${passage.missing.length > 0 ? `; missing: ${passage.missing.join(', ')}` : ''}`,
    '   ',
  );
  say(`suggested: ${passage.suggested}. ${passage.reasons.join(' ')}`, '   ');
  for (const each of passage.models) say(modelInWords(each), '   ');
  for (const { code, reader, note } of passage.judged)
    say(`judged ${code} by ${reader}${note === undefined ? '' : `: ${note}`}`, '   ');
}

function printSearch(search: SearchView, say: Say): void {
  process.stdout.write('\n');
  const termSet = search.termSet === undefined ? '' : `, with ${termSetInWords(search.termSet)}`;
  say(`Searched: ${search.title} (${search.document}), which stands from ${search.from}${termSet}`);
  const details = search.about === undefined ? undefined : detailsInWords(search.about);
  if (details !== undefined) say(details, '  ');
  if (search.counts.length === 0 && search.cautions.length === 0)
    say(
      'Nothing was searched for: the ask has only common words. Write term groups for it in the YAML file.',
      '  ',
    );
  const groups = Map.groupBy(search.counts, ({ group }) => group);
  for (const [group, terms] of groups)
    say(`${group}: ${terms.map(({ term, count: times }) => `${term} ${times}`).join(', ')}`, '  ');
  say(
    `${count(search.passages, 'passage')}, ${search.ranked} of them share a word with the ask and were put in order, ${search.read} read by a person.`,
    '  ',
  );
  for (const caution of search.cautions) say(`Warning: ${caution}`, '  ');
  const seen = new Set(search.gapsSeen.map(gapKey));
  for (const gap of search.gaps)
    say(
      `Not searched: ${gapInWords(gap)}${seen.has(gapKey(gap)) ? '; a person looked and found no words there' : ''}.`,
      '  ',
    );
}

function gapInWords(gap: ReadingGap): string {
  switch (gap.type) {
    case 'page-without-text':
      return `page ${gap.page} has a picture and no text`;
    case 'page-failed':
      return `page ${gap.page} could not be read (${gap.reason})`;
    case 'characters-unreadable':
      return `${count(gap.count, 'character')} could not be read`;
    case 'beginning-only':
      return 'the rest of the article, which stands behind a paywall';
    default:
      return unreachable(gap);
  }
}
