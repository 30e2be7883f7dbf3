import { namesFurniture, weightOf } from './hints.ts';
import type { Page, PageBlock } from './page.ts';

/**
 * The blocks of a page that are its content: an article's body, or all of a long page of many sections.
 *
 * Paragraphs vote for the elements around them, as in Readability (Arc90, later Mozilla): one vote and one for each
 * comma and hundred characters, less for each step outwards. The element with most votes is the main part, unless it
 * holds too little of the page's prose, as where each section stands in an element of its own: then it is widened.
 */
export function mainPart(page: Page): readonly PageBlock[] {
  const body = new PageBody(page);
  const prose = page.blocks.filter((block) => body.isContent(block));
  if (prose.length === 0) return page.blocks.filter((block) => block.linked * 2 <= block.text.length);
  const top = body.widened(body.topElement(prose), prose);
  return prose.filter((block) => body.isInside(block.element, top) && !body.isLinkList(block, top));
}

/** Of the page's prose the main part must hold this share; teasers and comments that are not marked hold the rest. */
const leastShare = 0.5;

class PageBody {
  private readonly page: Page;
  private readonly furniture: readonly boolean[];

  constructor(page: Page) {
    this.page = page;
    const furniture: boolean[] = [];
    for (const element of page.elements) {
      furniture.push(furniture[element.parent] === true || namesFurniture(element));
    }
    this.furniture = furniture;
  }

  /** Whether a block may be content: not in navigation and the like, and not mostly links. */
  isContent(block: PageBlock): boolean {
    if (this.furniture[block.element] === true) return false;
    return block.linked < block.text.length * 0.7 || (block.kind === 'heading' && block.level <= 2);
  }

  isInside(element: number, outer: number): boolean {
    let at = element;
    while (at > outer) at = this.page.elements[at]?.parent ?? -1;
    return at === outer;
  }

  /** A run of links inside the main part: further reading, shares. */
  isLinkList(block: PageBlock, _top: number): boolean {
    return block.kind === 'item' && block.linked >= block.text.length * 0.7;
  }

  topElement(prose: readonly PageBlock[]): number {
    const votes = new Float64Array(this.page.elements.length);
    for (const block of prose) this.vote(votes, block);
    let top = 0;
    for (let index = 0; index < votes.length; index += 1) {
      const element = this.page.elements[index];
      if (element !== undefined && (votes[index] ?? 0) > 0)
        votes[index] = (votes[index] ?? 0) + weightOf(element);
      if ((votes[index] ?? 0) > (votes[top] ?? 0)) top = index;
    }
    return top;
  }

  private vote(votes: Float64Array, block: PageBlock): void {
    if (block.kind === 'heading' || block.text.length < 25) return;
    const commas = block.text.split(',', 20).length;
    let score = (1 + commas + Math.min(3, block.text.length / 100)) * (1 - block.linked / block.text.length);
    // The block's own element is no container, unless it holds several blocks itself.
    let at = this.isTextElement(block.element) ? this.parentOf(block.element) : block.element;
    for (let step = 1; at >= 0 && step <= 5; step += 1) {
      votes[at] = (votes[at] ?? 0) + score / (step === 1 ? 1 : step === 2 ? 2 : step * 3);
      at = this.parentOf(at);
    }
    score = 0;
  }

  private isTextElement(element: number): boolean {
    return /^(?:p|li|ul|ol|blockquote|pre|td|th|tr|tbody|h\d|dd|dt|dl)$/.test(
      this.page.elements[element]?.tag ?? '',
    );
  }

  private parentOf(element: number): number {
    return this.page.elements[element]?.parent ?? -1;
  }

  /** Goes outwards until the element holds enough of the prose. */
  widened(element: number, prose: readonly PageBlock[]): number {
    const all = lengthOf(prose);
    let at = element;
    while (this.parentOf(at) >= 0) {
      const inside = lengthOf(prose.filter((block) => this.isInside(block.element, at)));
      if (inside >= all * leastShare) return at;
      at = this.parentOf(at);
    }
    return at;
  }
}

const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.text.length >= 40 ? block.text.length - block.linked : 0), 0);
