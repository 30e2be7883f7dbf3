/**
 * A name as it is compared: small letters of the Latin alphabet without marks, words apart by one blank. An apostrophe
 * joins ("O'Neill" is "oneill"), a hyphen parts ("Clifton-Brown" and "Clifton Brown" are one name), dots go.
 */
export function fold(name: string): string {
  return transliterated(name.normalize('NFKD').toLowerCase())
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼʻ`´ʿʾ]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The ways in which a name with umlauts and the like is also written: "Müller" as "Mueller". The name itself first. */
export function spellings(name: string): readonly string[] {
  const spelled = name
    .normalize('NFC')
    .replace(/[äöüÄÖÜåÅøØ]/g, (letter) => spelledOut[letter.toLowerCase()] ?? letter);
  return spelled === name ? [name] : [name, spelled];
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const transliterated = (name: string): string =>
  name.replace(/[^\p{ASCII}\p{M}]/gu, (letter) => letters[letter] ?? letter);

/** Letters that do not come apart into a Latin letter and a mark; Cyrillic and Greek as newspapers write them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};
