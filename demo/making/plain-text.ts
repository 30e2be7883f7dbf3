import { parseSource, type SourceBlock, type SourceItem } from './source.ts';

const columns = 72;
const rowsOnPage = 54;

/**
 * Writes a source as plain text: hard wraps, form feeds between pages, a page's number in its last row. Every second
 * list has its bullets alone in a row, as text that was copied out of a PDF often has.
 */
export function writePlainText(markdown: string, title: readonly string[]): string {
  let lists = 0;
  const blocks = parseSource(markdown).map((block) => {
    if (block.type === 'list') lists += 1;
    return rowsOf(block, lists % 2 === 0);
  });
  const pages = fillPages([title, ...blocks]);
  return pages.map((page, index) => `${page.join('\n')}\n\n${centred(String(index + 1))}\n`).join('\f');
}

const centred = (text: string): string => ' '.repeat(Math.floor((columns - text.length) / 2)) + text;

function rowsOf(block: SourceBlock, loneBullets: boolean): readonly string[] {
  switch (block.type) {
    case 'heading':
      return ['', block.text.toUpperCase()];
    case 'paragraph':
      return wrap(block.text, columns);
    case 'list':
      return block.items.flatMap((item) => itemRows(item, 1, loneBullets));
    case 'table':
      throw new Error('The plain text has no tables');
  }
}

function itemRows(item: SourceItem, depth: number, loneBullets: boolean): readonly string[] {
  const indent = '   '.repeat(depth - 1);
  const bullet = depth === 1 ? '•' : '-';
  const inner = item.items.flatMap((each) => itemRows(each, depth + 1, loneBullets));
  const rows = wrap(item.text, columns - 2 * depth);
  if (loneBullets) return [indent + bullet, ...rows.map((row) => indent + row), ...inner];
  return [...rows.map((row, index) => `${indent}${index === 0 ? bullet : ' '} ${row}`), ...inner];
}

function wrap(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = '';
    }
    row = row === '' ? word : `${row} ${word}`;
  }
  return row === '' ? rows : [...rows, row];
}

/** Starts a new page where the next block does not fit; no block runs over two pages. */
function fillPages(blocks: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  blocks.forEach((block, index) => {
    const isHeading = block[0] === '';
    const needed = block.length + (isHeading ? (blocks[index + 1]?.length ?? 0) + 1 : 0);
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && page.length + 1 + needed > rowsOnPage) {
      pages.push(isHeading ? block.slice(1) : [...block]);
    } else page.push(...(page.length > 0 ? [''] : []), ...block);
  });
  return pages;
}
