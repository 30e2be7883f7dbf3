import {
  type Color,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  type StandardFonts,
  setWordSpacing,
} from 'pdf-lib';
import { columnWidth, type PageGeometry, type PlacedLine, paginate } from './paginate.ts';
import { parseSource } from './source.ts';
import { type Face, type Typography, typeset } from './typeset.ts';

/** All that one brochure looks like. */
export interface BrochureDesign {
  readonly party: string;
  readonly title: string;
  readonly subtitle: string;
  readonly made: Date;
  readonly page: PageGeometry;
  readonly fonts: Readonly<Record<Face, StandardFonts>>;
  readonly type: Omit<Typography, 'widthOf'>;
  readonly accent: Color;
  /** What stands at the head of left and of right pages; a chapter's title where it gives `undefined`. */
  readonly runningHead: { readonly left: string | undefined; readonly right: string | undefined };
  /** The foot of a page with its printed number. */
  readonly foot: (printed: number) => string;
  /** Printed page numbers begin with 1 after this many pages. */
  readonly unnumbered: number;
  readonly drawCover: (page: PDFPage, fonts: Readonly<Record<Face, PDFFont>>) => void;
}

const ink = rgb(0.13, 0.13, 0.16);
const grey = rgb(0.45, 0.45, 0.48);
/** A cover and one page of contents. */
const frontMatter = 2;

interface Press {
  readonly pdf: PDFDocument;
  readonly design: BrochureDesign;
  readonly fonts: Readonly<Record<Face, PDFFont>>;
}

/** Prints a source as a PDF with a cover, contents, columns and running heads; the same bytes each time. */
export async function printBrochure(markdown: string, design: BrochureDesign): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const fonts = {
    body: await pdf.embedFont(design.fonts.body),
    bold: await pdf.embedFont(design.fonts.bold),
    heading: await pdf.embedFont(design.fonts.heading),
  };
  const press = { pdf, design, fonts };
  const type: Typography = {
    ...design.type,
    widthOf: (text, face, size) => printedWidth(fonts[face], text, size),
  };
  const lines = typeset(parseSource(markdown), type, columnWidth(design.page));
  const placed = paginate(lines, design.page);
  describe(press);
  design.drawCover(addPage(press), fonts);
  drawContents(press, placed);
  drawBody(press, placed);
  labelPages(press);
  return pdf.save({ useObjectStreams: false });
}

/** Without kerning, which the library measures and then does not print. */
const printedWidth = (font: PDFFont, text: string, size: number): number =>
  [...text].reduce((width, character) => width + font.widthOfTextAtSize(character, size), 0);

function describe({ pdf, design }: Press): void {
  pdf.setTitle(`${design.title}: ${design.subtitle}`);
  pdf.setAuthor(design.party);
  pdf.setLanguage('en');
  pdf.setCreationDate(design.made);
  pdf.setModificationDate(design.made);
}

const addPage = ({ pdf, design }: Press): PDFPage => pdf.addPage([design.page.width, design.page.height]);

const printedNumber = (press: Press, bodyPage: number): number =>
  bodyPage + frontMatter + 1 - press.design.unnumbered;

function drawContents(press: Press, placed: readonly PlacedLine[]): void {
  const { design, fonts } = press;
  const page = addPage(press);
  const { left, top, height } = design.page;
  const right = Math.min(design.page.width - design.page.right, left + 420);
  page.drawText('Contents', {
    x: left,
    y: height - top - 20,
    size: 26,
    font: fonts.heading,
    color: design.accent,
  });
  const chapters = placed.filter(({ line }) => line.chapter !== undefined);
  chapters.forEach(({ line, page: bodyPage }, index) => {
    const y = height - top - 70 - index * 22;
    drawEntry(page, fonts.body, line.chapter ?? '', String(printedNumber(press, bodyPage)), {
      left,
      right,
      y,
    });
  });
}

/** A title, a row of dots and a number, with the number at the right edge. */
function drawEntry(
  page: PDFPage,
  font: PDFFont,
  title: string,
  number: string,
  at: { left: number; right: number; y: number },
): void {
  const size = 11;
  const dot = font.widthOfTextAtSize('.', size);
  const start = at.left + font.widthOfTextAtSize(`${title} `, size);
  const end = at.right - font.widthOfTextAtSize(` ${number}`, size);
  const dots = '.'.repeat(Math.max(3, Math.floor((end - start) / dot)));
  const style = { y: at.y, size, font, color: ink };
  page.drawText(title, { x: at.left, ...style });
  page.drawText(dots, { x: end - dots.length * dot, ...style, color: grey });
  page.drawText(number, { x: at.right - font.widthOfTextAtSize(number, size), ...style });
}

function drawBody(press: Press, placed: readonly PlacedLine[]): void {
  const count = Math.max(...placed.map(({ page }) => page)) + 1;
  let chapter = '';
  for (let index = 0; index < count; index += 1) {
    const onPage = placed.filter(({ page }) => page === index);
    const page = addPage(press);
    chapter = onPage.find(({ line }) => line.chapter)?.line.chapter ?? chapter;
    drawFurniture(press, page, index, chapter);
    for (const line of onPage) drawLine(press, page, line);
  }
}

function drawFurniture(press: Press, page: PDFPage, bodyPage: number, chapter: string): void {
  const { design, fonts } = press;
  const { left, right, top, bottom, width, height } = design.page;
  const isLeft = (bodyPage + frontMatter + 1) % 2 === 0;
  const head = (isLeft ? design.runningHead.left : design.runningHead.right) ?? chapter;
  const foot = design.foot(printedNumber(press, bodyPage));
  const style = { size: 8, font: fonts.body, color: grey };
  const place = (text: string) => (isLeft ? left : width - right - fonts.body.widthOfTextAtSize(text, 8));
  const rule = { start: { x: left, y: height - top + 14 }, end: { x: width - right, y: height - top + 14 } };
  page.drawText(head, { x: place(head), y: height - top + 20, ...style });
  page.drawLine({ ...rule, thickness: 0.6, color: design.accent });
  page.drawText(foot, { x: place(foot), y: bottom - 26, ...style });
}

function drawLine({ design, fonts }: Press, page: PDFPage, { line, left, baseline }: PlacedLine): void {
  const { style, text } = line;
  const y = design.page.height - baseline;
  const color = style.colour === 'accent' ? design.accent : ink;
  const font = fonts[style.face];
  if (line.bullet !== undefined) {
    const x = left - design.type.indent + 2;
    page.drawText(line.bullet, { x, y, size: style.size, font, color: design.accent });
  }
  const blanks = text.split(' ').length - 1;
  const stretch = style.justified && !line.last && blanks > 0 ? (line.room - line.width) / blanks : 0;
  page.pushOperators(pushGraphicsState(), setWordSpacing(Math.min(stretch, style.size * 0.7)));
  page.drawText(text, { x: left, y, size: style.size, font, color });
  page.pushOperators(popGraphicsState());
}

/** So that a reader's page box shows what is printed: i, ii, then 1, 2, 3 where the front matter is not counted. */
function labelPages({ pdf, design }: Press): void {
  if (design.unnumbered === 0) return;
  const labels = { Nums: [0, { S: 'r' }, design.unnumbered, { S: 'D' }] };
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj(labels));
}
