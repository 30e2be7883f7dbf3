/** Decides whether a hyphen at the end of a line was put there by the printer. */
export type JoinsWord = (before: string, after: string) => boolean;

const firstWord = /^[\p{L}\p{M}]+/u;
const lastWord = /[\p{L}\p{M}'’-]+$/u;
const lastPart = /[\p{L}\p{M}]+$/u;

/** Prefixes and first parts that keep their hyphen: `self-` + `employed`, `non-` + `profit`. */
const keepsHyphen =
  /^(?:self|non|ex|anti|pro|co|cross|post|pre|multi|mid|long|short|high|low|well|half|full|part|two|three|four|five|six|ten|first|second|third|one|single|all|zero|net|world|decision|law|far|near|old|new|year|day|inter|so|by|on|in|off|out|up|to|of|and|or|no|under|over|semi|cost|evidence|community|government|state|fossil|carbon|climate|energy|land|water|job|tax)$/iu;

/**
 * Makes the decision from the document's own words: if it writes `manufacture` elsewhere the hyphen in
 * `manu-` + `facture` is the printer's; if it writes `two-child`, or if both halves are words that it uses alone
 * and the whole is not, the hyphen is the word's own.
 */
export function joinsWordBy(lines: readonly string[]): JoinsWord {
  const known = vocabularyOf(lines);
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
    return !areWords && !keepsHyphen.test(part);
  };
}

function vocabularyOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const line of lines) {
    const words = line.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{M}]|-$)/gu) ?? [];
    for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
  }
  return known;
}
