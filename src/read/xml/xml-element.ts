/** An element of an XML document. Names of elements and attributes come without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

export const childElements = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter(isElement);

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  childElements(element).filter((child) => child.name === name);

/** All elements below one, in the order of the document; those inside one that fits are not looked at. */
export function descendants(
  element: XmlElement,
  fits: (element: XmlElement) => boolean,
): readonly XmlElement[] {
  return childElements(element).flatMap((child) => (fits(child) ? [child] : descendants(child, fits)));
}

export const named =
  (...names: readonly string[]) =>
  (element: XmlElement): boolean =>
    names.includes(element.name);

/** The words of an element and all in it, white space collapsed, without the elements left out. */
export function wordsOf(node: XmlElement | string | undefined, leftOut: readonly string[] = []): string {
  return node === undefined ? '' : rawWords(node, leftOut).replace(/\s+/g, ' ').trim();
}

function rawWords(node: XmlElement | string, leftOut: readonly string[]): string {
  if (!isElement(node)) return node;
  if (leftOut.includes(node.name)) return ' ';
  const words = node.children.map((child) => rawWords(child, leftOut)).join('');
  return separating.has(node.name) ? ` ${words} ` : words;
}

/** Elements that part the words before from those behind them, whatever the white space. */
const separating: ReadonlySet<string> = new Set([
  'br',
  'eol',
  'lb',
  'p',
  'tr',
  'td',
  'th',
  'li',
  'col',
  'image',
  'pb',
]);
