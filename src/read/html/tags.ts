import type { HtmlElement } from './parse-html.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text. */
export const blockTags = set(
  'html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul title',
);

/** Elements whose words no reader of the page reads as its text. */
export const skippedTags = set(
  'script style noscript template iframe object embed svg math canvas video audio map select option optgroup button ' +
    'input textarea progress meter datalist dialog title frame frameset noframes applet',
);

/** Elements that show a picture or a film. */
export const pictureTags = set('img picture video svg iframe object embed');

export const boldTags = set('b strong');

/** Whether the page itself says that nobody is to see the element. */
export function isHidden(element: HtmlElement): boolean {
  return element.attrs.some(({ name, value }) => {
    if (name === 'hidden') return value !== 'until-found';
    if (name === 'aria-hidden') return value === 'true' && element.tagName !== 'body';
    return name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value.slice(0, 1000));
  });
}
