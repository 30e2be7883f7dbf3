import { isElement, wordsOf, type XmlElement } from '../xml/xml-element.ts';
import { paragraph, type SpokenBlock } from './spoken-block.ts';

const leaves: ReadonlySet<string> = new Set(['p', 'tr', 'li', 'item', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const containers: ReadonlySet<string> = new Set([
  'blockquote',
  'div',
  'list',
  'ol',
  'table',
  'tbody',
  'td',
  'tfoot',
  'thead',
  'ul',
]);

/** The paragraphs, list items and rows of tables below an element; a row is one line, as its cells need one another. */
export function blocksBelow(element: XmlElement, leftOut: readonly string[] = []): readonly SpokenBlock[] {
  const blocks: SpokenBlock[] = [];
  let loose = '';
  const flush = () => {
    if (loose.trim() !== '') blocks.push(paragraph(loose));
    loose = '';
  };
  for (const child of element.children) {
    if (isElement(child) && leftOut.includes(child.name)) continue;
    if (isElement(child) && leaves.has(child.name)) {
      flush();
      blocks.push(blockOf(child, leftOut));
    } else if (isElement(child) && containers.has(child.name)) {
      flush();
      blocks.push(...blocksBelow(child, leftOut));
    } else loose += isElement(child) ? ` ${wordsOf(child, leftOut)} ` : child;
  }
  flush();
  return blocks;
}

function blockOf(element: XmlElement, leftOut: readonly string[]): SpokenBlock {
  const text = wordsOf(element, leftOut);
  const indented = /(?:^|\s)indent/.test(element.attributes.get('class') ?? '');
  if (element.name === 'li' || element.name === 'item') return { kind: 'item', level: 1, text };
  return paragraph(text, indented);
}
