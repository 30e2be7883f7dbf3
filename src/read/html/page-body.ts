import { namesFurniture, weightOf } from './hints.ts';
import type { Page, PageBlock } from './page.ts';

/** Of the page's prose the main part must hold this share; teasers and comments that are not marked hold the rest. */
const leastShare = 0.5;

/** An element that holds this share of the prose is no furniture, whatever its name: some pages are one `<form>`. */
const mostInFurniture = 0.5;

/** A twin of an element beside it, with this share of the prose, is the next part of the same article. */
const leastInTwin = 0.05;

/** How many elements outwards a twin is looked for. */
const twinSteps = 4;

/** Mostly links: navigation, further reading, shares. */
export const isLinks = (block: PageBlock): boolean => block.linked >= block.text.length * 0.7;

/** A page with what is known of its elements: which are furniture, which hold how much of the prose. */
export class PageBody {
  private readonly page: Page;
  private readonly furniture: readonly boolean[];

  constructor(page: Page) {
    this.page = page;
    const share = this.shares(page.blocks);
    const furniture: boolean[] = [];
    page.elements.forEach((element, index) => {
      const isNamed = namesFurniture(element) && (share[index] ?? 0) < mostInFurniture;
      furniture.push(furniture[element.parent] === true || isNamed);
    });
    this.furniture = furniture;
  }

  /** Whether a block may be content: not in navigation and the like, and not mostly links. */
  isContent(block: PageBlock): boolean {
    if (this.furniture[block.element] === true) return false;
    return !isLinks(block) || (block.kind === 'heading' && block.level <= 2);
  }

  /** Whether an element or one around it is named as something around the content. */
  isFurniture(element: number): boolean {
    return this.furniture[element] === true;
  }

  isInside(element: number, outer: number): boolean {
    let at = element;
    while (at > outer) at = this.parentOf(at);
    return at === outer;
  }

  topElement(prose: readonly PageBlock[]): number {
    const votes = new Float64Array(this.page.elements.length);
    for (const block of prose) this.vote(votes, block);
    let top = 0;
    this.page.elements.forEach((element, index) => {
      if ((votes[index] ?? 0) > 0) votes[index] = (votes[index] ?? 0) + weightOf(element);
      if ((votes[index] ?? 0) > (votes[top] ?? 0)) top = index;
    });
    return top;
  }

  /** Goes outwards until the element holds enough of the prose, and never out of the element `outmost`. */
  widened(element: number, prose: readonly PageBlock[], outmost = -1): number {
    const share = this.shares(prose);
    let at = element;
    const mayLeave = (place: number) => place !== outmost && this.parentOf(place) >= 0;
    while (mayLeave(at) && (share[at] ?? 0) < leastShare) at = this.parentOf(at);
    for (let step = 0, outer = at; step < twinSteps && mayLeave(outer); step += 1) {
      if (this.hasTwin(outer, share)) at = this.parentOf(outer);
      outer = this.parentOf(outer);
    }
    return at;
  }

  /** Whether an element of the same kind and name beside this one holds prose too. */
  private hasTwin(element: number, share: Float64Array): boolean {
    const own = this.page.elements[element];
    return this.page.elements.some(
      (other, index) =>
        index !== element &&
        other.parent === own?.parent &&
        other.tag === own.tag &&
        other.hints === own.hints &&
        (share[index] ?? 0) >= leastInTwin,
    );
  }

  private vote(votes: Float64Array, block: PageBlock): void {
    if (block.kind === 'heading' || block.text.length < 25) return;
    const commas = block.text.split(',', 20).length;
    const unlinked = 1 - block.linked / block.text.length;
    const score = (1 + commas + Math.min(3, block.text.length / 100)) * unlinked;
    // The paragraph's own element is no container.
    let at = this.holdsText(block.element) ? this.parentOf(block.element) : block.element;
    for (let step = 1; at >= 0 && step <= 5; step += 1) {
      votes[at] = (votes[at] ?? 0) + score / (step < 3 ? step : step * 3);
      at = this.parentOf(at);
    }
  }

  private holdsText(element: number): boolean {
    return /^(?:p|li|ul|ol|blockquote|pre|td|th|tr|tbody|h\d|dd|dt|dl)$/.test(
      this.page.elements[element]?.tag ?? '',
    );
  }

  parentOf(element: number): number {
    return this.page.elements[element]?.parent ?? -1;
  }

  /** Which share of the characters of the blocks each element holds; short blocks and links count for nothing. */
  shares(blocks: readonly PageBlock[]): Float64Array {
    const lengths = new Float64Array(this.page.elements.length);
    let total = 1;
    for (const { text, linked, element } of blocks) {
      const length = text.length >= 40 ? text.length - linked : 0;
      total += length;
      lengths[element] = (lengths[element] ?? 0) + length;
    }
    // Elements stand after the ones around them, so that backwards every sum is whole before it is passed on.
    for (let index = lengths.length - 1; index > 0; index -= 1) {
      const parent = this.parentOf(index);
      if (parent >= 0) lengths[parent] = (lengths[parent] ?? 0) + (lengths[index] ?? 0);
    }
    return lengths.map((length) => length / total);
  }
}
