/** Decides whether a hyphen at the end of a line was put there by the printer. */
export type JoinsWord = (before: string, after: string) => boolean;

const firstWord = /^[\p{L}\p{M}]+/u;
const lastWord = /[\p{L}\p{M}'’-]+$/u;
const lastPart = /[\p{L}\p{M}]+$/u;

/** First parts that keep their hyphen, and with which no word is cut: `self-` + `employed`, `non-` + `profit`. */
const keepsHyphen =
  /^(?:self|non|anti|cross|multi|mid|long|short|high|low|well|half|full|part|two|three|four|five|six|ten|first|second|third|single|zero|world|decision|year|evidence|community|government|state|fossil|carbon|climate|energy|water)$/iu;

/** First parts that may be either: `no-` + `fault` and `no-` + `tice`. What the printer does elsewhere decides. */
const mayKeepHyphen =
  /^(?:ex|pro|co|post|pre|one|all|net|law|far|near|old|new|day|inter|so|by|on|in|off|out|up|to|of|and|or|no|under|over|semi|cost|land|job|tax)$/iu;

/**
 * Makes the decision from the document's own words: if it writes `manufacture` elsewhere the hyphen in
 * `manu-` + `facture` is the printer's; if it writes `two-child`, or if both halves are words that it uses alone
 * and the whole is not, the hyphen is the word's own.
 */
export function joinsWordBy(lines: readonly string[]): JoinsWord {
  const known = vocabularyOf(lines);
  const cutsWords = printerCuts(lines, known);
  return (before, after) => {
    const part = lastPart.exec(before)?.[0] ?? '';
    const next = firstWord.exec(after)?.[0] ?? '';
    if (part === '' || next === '' || !/^\p{Ll}/u.test(next)) return false;
    const whole = (part + next).toLowerCase();
    const compound = `${part}-${next}`.toLowerCase();
    const joined = known.get(whole) ?? 0;
    const hyphened = known.get(compound) ?? 0;
    if (joined !== hyphened) return joined > hyphened;
    if ((lastWord.exec(before)?.[0] ?? '').includes('-')) return false; // `not-for-` + `profit`
    if (!/\p{Ll}$/u.test(part)) return false; // `EU-` + `wide`
    const areWords = known.has(part.toLowerCase()) && known.has(next.toLowerCase());
    return !areWords && !keepsHyphen.test(part) && (cutsWords || !mayKeepHyphen.test(part));
  };
}

/** Whether more of the lines that end in a hyphen end in a cut word than in a compound, where the document tells. */
function printerCuts(lines: readonly string[], known: ReadonlyMap<string, number>): boolean {
  let cut = 0;
  for (const [at, line] of lines.entries()) {
    const part = endsInHyphen.test(line) ? (lastPart.exec(line.slice(0, -1))?.[0] ?? '') : '';
    const next = firstWord.exec(lines[at + 1] ?? '')?.[0] ?? '';
    if (part === '' || next === '') continue;
    cut += Math.sign(
      (known.get((part + next).toLowerCase()) ?? 0) - (known.get(`${part}-${next}`.toLowerCase()) ?? 0),
    );
  }
  return cut > 0;
}

const endsInHyphen = /[-\u2010]$/;

/** How often the document has each word; the halves of words that may be cut at the end of a line are none. */
function vocabularyOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const words = line.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{M}]|-$)/gu) ?? [];
    const isRest = endsInHyphen.test(lines[at - 1] ?? '');
    for (const word of isRest ? words.slice(1) : words) known.set(word, (known.get(word) ?? 0) + 1);
  }
  return known;
}
