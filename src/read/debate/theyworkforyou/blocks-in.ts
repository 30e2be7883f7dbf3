import { elementsIn, hasClass, textIn } from '../../html/elements.ts';
import { pageOf } from '../../html/page-of.ts';
import type { HtmlNode } from '../../html/parse-html.ts';
import type { SpokenBlock } from '../spoken-block.ts';

/** The paragraphs of an entry; where the site knows no member, the name is printed in the first of them. */
export function blocksIn(content: HtmlNode): {
  readonly blocks: readonly SpokenBlock[];
  readonly unknown?: string;
} {
  const { blocks, elements } = pageOf(content);
  const name = elementsIn(content, (each) => hasClass(each, 'unknownspeaker'))[0];
  const unknown = textIn(name).replace(/[\s:.]+$/, '');
  const spoken = blocks.flatMap(({ kind, level, text, element }) => {
    const hints = elements[element]?.hints ?? '';
    if (/(?:^|\s)unknownspeaker(?:\s|$)/.test(hints)) return [];
    const indented = /(?:^|\s)indent/.test(hints);
    return [
      {
        kind: kind === 'heading' ? 'paragraph' : kind,
        level: kind === 'item' ? level : 0,
        text,
        ...(indented ? { indented } : {}),
      } as const,
    ];
  });
  return { blocks: spoken, ...(unknown === '' ? {} : { unknown }) };
}
