import type { ShownProposal, TermExample } from '../campaign/term-proposals.ts';
import type { TermsView, ViewedDocument, ViewedGroup } from '../campaign/view-terms.ts';
import type { ProposalKind } from '../find/proposals/proposal.ts';
import type { TermSetReason, TermSetVersion } from '../model/term-set.ts';
import { unreachable } from '../model/unreachable.ts';
import { termSetInWords } from '../publish/phrases.ts';
import { count, harmless, shorten, wrap } from './words.ts';

/** Prints the terms of an ask, as far as they go side by side, and what may be taken. */
export function printTerms(view: TermsView, columns = process.stdout.columns ?? 100): void {
  const width = Math.min(columns, 110);
  const say = (text: string, indent = '') => process.stdout.write(`${wrap(harmless(text), width, indent)}\n`);
  say(`Terms of “${view.ask.text}” (${view.ask.id})`);
  say(stateOf(view));
  if (view.groups.length === 0)
    say(
      'Nothing is searched for: the ask has only common words. Take a term, or write term groups in the YAML file.',
    );
  if (view.documents.length > 0 && view.groups.length > 0) printTable(view, width);
  else
    for (const { name, terms } of view.groups)
      say(`${name}: ${terms.map(({ term }) => term).join(', ')}`, '  ');
  for (const group of view.groups)
    if (group.company.length > 0)
      say(`With ${group.name}, to put passages in order and not counted: ${group.company.join(', ')}.`);
  if (view.left.length > 0) say(`Left out: ${view.left.join(', ')}.`);
  printProposals(view, say);
  printHowTo(view, say);
}

type Say = (text: string, indent?: string) => void;

function stateOf({ termSet, origin }: TermsView): string {
  const source =
    origin === 'written'
      ? 'its groups are written by the campaign, and a passage must name each of them'
      : 'derived from the words of the ask';
  if (termSet === undefined)
    return `Not searched with yet: ${source}. It gets its number when "onrecord find" runs.`;
  const name = termSetInWords(termSet);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${source}.`;
}

const countWidth = 6;
const shortestTermWidth = 12;

/** Terms by documents; as many documents side by side as fit, the others in a further table. */
function printTable({ groups, documents }: TermsView, width: number): void {
  printDocuments(documents, width);
  const longest = Math.max(
    ...groups.flatMap(({ name, terms }) => [name.length, ...terms.map((each) => each.term.length + 4)]),
  );
  const termWidth = Math.max(shortestTermWidth, Math.min(longest + 1, Math.floor(width * 0.4)));
  const fitting = Math.max(1, Math.floor((width - termWidth - countWidth) / countWidth));
  for (let first = 0; first < documents.length; first += fitting) {
    const last = Math.min(first + fitting, documents.length);
    const numbers = Array.from({ length: last - first }, (_, at) => right(String(first + at + 1)));
    const ruler = '─'.repeat(termWidth + countWidth * (1 + numbers.length));
    process.stdout.write(`\n${' '.repeat(termWidth)}${right('all')}${numbers.join('')}\n${ruler}\n`);
    for (const group of groups) printGroup(group, termWidth, first, last);
  }
  if (groups.some(({ terms }) => terms.some(({ taken }) => taken)))
    process.stdout.write('+ was taken into the set by a person.\n');
  if (groups.some(({ terms }) => terms.some(({ hits }) => hits.some((each) => each.count === undefined))))
    process.stdout.write('– was not searched with these terms yet: run onrecord find.\n');
}

function printDocuments(documents: readonly ViewedDocument[], width: number): void {
  process.stdout.write('\n');
  documents.forEach(({ title, kind, party }, at) => {
    const line = `${right(String(at + 1))}  ${party ?? 'press'}, ${kind}: ${title}`;
    process.stdout.write(`${shorten(harmless(line), width)}\n`);
  });
}

function printGroup({ name, terms }: ViewedGroup, termWidth: number, first: number, last: number): void {
  process.stdout.write(`${shorten(harmless(name), termWidth)}\n`);
  for (const { term, taken, hits } of terms) {
    const counts = hits.map((each) => each.count);
    const all = counts.every((each) => each === undefined)
      ? undefined
      : counts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    const cells = [all, ...counts.slice(first, last)].map((each) =>
      right(each === undefined ? '–' : String(each)),
    );
    const label = shorten(`${taken ? '+ ' : '  '}${harmless(term)}`, termWidth - 1);
    process.stdout.write(`${label.padEnd(termWidth)}${cells.join('')}\n`);
  }
}

const right = (text: string): string => text.padStart(countWidth);

const kindTitles: Readonly<Record<ProposalKind, string>> = {
  spelling: 'Other spellings',
  abbreviation: 'Abbreviations and what they stand for',
  company: 'Words that go with the ask’s words',
};

function printProposals({ proposals, documents }: TermsView, say: Say): void {
  process.stdout.write('\n');
  if (proposals.length === 0) {
    say('The documents propose no further terms.');
    return;
  }
  say('Proposed by the documents; neither searched nor counted until you take it:');
  for (const [kind, those] of Map.groupBy(proposals, (each) => each.kind)) {
    process.stdout.write(`\n${kindTitles[kind]}\n`);
    for (const each of those) printProposal(each, documents, say);
  }
}

function printProposal(proposal: ShownProposal, documents: readonly ViewedDocument[], say: Say): void {
  const { term, group, why, example } = proposal;
  say(`${term}, for ${group}: ${hitsInWords(proposal, documents)}. ${why}`, '  ');
  const at = documents.findIndex(({ id }) => id === example.document) + 1;
  const page = example.page === undefined ? '' : `, page ${example.page} of the file`;
  say(`“${excerpt(example)}” (document ${at}${page})`, '    ');
}

function hitsInWords({ hits }: ShownProposal, documents: readonly ViewedDocument[]): string {
  const there = hits.filter((each) => each.count > 0);
  const all = there.reduce((sum, each) => sum + each.count, 0);
  const numberOf = (id: string) => documents.findIndex((each) => each.id === id) + 1;
  const parts = there.map((each) => `${each.count} in ${numberOf(each.document)}`);
  return `${count(all, 'time')} (${parts.join(', ')}${there.length < hits.length ? ', 0 elsewhere' : ''})`;
}

/** So many characters on either side of the term. */
const around = 80;

/** The term with some words around it. */
function excerpt({ text, place }: TermExample): string {
  const from = place.start <= around ? 0 : text.indexOf(' ', place.start - around) + 1;
  const to = place.end + around >= text.length ? text.length : text.lastIndexOf(' ', place.end + around);
  const start = Math.min(from, place.start);
  const end = Math.max(to, place.end);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`.toWellFormed();
}

function printHowTo({ ask, proposals, groups, versions }: TermsView, say: Say): void {
  process.stdout.write('\n');
  const take = proposals[0]?.term ?? 'a term';
  const leave = proposals[1]?.term ?? groups[0]?.terms.at(-1)?.term ?? 'a term';
  process.stdout.write(`To take one:   onrecord terms ${ask.id} --take ${quoted(take)}\n`);
  process.stdout.write(`To leave one:  onrecord terms ${ask.id} --leave ${quoted(leave)}\n`);
  if (versions.length < 2) return;
  process.stdout.write('\n');
  for (const version of versions)
    say(`${termSetInWords(version)}: ${reasonInWords(version.because, version)}.`);
}

/** As a shell takes it for one word. */
const quoted = (term: string): string => `"${harmless(term).replaceAll(/["\\$`]/g, '\\$&')}"`;

function reasonInWords(because: TermSetReason, { given }: TermSetVersion): string {
  const source = given.origin === 'written' ? 'the campaign file gives' : 'the ask’s words give';
  switch (because.type) {
    case 'first':
      return `what ${source}`;
    case 'given':
      return `${source} other terms than before`;
    case 'reset':
      return `back to what ${source}`;
    case 'chosen': {
      const took = because.took.map(({ term, group }) => `took “${term}” into ${group}`);
      const left = because.left.map((term) => `left “${term}”`);
      return [...took, ...left].join(', ');
    }
    default:
      return unreachable(because);
  }
}

/** A line each for every term set, term and proposal. */
export function printTermsAsLines(view: TermsView): void {
  const { ask, termSet, origin, groups, left, proposals, versions } = view;
  const write = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
  for (const { ask: _, ...version } of versions) write({ type: 'termSet', ask: ask.id, ...version });
  const number = termSet?.number ?? null;
  for (const { name, terms } of groups)
    for (const { term, taken, hits } of terms)
      write({ type: 'term', ask: ask.id, termSet: number, origin, group: name, term, taken, hits });
  for (const term of left) write({ type: 'left', ask: ask.id, termSet: number, term });
  for (const { kind, ...proposal } of proposals) write({ type: 'proposal', ask: ask.id, kind, ...proposal });
}
