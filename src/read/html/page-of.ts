import { BlockCollector } from './block-collector.ts';
import type { Page, PageElement } from './page.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';
import { blockTags, isHidden, pictureTags, skippedTags } from './tags.ts';

/** What a walk takes for a block of its own, and what it does not enter, besides what every page has of them. */
export interface WalkRules {
  readonly standsAlone: (element: HtmlElement) => boolean;
  readonly skips: (element: HtmlElement) => boolean;
}

const everyPage: WalkRules = { standsAlone: () => false, skips: () => false };

/** Walks the tree without recursion and collects what a reader of the page would see. */
export function pageOf(document: HtmlNode, rules: WalkRules = everyPage): Page {
  const walker = new Walker(rules);
  walker.walk(document);
  return walker.page();
}

type Step =
  | { readonly enter: HtmlNode; readonly parent: number }
  | { readonly leave: HtmlElement; readonly place: number };

class Walker {
  private readonly elements: PageElement[] = [];
  private readonly collector = new BlockCollector();
  private readonly rules: WalkRules;
  /** Elements that hold a picture directly. */
  private readonly pictured = new Set<number>();
  private title: string | undefined;
  private language: string | undefined;

  constructor(rules: WalkRules) {
    this.rules = rules;
  }

  walk(document: HtmlNode): void {
    const steps: Step[] = [{ enter: document, parent: -1 }];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if ('leave' in step) this.collector.leave(this.tagOf(step.leave));
      else this.enter(step.enter, step.parent, steps);
    }
    this.collector.flush();
  }

  page(): Page {
    return {
      ...(this.title === undefined ? {} : { title: this.title }),
      ...(this.language === undefined ? {} : { language: this.language }),
      elements: this.elements,
      pictured: this.pictured,
      blocks: this.collector.blocks,
    };
  }

  private enter(node: HtmlNode, parent: number, steps: Step[]): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.collector.text(node.value);
      return;
    }
    if (!('childNodes' in node)) return;
    let place = parent;
    if ('tagName' in node) {
      if (node.tagName === 'title') this.title ??= titleOf(node);
      if (pictureTags.has(node.tagName)) this.pictured.add(parent);
      if (skippedTags.has(node.tagName) || isHidden(node) || this.rules.skips(node)) {
        if (blockTags.has(node.tagName)) this.collector.flush();
        return;
      }
      place = this.open(node, parent);
      steps.push({ leave: node, place });
    }
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) steps.push({ enter: child, parent: place });
    }
  }

  private open(element: HtmlElement, parent: number): number {
    const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value ?? '';
    if (element.tagName === 'html') this.language = attribute('lang').trim() || undefined;
    const isBlock = blockTags.has(this.tagOf(element));
    if (!isBlock) {
      this.collector.enter(element.tagName, parent);
      return parent;
    }
    const hints = [attribute('class'), attribute('id'), attribute('role'), attribute('itemprop')]
      .join(' ')
      .slice(0, 500);
    this.elements.push({ tag: this.tagOf(element), hints, parent });
    const place = this.elements.length - 1;
    this.collector.enter(this.tagOf(element), place);
    return place;
  }

  /** An element inside a line that stands alone nevertheless counts as a `div`. */
  private tagOf(element: HtmlElement): string {
    const { tagName } = element;
    return !blockTags.has(tagName) && this.rules.standsAlone(element) ? 'div' : tagName;
  }
}

function titleOf(element: HtmlElement): string | undefined {
  const [child] = element.childNodes;
  const text = child !== undefined && 'value' in child ? child.value : '';
  return text.replace(/\s+/g, ' ').trim().slice(0, 500) || undefined;
}
