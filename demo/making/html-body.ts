import { parseSource, type SourceBlock, type SourceItem } from './source.ts';

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The blocks of a source as HTML, each heading with an id for links. */
export const htmlBody = (markdown: string): string => parseSource(markdown).map(blockHtml).join('\n');

export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function blockHtml(block: SourceBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level} id="${slug(block.text)}">${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list':
      return listHtml(block.items);
    case 'table':
      throw new Error('The pages have no tables');
  }
}

const listHtml = (items: readonly SourceItem[]): string =>
  `<ul>\n${items
    .map(
      ({ text, items: inner }) =>
        `<li>${escapeHtml(text)}${inner.length > 0 ? `\n${listHtml(inner)}` : ''}</li>`,
    )
    .join('\n')}\n</ul>`;
