import { type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import type { BrochureDesign } from './brochure.ts';
import type { BlockStyle, Face } from './typeset.ts';

const harbour = rgb(0.04, 0.34, 0.36);
const brick = rgb(0.72, 0.25, 0.18);
const sand = rgb(0.97, 0.94, 0.87);
const page = {
  width: 841.89,
  height: 595.28,
  top: 80,
  bottom: 76,
  left: 52,
  right: 52,
  columns: 3,
  gutter: 24,
};

const body: BlockStyle = {
  face: 'body',
  size: 10.4,
  leading: 14.6,
  before: 6,
  colour: 'ink',
  justified: false,
};

/** Three ragged columns on A4 laid sideways; the printed numbers begin after cover and contents. */
export const hearthDesign: BrochureDesign = {
  party: 'Hearth and Harbour',
  title: 'Steady Hands',
  subtitle: 'The booklet of Hearth and Harbour, 2025',
  made: new Date('2025-05-09T06:30:00Z'),
  page,
  fonts: {
    body: StandardFonts.Helvetica,
    bold: StandardFonts.HelveticaBold,
    heading: StandardFonts.TimesRomanBold,
  },
  type: {
    styles: {
      chapter: { ...body, face: 'heading', size: 18, leading: 21, before: 20, colour: 'accent' },
      section: { ...body, face: 'bold', size: 10, leading: 14, before: 11, colour: 'accent' },
      paragraph: body,
      item: { ...body, before: 3 },
    },
    bullets: ['•', '–'],
    indent: 12,
  },
  accent: harbour,
  runningHead: { left: 'STEADY HANDS', right: 'HEARTH AND HARBOUR 2025' },
  foot: (printed) => `Hearth and Harbour  ${printed}`,
  unnumbered: 2,
  drawCover,
};

function drawCover(cover: PDFPage, fonts: Readonly<Record<Face, PDFFont>>): void {
  cover.drawRectangle({ x: 0, y: 0, width: page.width, height: page.height, color: sand });
  drawHouse(cover, 610, 128);
  drawSea(cover);
  const write = (text: string, y: number, size: number, font: PDFFont, color = harbour) =>
    cover.drawText(text, { x: 64, y, size, font, color });
  write('Steady', 420, 76, fonts.heading);
  write('Hands', 345, 76, fonts.heading);
  write('What Hearth and Harbour will mend, and what it will leave alone', 296, 14, fonts.body, brick);
  write('Hearth and Harbour, May 2025', 500, 12, fonts.bold, brick);
}

function drawHouse(cover: PDFPage, x: number, y: number): void {
  cover.drawRectangle({ x, y, width: 150, height: 110, color: brick });
  cover.drawSvgPath('M 0 0 L 95 -80 L 190 0 Z', { x: x - 20, y: y + 110, color: harbour });
  cover.drawRectangle({ x: x + 58, y, width: 34, height: 62, color: sand });
}

function drawSea(cover: PDFPage): void {
  const wave =
    'M 0 20 C 40 0 80 0 120 20 S 200 40 240 20 S 320 0 360 20 S 440 40 480 20 S 560 0 600 20 S 680 40 720 20 S 800 0 840 20 S 920 40 960 20 L 960 180 L 0 180 Z';
  cover.drawSvgPath(wave, { x: 0, y: 172, color: harbour, opacity: 0.75 });
  cover.drawSvgPath(wave, { x: -60, y: 142, color: harbour });
}
