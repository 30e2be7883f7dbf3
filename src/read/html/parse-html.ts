import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { mostElements } from '../limits.ts';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Elements inside one another: browsers flatten at 512, and no page that people wrote comes near. */
const deepest = 512;

class TooDeep extends Error {}
class TooMany extends Error {}

/**
 * Parses a page as browsers do. Pages made to hurt are refused while they are parsed: by depth, since what costs one
 * step an element costs the square of it in nests, and by elements that the parser adds by itself.
 */
export function parseHtml(html: string): Outcome<DefaultTreeAdapterMap['document'], ReadFailure> {
  try {
    return success(parse(html, { treeAdapter: guardedAdapter(Math.min(mostElements, 1000 + html.length)) }));
  } catch (cause) {
    if (cause instanceof TooDeep) return refused(`nests its elements more than ${deepest} deep`, cause);
    if (cause instanceof TooMany) return refused('holds more elements than any page needs', cause);
    throw cause;
  }
}

const refused = (what: string, cause: unknown): Outcome<never, ReadFailure> =>
  failure<ReadFailure>({
    type: 'malformed',
    message: `The page ${what}, so it is not read: print it to a PDF in a browser and add that.`,
    cause,
  });

/** The usual tree, with a count of elements and the depth of each. */
function guardedAdapter(most: number): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      elements += 1;
      if (elements > most) throw new TooMany();
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    appendChild(parent, child) {
      const depth = (depths.get(parent) ?? 0) + 1;
      if (depth > deepest) throw new TooDeep();
      depths.set(child, depth);
      defaultTreeAdapter.appendChild(parent, child);
    },
  };
}
