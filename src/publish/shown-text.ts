/** Controls, lone surrogates and non-characters: no page may hold them, and some end it early. */
const unshowable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
  /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

const isolateOpens = /[\u2066-\u2068]/;
const isolateCloses = '\u2069';
/** Marks, embeddings, overrides and isolates of the direction of writing. */
const directionSigns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text as a page can show it. What cannot be shown becomes U+FFFD, so that a reader sees that something stood there;
 * the exact characters are in `publication.json`. A closing isolate that closes nothing of its own would end the
 * isolation that a page puts around the text, and is taken out.
 */
export function shownText(text: string): string {
  const clean = text.replace(unshowable, '\ufffd');
  return clean.includes(isolateCloses) ? withoutStrayCloses(clean) : clean;
}

/** For titles and attributes, where nothing can be isolated: without any sign of direction. */
export const plainText = (text: string): string => text.replace(directionSigns, '');

function withoutStrayCloses(text: string): string {
  let open = 0;
  let kept = '';
  for (const character of text) {
    if (isolateOpens.test(character)) open++;
    if (character === isolateCloses && open-- <= 0) open = 0;
    else kept += character;
  }
  return kept;
}
