/**
 * Finds which of some lists of words and phrases stand in a text: by the place of each list the first that stands there,
 * as `\b(?:one|other)\b` would find it, in one pass through the text for all lists. Upper and lower case are one.
 */
export function listFinder(
  lists: readonly (readonly string[])[],
): (text: string) => ReadonlyMap<number, string> {
  const byFirstWord = Map.groupBy(
    lists.flatMap((phrases, list) => phrases.map((text) => ({ list, text: text.toLowerCase() }))),
    ({ text }) => /^\w+/.exec(text)?.[0] ?? '',
  );
  return (text) => {
    const found = new Map<number, string>();
    const lower = lowerCase(text);
    for (const { 0: word, index } of lower.matchAll(/\w+/g)) {
      const phrases = byFirstWord.get(word);
      if (phrases === undefined) continue;
      const here = phrases.filter(
        ({ list, text: phrase }) => !found.has(list) && standsAt(lower, phrase, index),
      );
      // A list's phrases stand in its order: the earliest of them is the one that is found.
      for (const { list, text: phrase } of here)
        if (!found.has(list)) found.set(list, text.slice(index, index + phrase.length));
    }
    return found;
  };
}

/** In the same places: some letters are longer in lower case. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const wordLetter = /\w/;

function standsAt(text: string, phrase: string, at: number): boolean {
  if (!text.startsWith(phrase, at)) return false;
  const [last, next] = [phrase.at(-1) ?? '', text[at + phrase.length] ?? ''];
  return wordLetter.test(last) !== wordLetter.test(next);
}
