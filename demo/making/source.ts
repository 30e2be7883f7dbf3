import type { List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** What a demo document is written in: Markdown, of which no more is understood than the documents need. */
export type SourceBlock =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly SourceItem[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

export interface SourceItem {
  readonly text: string;
  readonly items: readonly SourceItem[];
}

export const parseSource = (markdown: string): readonly SourceBlock[] =>
  fromMarkdown(markdown).children.map(blockOf);

function blockOf(node: RootContent): SourceBlock {
  switch (node.type) {
    case 'heading':
      return { type: 'heading', level: node.depth, text: wordsOf(node.children) };
    case 'paragraph': {
      const text = wordsOf(node.children);
      if (!text.startsWith('|')) return { type: 'paragraph', text: text.replace(/\n/g, ' ') };
      return { type: 'table', rows: rowsOf(text) };
    }
    case 'list':
      return { type: 'list', items: itemsOf(node) };
    default:
      throw new Error(`A demo document has a ${node.type}, which nothing here can set`);
  }
}

const itemsOf = (list: List): readonly SourceItem[] =>
  list.children.map(({ children }) => ({
    text: children.map((child) => (child.type === 'paragraph' ? wordsOf(child.children) : '')).join(''),
    items: children.flatMap((child) => (child.type === 'list' ? itemsOf(child) : [])),
  }));

const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      throw new Error(`A demo document has ${node.type}, which nothing here can set`);
    })
    .join('');

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text.split('\n').map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
