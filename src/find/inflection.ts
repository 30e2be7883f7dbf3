/**
 * Takes inflections off an English word, and nothing more: plural, third person, past and `-ing`. These are the
 * steps 1 and 5 of Porter (1980), "An algorithm for suffix stripping", with the exceptions of his later English
 * stemmer. The steps between are left out on purpose: they make `important` and `imports`, `universal` and
 * `university` one word, and a count of "import" that counts "important" would be a false account of a search.
 *
 * @param word lower case, folded.
 */
export function withoutInflection(word: string): string {
  const listed = irregular.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return withoutFinal(withoutPast(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  // "gas" and "this" keep their s: a vowel must stand before the letter before it.
  return /[aeiouy]/.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return word;
  const suffix = ['ed', 'ing'].find((each) => word.endsWith(each));
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  if (!/[aeiouy]/.test(stem) || stem.length < 2) return word;
  if (/(?:at|bl|iz|is|iv|rg|rc|ng|uc|v|u)$/.test(stem) && !/(?:[^aeiou]ang|[io]ng)$/.test(stem))
    return `${stem}e`;
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

/** The final letters in which the forms of one word still differ: licenc(e), polic(y), travel(l). */
function withoutFinal(word: string): string {
  if (word.endsWith('y') && /[aeiouy]/.test(word.slice(0, -1)) && /[^aeiou]y$/.test(word)) {
    return `${word.slice(0, -1)}i`;
  }
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    const m = measure(stem);
    return m > 1 || (m === 1 && !endsShort(stem)) ? stem : word;
  }
  return word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
}

/** Porter's m: how often a consonant follows a vowel. */
function measure(stem: string): number {
  let count = 0;
  let vowelBefore = false;
  for (let at = 0; at < stem.length; at += 1) {
    const vowel = isVowel(stem, at);
    if (vowelBefore && !vowel) count += 1;
    vowelBefore = vowel;
  }
  return count;
}

const isVowel = (word: string, at: number): boolean => {
  const letter = word.charAt(at);
  if (letter === 'y') return at > 0 && !'aeiou'.includes(word.charAt(at - 1));
  return 'aeiou'.includes(letter);
};

/** Consonant, vowel, consonant at the end, the last no w, x or y: a short word that lost its e, as car(e). */
function endsShort(stem: string): boolean {
  const end = stem.length - 1;
  if (end < 2) return false;
  if (isVowel(stem, end) || !isVowel(stem, end - 1) || isVowel(stem, end - 2)) return false;
  return !'wxy'.includes(stem.charAt(end));
}

/** Words that only look inflected map to themselves; irregular forms to the form that the steps give their word. */
const irregular = new Map<string, string>(
  [
    'news united evening during everything something nothing anything morning ceiling willing training planning',
    'parking building wedding always perhaps lens hundred indeed proceed exceed succeed sacred naked wicked',
    'series species politics economics ethics mathematics athletics physics does thus plus alas atlas bias',
    'christmas wales texas paris brussels lords commons kindred infrared herring inning',
  ]
    .join(' ')
    .split(' ')
    .map((word): [string, string] => [word, word]),
);

const formsOf = `child children; woman women; man men; foot feet; tooth teeth; life lives; wife wives; wolf wolves;
half halves; mouse mice; goose geese; penny pence; crisis crises; basis bases; criterion criteria; medium media;
buy bought; bring brought; keep kept; make made; give gave given; withdraw withdrew withdrawn; build built;
hold held; pay paid; say said; take took taken; freeze froze frozen; choose chose chosen; write wrote written;
drive drove driven; teach taught; think thought; fight fought; seek sought; lose lost; break broke broken;
steal stole stolen; grow grew grown; know knew known; show shown; begin began begun; sell sold; spend spent;
send sent; lend lent; deal dealt; feel felt; stand stood; understand understood; win won; speak spoke spoken;
come came; become became; go went gone; lie lying; die dying; tie tying; do did done; tell told; bear borne;
throw threw thrown; undertake undertook undertaken; uphold upheld; overturn overturned; undo undid undone;
lord lord; common common`;

for (const line of formsOf.split(';')) {
  const [base, ...forms] = line.trim().split(/\s+/);
  if (base === undefined) continue;
  const stem = withoutFinal(base);
  for (const form of forms) if (form !== base) irregular.set(form, stem);
}
