const signs = '"\'“”‘’„‚«»‹›';

/** Whether a quotation mark or an apostrophe stands at a place. */
export const openerAt = (text: string, at: number): boolean => signs.includes(text.charAt(at));

/** The marks that may close a quotation which another opened: English, German („ “, » «) and French. */
export function closers(opener: string): string {
  switch (opener) {
    case '“':
      return '”';
    case '‘':
      return '’';
    case '”':
      return '”'; // Swedish, and careless typing
    case '„':
      return '“”';
    case '‚':
      return '‘’';
    case '«':
      return '»';
    case '»':
      return '«';
    case '‹':
      return '›';
    case '›':
      return '‹';
    default:
      return opener;
  }
}

const before = (text: string, at: number): string => text.charAt(at - 1);
const after = (text: string, at: number): string => text.charAt(at + 1);

const isWord = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);
const isOpenSpace = (character: string): boolean =>
  character === '' || /[\s([{—–\-/“‘„‚"'«»]/.test(character);

/** Whether a mark can open a quotation where it stands. */
export function isOpening(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if ('”’'.includes(mark)) return false;
  if ('„‚'.includes(mark)) return mark === '„' || isOpenSpace(before(text, at));
  const inner = after(text, at);
  if ('«»‹›'.includes(mark)) return isOpenSpace(before(text, at));
  if (inner === '' || (/\s/.test(inner) && mark !== '“')) return false;
  if (mark === '“') return !isWord(before(text, at));
  if (!isOpenSpace(before(text, at))) return false;
  return !isElided(text, at);
}

/** 'tis, 'em, '90s: an apostrophe that stands where a quotation could begin. */
function isElided(text: string, at: number): boolean {
  if (!"'‘".includes(text.charAt(at))) return false;
  return /^(?:tis|twas|em|til|cause|bout|n|\d0s)(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 8));
}

/**
 * Whether a mark closes the open quotation where it stands. An apostrophe between letters closes nothing, and one
 * after a plural's s (the parties' plans) does not where a better one follows.
 */
export function isClosing(text: string, at: number, opener: string, goesOn: boolean): boolean {
  const mark = text.charAt(at);
  if ('«»‹›“”'.includes(mark)) return true;
  if (isWord(after(text, at))) return false;
  if (mark === '"') return !/\s/.test(before(text, at)) || !isWord(after(text, at));
  if (opener === '‚') return true;
  if (/\s/.test(before(text, at))) return false;
  const possessive = /[sS]/.test(before(text, at)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4));
  return !(possessive && goesOn);
}
