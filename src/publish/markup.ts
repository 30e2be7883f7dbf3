import { html as taggedHtml } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { shownText } from './shown-text.ts';

/** Text that is markup already: made by `html`, never from outside. */
export type Html = HtmlEscapedString;

type Value = string | number | Html | false | undefined | readonly Value[];

/**
 * Markup with values put in. A string is text, whatever stands in it: its signs are escaped, and characters that no
 * page may hold are replaced. Only what `html` made is markup.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  // A promise is only returned for promises put in, and `Value` has none.
  taggedHtml(strings, ...values.map(shown)) as Html;

const shown = (value: Value): unknown =>
  typeof value === 'string' ? shownText(value) : Array.isArray(value) ? value.map(shown) : value;

/**
 * Words from a document or a campaign: set apart, so that their direction of writing, or an override of it hidden in
 * them, cannot turn the words around them.
 */
export const words = (text: string): Html => html`<bdi>${text}</bdi>`;
