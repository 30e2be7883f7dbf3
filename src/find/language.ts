/**
 * The language in which a text is mostly written, by its script and by the small words that no text of a language can
 * do without. Cheap and modest: a few hundred words or one short sentence are enough, and where two languages could
 * be meant it says nothing.
 *
 * @returns its English name, such as `German` or `Russian or another language in Cyrillic letters`
 */
export function languageOf(text: string): string | undefined {
  const sample = sampleOf(text);
  return otherScript(sample) ?? bySmallWords(plainWords(sample));
}

/** As they are written, accents and all: without them the German for is the English fur. */
const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

const sampleLength = 1500;

/** From the beginning, the middle and the end: a programme may open with a foreword in another language. */
function sampleOf(text: string): string {
  if (text.length <= 3 * sampleLength) return text;
  const middle = Math.floor(text.length / 2);
  return [0, middle, text.length - sampleLength]
    .map((start) => text.slice(start, start + sampleLength))
    .join(' ');
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Russian or another language in Cyrillic letters', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic or another language in Arabic letters', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Hindi or another language in Devanagari letters', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

const amount = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

/** Kana first: Japanese is written with Han characters too, and only Japanese with kana. */
function otherScript(text: string): string | undefined {
  const latin = amount(text, /\p{Script=Latin}/gu);
  const counts = scripts.map(([name, letters]) => ({ name, count: amount(text, letters) }));
  const most = Math.max(...counts.map(({ count }) => count));
  if (most === 0 || most <= latin) return undefined;
  const kana = counts[0]?.count ?? 0;
  return kana > most / 5 ? 'Japanese' : counts.find(({ count }) => count === most)?.name;
}

/** The commonest words of each language, without those that are a common word of many of the others. */
const smallWords: Readonly<Record<string, string>> = {
  English:
    'the of and to for that with will be are on by is this it we our from as their which have has not all at or must should a an in no do so who into can more from',
  Welsh:
    'y yr ac mae yn ar gyda ein bod byddwn gan fydd oedd nid hyn hynny sydd eu wedi cael ni trwy drwy dros bydd',
  Irish:
    'an na agus ar ag chun atá tá sé mar den leis gur nach bhfuil seo sin gach lena sa ina dá dtí éireann',
  German:
    'der die das und den dem des ein eine einer nicht mit für auf von zu im ist sind wir sich auch werden soll sollen bei zur zum alle',
  French: 'le la les des du et une est pour dans que qui nous aux sur avec pas ce sont au leur par plus doit',
  Spanish: 'el la los las del y una por para que con es se al su sus como más son lo deben todos',
  Italian: 'il la gli le della di che e per con una del dei delle nel non sono alla si è devono tutti',
  Portuguese: 'o a os as do da dos das e uma que para com não por no na são ao à em todos mais',
  Dutch: 'de het een en van voor met dat niet zijn op te wij aan ook wordt door worden moeten bij naar alle',
  Polish: 'i w na z do nie się że jest oraz dla przez od po o są jak dla będzie wszystkich które',
  Swedish: 'och att det som en är för av på med vi inte till den ska har ett alla om från',
  Danish: 'og at det som en er for af på med vi ikke til den skal har et alle om fra',
};

const languages = Object.entries(smallWords).map(([name, words]) => ({
  name,
  words: new Set(plainWords(words)),
}));

/** Of running text about a third is small words, of a short ask less. */
const leastShare = 0.08;

function bySmallWords(words: readonly string[]): string | undefined {
  const scores = languages
    .map(({ name, words: small }) => ({ name, score: words.filter((word) => small.has(word)).length }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = scores;
  if (best === undefined || best.score < leastShare * words.length) return undefined;
  return best.score > 1.2 * (next?.score ?? 0) ? best.name : undefined;
}
