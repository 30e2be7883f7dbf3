import type { SourceKind } from '../model/source.ts';
import { unreachable } from '../model/unreachable.ts';
import type { PublishedGap } from './publication.ts';

/*
 * Numbers, days and lists in words. Not `Intl`: its data differ between versions of the runtime, and the same
 * publication has to give the same pages everywhere.
 */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2031-05-06` → `6 May 2031`; anything else stays as it is. Takes an instant too. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** `term set 2 of 25 November 2026`. */
export const termSetInWords = ({ number, at }: { readonly number: number; readonly at: string }): string =>
  `term set ${number} of ${dayInWords(at)}`;

/** 1234567 → `1,234,567`. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 passage`, `2,400 passages`, `no passages`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number === 0 ? 'no' : grouped(number)} ${number === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}

export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Bytes as a reader of file lists knows them: `1.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  const kilo = bytes / 1000;
  return kilo < 1000 ? `${kilo.toFixed(kilo < 10 ? 1 : 0)} kB` : `${(kilo / 1000).toFixed(1)} MB`;
}

/** The first words of a passage, cut between words. */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const blank = cut.lastIndexOf(' ');
  const end = blank > longest / 2 ? blank : longest;
  return `${text
    .slice(0, end)
    .toWellFormed()
    .replace(/[\s,;:.\ufffd–—-]+$/u, '')}…`;
}

/** `p. 3` or `pp. 3–4`. */
export function pagesInWords(page: number, lastPage?: number): string {
  return lastPage === undefined || lastPage === page ? `p. ${page}` : `pp. ${page}–${lastPage}`;
}

export function kindInWords(kind: SourceKind): string {
  switch (kind) {
    case 'release':
      return 'press release';
    case 'debate':
      return 'debate in parliament';
    case 'manifesto':
    case 'letter':
    case 'reply':
    case 'motion':
    case 'article':
      return kind;
    default:
      return unreachable(kind);
  }
}

export function gapInWords(gap: PublishedGap): string {
  switch (gap.type) {
    case 'page-without-text':
      return `Page ${gap.page} gave no text: it may be a picture.`;
    case 'page-failed':
      return `Page ${gap.page} could not be read: ${gap.reason}`;
    case 'characters-unreadable':
      return `${capitalised(counted(gap.count, 'character'))} could not be read.`;
    case 'beginning-only':
      return 'Only the beginning of the article is here: the rest stands behind a paywall.';
    default:
      return unreachable(gap);
  }
}
