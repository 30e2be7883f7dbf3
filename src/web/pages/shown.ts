import { type Html, html } from '../../publish/markup.ts';

/** Controls, and the signs that turn or hold the direction of writing: what a reader must see to not be misled. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u;
const hiddenSigns = new RegExp(`(${hidden.source})`, 'u');

/**
 * Words from outside in the reading room: set apart, and signs that nobody would see shown by their number. Each keeps its
 * place as one character, so that places in the text stay the same.
 */
export const shown = (text: string): Html => html`<bdi>${shownSigns(text)}</bdi>`;

export function shownSigns(text: string): readonly (Html | string)[] | string {
  if (!hidden.test(text)) return text;
  return text.split(hiddenSigns).map((part) => (part.length === 1 && hidden.test(part) ? sign(part) : part));
}

const sign = (character: string): Html =>
  html`<span class="hidden-sign" data-sign="${nameOf(character)}" title="a hidden character, ${nameOf(character)}">\ufffd</span>`;

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** For attributes and titles, where nothing can be marked up. */
export const shownPlain = (text: string): string =>
  text.replace(new RegExp(hidden.source, 'gu'), (character) => `⟨${nameOf(character)}⟩`);
