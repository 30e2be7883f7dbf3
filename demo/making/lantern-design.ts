import { type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import type { BrochureDesign } from './brochure.ts';
import type { BlockStyle, Face } from './typeset.ts';

const night = rgb(0.09, 0.13, 0.29);
const amber = rgb(0.96, 0.71, 0.2);
const white = rgb(1, 1, 1);
const page = {
  width: 595.28,
  height: 841.89,
  top: 84,
  bottom: 72,
  left: 56,
  right: 56,
  columns: 2,
  gutter: 26,
};

const body: BlockStyle = {
  face: 'body',
  size: 10.6,
  leading: 14.6,
  before: 6,
  colour: 'ink',
  justified: true,
};

/** Two justified columns on upright A4; the cover shows a lit window. */
export const lanternDesign: BrochureDesign = {
  party: 'Lantern Party',
  title: 'A Light in Every Window',
  subtitle: 'Programme of the Lantern Party for the election of 12 June 2025',
  made: new Date('2025-05-06T08:00:00Z'),
  page,
  fonts: {
    body: StandardFonts.TimesRoman,
    bold: StandardFonts.TimesRomanBold,
    heading: StandardFonts.HelveticaBold,
  },
  type: {
    styles: {
      chapter: {
        ...body,
        face: 'heading',
        size: 17,
        leading: 21,
        before: 22,
        colour: 'accent',
        justified: false,
      },
      section: {
        ...body,
        face: 'heading',
        size: 11.5,
        leading: 15,
        before: 12,
        colour: 'accent',
        justified: false,
      },
      paragraph: body,
      item: { ...body, before: 3, justified: false },
    },
    bullets: ['•', '–'],
    indent: 13,
  },
  accent: night,
  runningHead: { left: 'Lantern Party  |  A Light in Every Window', right: undefined },
  foot: String,
  unnumbered: 0,
  drawCover,
};

function drawCover(cover: PDFPage, fonts: Readonly<Record<Face, PDFFont>>): void {
  cover.drawRectangle({ x: 0, y: 0, width: page.width, height: page.height, color: night });
  drawWindow(cover, 366, 470);
  const write = (text: string, y: number, size: number, font: PDFFont, color = white) =>
    cover.drawText(text, { x: page.left, y, size, font, color });
  write('A Light in', 352, 54, fonts.heading, amber);
  write('Every Window', 292, 54, fonts.heading, amber);
  write('Programme of the Lantern Party', 236, 17, fonts.body);
  write('for the election to the Chamber on 12 June 2025', 212, 17, fonts.body);
  write('Lantern Party of Halvern', 72, 12, fonts.bold, amber);
}

/** Four panes, one of them brighter. */
function drawWindow(cover: PDFPage, x: number, y: number): void {
  const pane = 78;
  const gap = 10;
  for (const [column, row, opacity] of [
    [0, 0, 0.35],
    [1, 0, 0.5],
    [0, 1, 0.5],
    [1, 1, 1],
  ] as const) {
    const place = { x: x + column * (pane + gap), y: y + row * (pane * 1.5 + gap) };
    cover.drawRectangle({ ...place, width: pane, height: pane * 1.5, color: amber, opacity });
  }
}
