import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { parseSource, type SourceBlock, type SourceItem } from './source.ts';

export interface WordFileDetails {
  readonly party: string;
  readonly title: string;
  readonly subtitle: string;
  /** ISO 8601, UTC. */
  readonly made: string;
}

const bullets = 'bullets';

/** Writes a source as DOCX with heading styles, lists and tables; the same bytes each time. */
export async function writeWordFile(markdown: string, details: WordFileDetails): Promise<Uint8Array> {
  const document = new Document({
    title: `${details.title}: ${details.subtitle}`,
    creator: details.party,
    lastModifiedBy: details.party,
    styles: { default: { document: { run: { font: 'Georgia', size: 22, language: { value: 'en-GB' } } } } },
    numbering: { config: [{ reference: bullets, levels: [bulletLevel(0, '•'), bulletLevel(1, '–')] }] },
    sections: [
      {
        headers: {
          default: new Header({ children: [new Paragraph(`${details.party} · ${details.title}`)] }),
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ text: details.title, heading: HeadingLevel.TITLE }),
          new Paragraph(details.subtitle),
          ...parseSource(markdown).flatMap(paragraphsOf),
        ],
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document), details.made);
}

const bulletLevel = (level: number, text: string) => ({
  level,
  text,
  format: LevelFormat.BULLET,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 300 } } },
});

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });

function paragraphsOf(block: SourceBlock): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level <= 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case 'list':
      return block.items.flatMap((item) => itemParagraphs(item, 0));
    case 'table':
      return [tableOf(block.rows)];
  }
}

const itemParagraphs = (item: SourceItem, level: number): readonly Paragraph[] => [
  new Paragraph({ text: item.text, numbering: { reference: bullets, level } }),
  ...item.items.flatMap((inner) => itemParagraphs(inner, level + 1)),
];

const tableOf = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map((text) => new TableCell({ children: [cellParagraph(text, index === 0)] })),
        }),
    ),
  });

const cellParagraph = (text: string, bold: boolean) =>
  new Paragraph({ children: [new TextRun({ text, bold })] });

/** Packs the parts again with a fixed time: the library writes the present one into the file and its ZIP. */
function withoutClock(file: Uint8Array, made: string): Uint8Array {
  const parts = unzipSync(new Uint8Array(file));
  const core = 'docProps/core.xml';
  const properties = strFromU8(parts[core] ?? new Uint8Array());
  parts[core] = strToU8(properties.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${made}`));
  const [year = 0, month = 1, date = 1] = made.slice(0, 10).split('-').map(Number);
  // ZIP keeps the time of the clock on the wall, so this is the same in every time zone.
  const mtime = new Date(year, month - 1, date, 12);
  const packed: Zippable = Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name, [bytes, { mtime, level: 9 }]]),
  );
  return zipSync(packed);
}
