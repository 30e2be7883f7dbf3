import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** A page as a browser understands it, with everything that it found wrong. */
export interface ParsedPage {
  readonly elements: readonly Element[];
  readonly errors: readonly string[];
}

export function parsedPage(html: string): ParsedPage {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  return { elements: elementsIn(document), errors };
}

export function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

export function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The elements with one of the classes or with the tag. */
export const withClass = ({ elements }: ParsedPage, name: string): readonly Element[] =>
  elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

export const withTag = ({ elements }: ParsedPage, tag: string): readonly Element[] =>
  elements.filter((element) => element.tagName === tag);

/** White space as a reader sees it. */
export const readText = (element: Element): string => textIn(element).replace(/\s+/g, ' ').trim();
