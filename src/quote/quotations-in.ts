import { type Span, span, wordsAt } from '../model/span.ts';
import { withMatchedMarks } from './matched-marks.ts';
import { closers, isClosing, isOpening, openerAt } from './quotation-signs.ts';

/** Words that a text gives as someone's own, between quotation marks. */
export interface QuotedWords {
  /** The words without their outer marks; over several paragraphs from the first to the last. */
  readonly place: Span;
  /** The words, without the marks that open each paragraph; a line break between two paragraphs. */
  readonly text: string;
  /** One a paragraph, without the mark that each paragraph opens with. */
  readonly paragraphs: readonly Span[];
  /** The mark that opens it. */
  readonly mark: string;
  /** 1 for a quotation in the running text, 2 for one inside another, and so on. */
  readonly depth: number;
}

interface Open {
  readonly mark: string;
  readonly depth: number;
  readonly paragraphs: Span[];
  start: number;
}

/** Deeper than this no writer nests, but hostile text does. */
const depthAtMost = 8;

/**
 * The direct quotations of a running text, in order: curly and straight, single and double, English, German and
 * French, nested, and over several paragraphs where each opens with a mark and only the last closes. Apostrophes
 * are no quotes. What is never closed is no quotation. A pass for marks of two kinds that should match, one for the
 * quotations; linear.
 */
export function quotationsIn(text: string): readonly QuotedWords[] {
  const scan = new Scan(withMatchedMarks(text), text);
  for (let at = 0; at < text.length; at++) scan.take(at);
  return scan.found.sort((a, b) => a.place.start - b.place.start || a.depth - b.depth);
}

class Scan {
  readonly found: QuotedWords[] = [];
  /** With matching marks. */
  private readonly text: string;
  private readonly asWritten: string;
  private readonly paragraphEnd: RegExp;
  private open: Open[] = [];
  private resumed = -1;

  constructor(text: string, asWritten: string) {
    this.text = text;
    this.asWritten = asWritten;
    // A text with blank lines wraps its lines; one without has a paragraph a line.
    this.paragraphEnd = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n\s*/y : /\n\s*/y;
  }

  take(at: number): void {
    const character = this.text.charAt(at);
    if (character === '\n') this.endParagraph(at);
    else if (at !== this.resumed && openerAt(this.text, at)) this.takeMark(at, character);
  }

  private takeMark(at: number, mark: string): void {
    const closing = this.closes(at, mark);
    if (closing >= 0) this.close(at, closing);
    else if (isOpening(this.text, at) && this.open.length < depthAtMost) this.begin(at, mark);
  }

  /** Which open quotation a mark closes, -1 for none; those inside it that are still open were none. */
  private closes(at: number, mark: string): number {
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const opener = this.open[depth]?.mark ?? '';
      if (closers(opener).includes(mark) && isClosing(this.text, at, opener, this.goesOn(at, mark)))
        return depth;
    }
    return -1;
  }

  /** Whether a better closing mark follows in the paragraph, so that this one may be an apostrophe after an s. */
  private goesOn(at: number, mark: string): boolean {
    const near = this.text.slice(at + 1, at + 400);
    const [paragraph = ''] = near.split('\n');
    for (let next = paragraph.indexOf(mark); next >= 0; next = paragraph.indexOf(mark, next + 1)) {
      const there = at + 1 + next;
      const opensAgain = paragraph.slice(0, next).search(/[‘“"]/) >= 0;
      if (opensAgain) return false;
      if (isClosing(this.text, there, '‘', false)) return true;
    }
    return false;
  }

  private begin(at: number, mark: string): void {
    const last = this.open.at(-1);
    // An opening mark of the kind that is open already: the earlier was never closed.
    if (last?.mark === mark) this.open.pop();
    this.open.push({ mark, depth: this.open.length + 1, paragraphs: [], start: at + 1 });
  }

  private close(at: number, depth: number): void {
    const quote = this.open[depth];
    this.open = this.open.slice(0, depth);
    if (quote === undefined || at <= quote.start) return;
    const paragraphs = [...quote.paragraphs, span(quote.start, at)];
    const start = paragraphs[0]?.start ?? quote.start;
    const text = paragraphs.map((each) => wordsAt(this.asWritten, each)).join('\n');
    this.found.push({ place: span(start, at), text, paragraphs, mark: quote.mark, depth: quote.depth });
  }

  /** A quotation goes on into a paragraph that opens with its mark again; else it was never closed. */
  private endParagraph(at: number): void {
    this.paragraphEnd.lastIndex = at;
    const next = this.paragraphEnd.exec(this.text);
    if (next === null || this.open.length === 0) return;
    const after = at + next[0].length;
    const [outer] = this.open;
    const goesOn = outer !== undefined && this.text.charAt(after) === outer.mark;
    if (!goesOn || outer.paragraphs.length >= 1000) {
      this.open = [];
      return;
    }
    outer.paragraphs.push(span(outer.start, at));
    outer.start = after + 1;
    this.resumed = after;
    this.open = [outer];
  }
}
