import { differenceClasses } from '../model/quotation.ts';
import { unreachable } from '../model/unreachable.ts';
import type { FoundQuotation, QuotationDifference, QuotationNotFound, Verification } from './verification.ts';

/**
 * What a campaigner has to know of a verification, in plain English: the gravest difference first.
 *
 * @param documentName how the text is called, such as `the manifesto`.
 */
export function describeDifference(verification: Verification, documentName = 'the document'): string {
  if (verification.class === 'not-found') return describeAbsence(verification, documentName);
  const [worst, ...rest] = gravestFirst(verification.differences);
  const sentence = worst === undefined ? 'Word for word.' : describeOne(worst, documentName);
  return sentence + describeRest(worst, rest) + describePlaces(verification);
}

const gravity = (each: QuotationDifference): number =>
  differenceClasses.indexOf(each.class) * 4 +
  ['form', 'wording', 'number', 'negation'].indexOf(each.severity);

const gravestFirst = (differences: readonly QuotationDifference[]): QuotationDifference[] =>
  differences.toSorted((a, b) => gravity(b) - gravity(a));

function describeAbsence(verification: QuotationNotFound, name: string): string {
  switch (verification.reason) {
    case 'no-words':
      return 'The quotation has no words to look for.';
    case 'no-such-words':
      return `These words do not stand in ${name}.`;
    case 'too-weak':
      return `These words do not stand in ${name}: what comes closest is too different to be the same passage.`;
    default:
      return unreachable(verification.reason);
  }
}

function describeOne(difference: QuotationDifference, name: string): string {
  const [quoted, found] = [shown(difference.quoted), shown(difference.found)];
  const writes = `${capital(name)} writes ${found} where the quotation has ${quoted}`;
  switch (difference.class) {
    case 'white-space':
      return `Only blanks or the hyphens at line ends differ from ${name}.`;
    case 'typography':
      return `${writes}: only the printing differs.`;
    case 'punctuation':
      return `${writes}: the punctuation differs.`;
    case 'case':
      return `${writes}: a capital letter.`;
    case 'spelling-variant':
      return `${writes}: a spelling variant.`;
    case 'elision':
      return describeElision(difference);
    case 'insertion':
      return `The quotation puts ${quoted} in brackets${difference.found === '' ? '' : ` for ${found}`}, and says so.`;
    case 'words-changed':
      return describeChange(difference, name);
    default:
      return unreachable(difference.class);
  }
}

function describeElision(difference: QuotationDifference): string {
  const words = difference.wordsBetween ?? 0;
  if (words === 0) return 'The quotation marks an omission where nothing is left out.';
  const marked = `The quotation leaves out ${counted(words, 'word')}, and says so.`;
  return difference.severity === 'negation' ? `${marked} ${negationLost}` : marked;
}

const negationLost = `Among them is a negation, which may turn the meaning round.`;

function describeChange(difference: QuotationDifference, name: string): string {
  const [quoted, found] = [shown(difference.quoted), shown(difference.found)];
  const why = reasons[difference.severity];
  switch (difference.kind) {
    case 'form':
    case 'replaced':
      return `${capital(name)} writes ${found} where the quotation has ${quoted}: ${why}.`;
    case 'missing':
      return `The quotation leaves out ${found} without saying so: ${why}.`;
    case 'added':
      return `The quotation adds ${quoted}, which ${name} does not have: ${why}.`;
    case 'far-apart':
      return `The quotation joins parts that stand ${counted(difference.wordsBetween ?? 0, 'word')} apart in ${name}.`;
    case 'out-of-order':
      return `The quotation joins parts in another order than ${name} has them.`;
    default:
      return unreachable(difference.kind);
  }
}

const reasons = {
  form: 'words were changed',
  wording: 'words were changed',
  number: 'a number was changed',
  negation: 'a negation was changed, which may turn the meaning round',
} as const;

function describeRest(worst: QuotationDifference | undefined, rest: readonly QuotationDifference[]): string {
  if (worst === undefined) return '';
  const more = rest.filter((each) => each.class !== 'white-space');
  if (more.length === 0) return worst.class === 'white-space' ? '' : ' Otherwise word for word.';
  const names = [...new Set(more.map((each) => differenceNames[each.class]))];
  return ` Besides, ${counted(more.length, 'more difference')}: ${names.join(', ')}.`;
}

const differenceNames = {
  'white-space': 'blanks',
  typography: 'printing',
  punctuation: 'punctuation',
  case: 'capitals',
  'spelling-variant': 'spelling',
  elision: 'words left out and marked',
  insertion: 'words in brackets',
  'words-changed': 'changed words',
} as const;

const describePlaces = (found: FoundQuotation): string =>
  found.occurrences > 1 ? ` The same words stand at ${found.occurrences} places.` : '';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const longest = 120;

/** In quotation marks, on one line, shortened in the middle. */
function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = Array.from(
    line.length > 4 * longest ? line.slice(0, 2 * longest) + line.slice(-2 * longest) : line,
  );
  if (letters.length <= longest) return `“${line}”`;
  return `“${letters.slice(0, longest / 2).join('')} … ${letters.slice(-longest / 2).join('')}”`;
}
