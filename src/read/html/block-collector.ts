import type { PageBlock } from './page.ts';
import { blockTags, boldTags } from './tags.ts';

/** Collects the words between the beginnings and ends of block elements into blocks. */
export class BlockCollector {
  readonly blocks: PageBlock[] = [];
  private words: string[] = [];
  private linked = 0;
  private bold = 0;
  private length = 0;
  private breaks = 0;
  private element = -1;
  private readonly places: number[] = [];
  /** How many of each element are open. */
  private readonly open = new Map<string, number>();

  /** `place` is where the element, or the block element around it, stands in the page's list. */
  enter(tag: string, place: number): void {
    if (tag === 'br') {
      this.breakLine();
      return;
    }
    if (blockTags.has(tag)) {
      this.flush();
      this.element = place;
      this.places.push(place);
    }
    this.open.set(tag, this.depth(tag) + 1);
  }

  leave(tag: string): void {
    if (tag === 'br') return;
    if (blockTags.has(tag)) {
      this.flush();
      this.places.pop();
      this.element = this.places.at(-1) ?? -1;
    }
    this.open.set(tag, this.depth(tag) - 1);
  }

  text(value: string): void {
    if (value.trim() === '') {
      if (this.length > 0) this.words.push(' ');
      return;
    }
    if (this.depth('pre') > 0) this.preformatted(value);
    else this.add(value);
  }

  /** Ends the block that is open. */
  flush(): void {
    const text = this.words
      .join('')
      .replace(/[\s\u00a0\u200b\ufeff\u00ad]+/g, collapse)
      .trim();
    if (text !== '') this.blocks.push({ ...this.kind(), text, ...this.counts(), element: this.element });
    this.words = [];
    this.linked = 0;
    this.bold = 0;
    this.length = 0;
    this.breaks = 0;
  }

  private counts(): Pick<PageBlock, 'linked' | 'bold'> {
    return { linked: this.linked, bold: this.bold >= this.length };
  }

  private add(value: string): void {
    this.breaks = 0;
    this.words.push(value);
    const length = value.trim().length;
    this.length += length;
    if (this.depth('a') > 0) this.linked += length;
    for (const tag of boldTags) {
      if (this.depth(tag) > 0) this.bold += length;
    }
  }

  /** Blank rows in preformatted text, and two line breaks elsewhere, end a paragraph. */
  private preformatted(value: string): void {
    value.split(/\n[ \t]*\n/).forEach((part, index) => {
      if (index > 0) this.flush();
      this.add(part);
    });
  }

  private breakLine(): void {
    this.breaks += 1;
    if (this.breaks >= 2) this.flush();
    else this.words.push(' ');
  }

  private depth(tag: string): number {
    return this.open.get(tag) ?? 0;
  }

  private kind(): Pick<PageBlock, 'kind' | 'level'> {
    for (let level = 1; level <= 6; level += 1) {
      if (this.depth(`h${level}`) > 0) return { kind: 'heading', level };
    }
    if (this.depth('li') === 0) return { kind: 'paragraph', level: 0 };
    return { kind: 'item', level: Math.max(1, this.depth('ul') + this.depth('ol') + this.depth('menu')) };
  }
}

/** Soft hyphens vanish; all other white space is one blank. */
const collapse = (blanks: string): string => (/^\u00ad+$/.test(blanks) ? '' : ' ');
