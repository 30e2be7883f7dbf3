/**
 * One form for the spellings of a word that no reader would call different: accents, ligatures, soft hyphens,
 * British and American. The same is done to documents and to terms, so it never hides anything.
 *
 * @param token one run of letters and digits as it stands in the text.
 * @returns lower case.
 */
export function foldSpelling(token: string): string {
  const plain = foldLetters(token);
  return /^[a-z]{5,}$/.test(plain) ? britishAndAmerican(plain) : plain;
}

/** Compatibility forms, accents and case; marks of other scripts stay where they make another word. */
export function foldLetters(token: string): string {
  const lower = /^[a-zA-Z0-9]*$/.test(token) ? token.toLowerCase() : foldBeyondAscii(token);
  return lower.length > longestWord ? lower.slice(0, longestWord) : lower;
}

const foldBeyondAscii = (token: string): string =>
  token
    .normalize('NFKD')
    .toLowerCase()
    // Some letters are written with brackets or blanks inside, such as ⑴ and ﷺ: an index would split there.
    .replace(/[ -/:-@[-`{-~]/g, '')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060\ufeff\u0640]/gu, '')
    .replace(/[ßæœøłđðþı]/gu, (letter) => withoutDecomposition[letter] ?? letter);

const withoutDecomposition: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Longer runs are no words; cutting them bounds what a hostile file can make us keep. */
const longestWord = 64;

function britishAndAmerican(word: string): string {
  return word
    .replace(
      /^(un|re|de)?(labo|colo|hono|favo|harbo|neighbo|behavio|humo|rumo|vapo|odo|armo|endeavo|savio|vigo|rigo|splendo)ur/,
      '$1$2r',
    )
    .replace(/^(cent|theat|met|kilomet|lit|fib|calib)re(s?)$/, '$1er$2')
    .replace(/^(un)?(defen|licen|offen|preten)c(e|es|ed|ing|eless)$/, '$1$2s$3')
    .replace(/^practis/, 'practic')
    .replace(/iz(e|es|ed|ing|er|ers|ation|ations|ational)$/, 'is$1')
    .replace(/yz(e|es|ed|ing|er|ers)$/, 'ys$1')
    .replace(/^(program)me/, '$1')
    .replace(/^judgement/, 'judgment')
    .replace(/^(catal|dial|anal)og(s?)$/, '$1ogue$2')
    .replace(/^(p)aed(o|i)/, '$1ed$2')
    .replace(/^(gyn)ae/, '$1e')
    .replace(/^(enrol|fulfil|instal|skil)l?(ment|ful|s)$/, '$1$2')
    .replace(/^ageing$/, 'aging')
    .replace(/^alumini?um$/, 'aluminum')
    .replace(/^(mo)uld/, '$1ld');
}
