import type { Block, Reading } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { unreachable } from '../../model/unreachable.ts';
import { formOf } from './grammar.ts';
import { HeadingPath } from './heading-path.ts';
import { introductionOf } from './introducing.ts';
import { OpenLeads } from './open-leads.ts';
import { pageFinder } from './page-finder.ts';
import { cutToLength, sentencesOf } from './sentences.ts';

/**
 * The passages of a reading in order: each sentence of a paragraph, each list item, each heading, with the headings
 * above it and the words that lead it in. Passages lie inside blocks, never overlap, and hold every word.
 */
export function passagesOf(reading: Reading): readonly Passage[] {
  const builder = new PassageBuilder(reading);
  const speechStarts = new Set(reading.speeches?.map((speech) => speech.start));
  reading.blocks.forEach((block, index) => {
    if (speechStarts.has(block.start)) builder.beginSpeech();
    const next = reading.blocks[index + 1];
    builder.add(block, next !== undefined && speechStarts.has(next.start) ? undefined : next);
  });
  return builder.passages;
}

class PassageBuilder {
  readonly passages: Passage[] = [];
  private readonly text: string;
  private readonly pagesOf: ReturnType<typeof pageFinder>;
  private readonly path = new HeadingPath();
  private readonly leads = new OpenLeads();

  constructor(reading: Reading) {
    this.text = reading.text;
    this.pagesOf = pageFinder(reading.lines);
  }

  /** What one speaker says never completes what another said. */
  beginSpeech(): void {
    this.leads.clear();
  }

  add(block: Block, next: Block | undefined): void {
    switch (block.kind) {
      case 'heading':
        this.addHeading(block);
        break;
      case 'paragraph':
        this.addParagraph(block, next);
        break;
      case 'item':
        this.addItem(block, next);
        break;
      default:
        unreachable(block.kind);
    }
  }

  private addHeading(block: Block): void {
    this.path.leave(block.level);
    this.push('heading', cutToLength(this.text, block), []);
    this.path.enter(block);
    this.leads.clear();
    const words = wordsAt(this.text, block);
    if (headingLeadsIn(words)) this.leads.open(block, 0, words, words);
  }

  private addParagraph(block: Block, next: Block | undefined): void {
    const sentences = sentencesOf(this.text, block);
    const leadIn = this.leads.forParagraph(wordsAt(this.text, block));
    for (const [index, sentence] of sentences.entries()) {
      const isLedIn = leadIn.length > 0 && (index === 0 || this.formOf(sentence) === this.formOf(block));
      this.push('sentence', [sentence], isLedIn ? leadIn : []);
    }
    const introduction = this.introduction(sentences);
    const toList = next?.kind === 'item';
    if (introduction === 'colon' || (introduction === 'open' && toList)) this.openLead(block, sentences, 0);
  }

  private addItem(block: Block, next: Block | undefined): void {
    const sentences = sentencesOf(this.text, block);
    const leadIn = this.leads.forItem(block.level, wordsAt(this.text, block));
    this.push('item', isLong(block) ? sentences : cutToLength(this.text, block), leadIn);
    const introduction = this.introduction(sentences);
    const toDeeper = next?.kind === 'item' && next.level > block.level;
    if (introduction === 'colon' || (introduction === 'open' && toDeeper)) {
      this.openLead(block, sentences, block.level);
    }
  }

  /** Behind the first sentence of a list item that lost its mark stand sentences of its form, and others of their own. */
  private formOf(place: Span): ReturnType<typeof formOf> {
    return formOf(wordsAt(this.text, place));
  }

  private introduction(sentences: readonly Span[]): ReturnType<typeof introductionOf> {
    const last = sentences.at(-1);
    return last === undefined ? 'none' : introductionOf(wordsAt(this.text, last));
  }

  private openLead(block: Block, sentences: readonly Span[], level: number): void {
    const last = sentences.at(-1);
    if (last === undefined) return;
    this.leads.open(last, level, wordsAt(this.text, last), wordsAt(this.text, block));
  }

  private push(kind: Passage['kind'], places: readonly Span[], leadIn: readonly Span[]): void {
    const headings = this.path.places();
    for (const { start, end } of places) {
      const ordinal = this.passages.length;
      this.passages.push({ ordinal, kind, start, end, headings, leadIn, ...this.pagesOf({ start, end }) });
    }
  }
}

/**
 * A list item is one point, and its sentences need one another: "… from Tebia to Hara. We will raise our concerns."
 * One that runs on for a paragraph is more than anybody quotes, and its sentences stand alone.
 */
const isLong = ({ start, end }: Block): boolean => end - start > longestItem;
const longestItem = 1000;

/** `Elected members will:`, `We will`: a heading that only what stands below it completes. */
const headingLeadsIn = (words: string): boolean =>
  introductionOf(words) === 'colon' ||
  (words.length < 60 && /(?:^|\s)(?:will|would|must|should|by)$/i.test(words));
