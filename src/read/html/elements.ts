import type { HtmlElement, HtmlNode } from './parse-html.ts';

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

export function hasClass(element: HtmlElement, name: string): boolean {
  const classes = attributeOf(element, 'class');
  return classes !== undefined && ` ${classes.replace(/\s+/g, ' ')} `.includes(` ${name} `);
}

/** The outermost elements below a node that fit, in their order; what is inside one that fits is not looked at. */
export function elementsIn(node: HtmlNode, fits: (element: HtmlElement) => boolean): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const steps: HtmlNode[] = 'childNodes' in node ? node.childNodes.toReversed() : [];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('tagName' in step && fits(step)) found.push(step);
    else if ('childNodes' in step)
      for (let at = step.childNodes.length - 1; at >= 0; at -= 1) {
        const child = step.childNodes[at];
        if (child !== undefined) steps.push(child);
      }
  }
  return found;
}

export const withClass =
  (name: string) =>
  (element: HtmlElement): boolean =>
    hasClass(element, name);

export const withTag =
  (name: string) =>
  (element: HtmlElement): boolean =>
    element.tagName === name;

/** All text below a node, white space collapsed. */
export function textIn(node: HtmlNode | undefined): string {
  const words: string[] = [];
  const steps: HtmlNode[] = node === undefined ? [] : [node];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.nodeName === '#text' && 'value' in step) words.push(step.value);
    else if ('childNodes' in step)
      for (let at = step.childNodes.length - 1; at >= 0; at -= 1) {
        const child = step.childNodes[at];
        if (child !== undefined) steps.push(child);
      }
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}
