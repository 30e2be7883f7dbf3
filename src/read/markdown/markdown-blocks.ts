import type { Nodes, Root } from 'mdast';
import type { MarkedBlock } from '../marked-blocks.ts';

/** The blocks of a Markdown tree, found without recursion. Pictures, code of pages and definitions give none. */
export function markdownBlocks(root: Root): readonly MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  const steps: { readonly node: Nodes; readonly level: number }[] = [{ node: root, level: 0 }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, level } = step;
    const block = blockOf(node, level);
    if (block !== undefined) {
      if (block.text !== '') blocks.push(block);
      continue;
    }
    if (!('children' in node)) continue;
    const inside = node.type === 'list' ? level + 1 : level;
    for (const child of node.children.toReversed()) steps.push({ node: child, level: inside });
  }
  return blocks;
}

/** A node that holds words and no blocks; `undefined` for one that holds blocks. */
function blockOf(node: Nodes, level: number): MarkedBlock | undefined {
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', level: node.depth, text: wordsIn(node), bold: false };
    case 'paragraph':
    case 'tableCell': {
      const kind = level > 0 ? 'item' : 'paragraph';
      return { kind, level, text: wordsIn(node), bold: isBold(node) };
    }
    case 'code':
      return { kind: 'paragraph', level: 0, text: clean(node.value), bold: false };
    case 'html':
      return {
        kind: 'paragraph',
        level: 0,
        text: clean(node.value.replace(/<[^>]{0,2000}>/g, ' ')),
        bold: false,
      };
    default:
      return undefined;
  }
}

function wordsIn(root: Nodes): string {
  const words: string[] = [];
  const steps: Nodes[] = [root];
  for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    else if (node.type === 'break') words.push(' ');
    else if ('children' in node) steps.push(...node.children.toReversed());
  }
  return clean(words.join(''));
}

const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();

const isBold = (node: Nodes): boolean =>
  'children' in node && node.children.length === 1 && node.children[0]?.type === 'strong';
