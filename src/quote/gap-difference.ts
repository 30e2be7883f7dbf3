import { invisible, plainTypography } from './characters.ts';
import type { QuotationDifference } from './verification.ts';

/** What stands between two words that agree, in the quotation and in the text. */
export interface GapPair {
  readonly quoted: string;
  readonly found: string;
  readonly digitBefore: boolean;
  readonly digitAfter: boolean;
}

export type GapClass = Pick<QuotationDifference, 'class' | 'severity'>;

const form = (name: QuotationDifference['class']): GapClass => ({ class: name, severity: 'form' });
const number: GapClass = { class: 'words-changed', severity: 'number' };

/** The class of the difference between two gaps; `undefined` where there is none. */
export function gapDifference(gap: GapPair): GapClass | undefined {
  if (gap.quoted === gap.found) return undefined;
  const [quoted, found] = [plainTypography(gap.quoted), plainTypography(gap.found)];
  if (changesNumber(gap, quoted, found)) return number;
  if (count(gap.quoted, '…') > count(gap.found, '…')) return form('elision');
  if (brackets(gap.quoted) > brackets(gap.found)) return form('insertion');
  if (noBlanks(quoted) === noBlanks(found)) return form(sameBlanksClass(gap));
  return form(onlyHyphenJoins(quoted, found) ? 'white-space' : 'punctuation');
}

/** Three dots count as the sign for them. */
const count = (gap: string, sign: string): number =>
  gap.replace(/\.\s?\.\s?\.+/g, '…').split(sign).length - 1;

const brackets = (gap: string): number => gap.replace(/[^[\]]/g, '').length;

const noBlanks = (gap: string): string => gap.replaceAll(' ', '');

function sameBlanksClass(gap: GapPair): 'white-space' | 'typography' {
  const bare = (each: string): string => each.replace(invisible, '').replace(/[^\S\n\r\t\f\v]/g, ' ');
  if (bare(gap.quoted) === bare(gap.found)) return 'typography'; // a non-breaking blank, a soft hyphen
  const tight = (each: string): string => each.replace(invisible, '').replace(/\s+/g, '');
  return tight(gap.quoted) === tight(gap.found) ? 'white-space' : 'typography';
}

/** dis- crimination, dis-crimination, discrimination: the hyphen that a printer puts at the end of a line. */
function onlyHyphenJoins(quoted: string, found: string): boolean {
  const joined = (gap: string): boolean => gap === '' || /^- ?$/.test(gap);
  return joined(quoted) && joined(found);
}

/**
 * Between digits no sign is mere punctuation: 1.5 is not 15, 5-10 is not 510; only the comma of thousands may be
 * left out. Nor is the sign before a number: -5 is not 5.
 */
function changesNumber(gap: GapPair, quoted: string, found: string): boolean {
  if (!gap.digitAfter) return false;
  const signed = (each: string): boolean => /(?:^| )-$/.test(each) && each !== '-';
  if (signed(quoted) !== signed(found) && noBlanks(quoted) !== noBlanks(found)) return true;
  if (!gap.digitBefore) return false;
  if (quoted === '' || found === '') return quoted !== found;
  if (noBlanks(quoted) !== noBlanks(found)) return true;
  return /^[.,] ?$/.test(quoted) && quoted !== found;
}
