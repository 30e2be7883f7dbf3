import type { MarkedBlock } from '../marked-blocks.ts';
import type { Numbering } from './numbering.ts';
import { headingRank, inherited, isContents, type Styles } from './styles.ts';
import { walkXml, type XmlListener } from './xml.ts';

/** The blocks of a part of the document and the lines of its table of contents. */
export interface Body {
  readonly blocks: readonly MarkedBlock[];
  readonly contents: readonly string[];
}

/** Reads the paragraphs of `document.xml`, `footnotes.xml` or `endnotes.xml`, those of tables and text boxes too. */
export function bodyIn(bytes: Uint8Array, styles: Styles, numbering: Numbering): Body {
  const reader = new BodyReader(styles, numbering);
  walkXml(bytes, reader);
  return reader;
}

interface Paragraph {
  readonly words: string[];
  style?: string;
  outline?: number;
  list?: string;
  indent?: number;
  length: number;
  bold: number;
}

/**
 * What no reader of the document sees: words that were deleted or moved away, field codes, earlier formatting, and the
 * copy of a text box for old programs.
 */
const unseen: ReadonlySet<string> = new Set(
  'del moveFrom delText instrText delInstrText Fallback rt pPrChange rPrChange sectPrChange numberingChange'.split(
    ' ',
  ),
);

class BodyReader implements Body, XmlListener {
  readonly blocks: MarkedBlock[] = [];
  readonly contents: string[] = [];
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  /** A text box stands inside a paragraph and holds paragraphs of its own. */
  private readonly paragraphs: Paragraph[] = [];
  private readonly run = { bold: false, hidden: false };
  private unseen = 0;
  private inRun = 0;
  private inText = 0;

  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (unseen.has(name)) this.unseen += 1;
    if (this.unseen > 0) return;
    if (name === 'p') this.paragraphs.push({ words: [], length: 0, bold: 0 });
    else if (name === 'r') this.startRun();
    else if (name === 't') this.inText += 1;
    else this.setProperty(name, attributes);
  }

  close(name: string): void {
    if (unseen.has(name)) this.unseen -= 1;
    if (this.unseen > 0) return;
    if (name === 'p') this.endParagraph();
    else if (name === 'r') this.inRun -= 1;
    else if (name === 't') this.inText -= 1;
  }

  text(words: string): void {
    if (this.inText > 0 && this.unseen === 0) this.add(words);
  }

  private startRun(): void {
    this.inRun += 1;
    this.run.bold = false;
    this.run.hidden = false;
  }

  private add(words: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined || this.run.hidden) return;
    paragraph.words.push(words);
    const length = words.trim().length;
    paragraph.length += length;
    if (this.run.bold) paragraph.bold += length;
  }

  private setProperty(name: string, attributes: ReadonlyMap<string, string>): void {
    const value = attributes.get('val');
    if (this.inRun > 0) this.setInRun(name, isOn(value));
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (name === 'pStyle' && value !== undefined) paragraph.style = value;
    if (name === 'outlineLvl') paragraph.outline = Number(value);
    if (name === 'numId' && value !== undefined) paragraph.list = value;
    if (name === 'ilvl') paragraph.indent = Number(value);
  }

  private setInRun(name: string, on: boolean): void {
    if (name === 'b') this.run.bold = on;
    if (name === 'vanish') this.run.hidden = on;
    if (name === 'tab' || name === 'br' || name === 'cr' || name === 'ptab') this.add(' ');
    if (name === 'noBreakHyphen') this.add('-');
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const text =
      paragraph?.words
        .join('')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim() ?? '';
    if (paragraph === undefined || text === '') return;
    if (isContents(this.styles, paragraph.style)) this.contents.push(text);
    else this.blocks.push({ ...this.kindOf(paragraph), text, bold: paragraph.bold >= paragraph.length });
  }

  private kindOf(paragraph: Paragraph): Pick<MarkedBlock, 'kind' | 'level'> {
    const own = paragraph.outline;
    const rank = own !== undefined && own < 9 ? own + 2 : headingRank(this.styles, paragraph.style);
    if (rank !== undefined) return { kind: 'heading', level: rank };
    const list = paragraph.list ?? inherited(this.styles, paragraph.style, 'numbering');
    const indent = paragraph.indent ?? inherited(this.styles, paragraph.style, 'indent') ?? 0;
    const isList = list !== undefined && list !== '0' && this.numbering.get(list)?.has(indent) !== true;
    return isList ? { kind: 'item', level: indent + 1 } : { kind: 'paragraph', level: 0 };
  }
}

/** A switch such as `<w:b/>` is on unless it says otherwise. */
const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/.test(value);
