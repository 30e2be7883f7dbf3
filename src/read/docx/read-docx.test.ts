import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../model/span.ts';
import { readDocx } from './read-docx.ts';

const main = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;
const packed = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
const bare = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  packed({ 'word/document.xml': main(body), ...parts });

function blocks(bytes: Uint8Array): readonly string[] {
  const outcome = readDocx(bytes);
  if (!outcome.ok) throw new Error(outcome.message, { cause: outcome.cause });
  const { text } = outcome.value;
  return outcome.value.blocks.map((block) => `${block.kind[0]}${block.level} ${wordsAt(text, block)}`);
}

async function written(): Promise<Uint8Array> {
  const change = { id: 1, author: 'A', date: '2025-01-01T00:00:00Z' };
  const bullet = (level: number) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
  });
  const item = (text: string, level: number) =>
    new Paragraph({ text, numbering: { reference: 'list', level } });
  const document = new Document({
    title: 'The plan',
    numbering: { config: [{ reference: 'list', levels: [bullet(0), bullet(1)] }] },
    footnotes: { 1: { children: [new Paragraph('As we said last year.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Head')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Foot')] }) },
        children: [
          new Paragraph({ text: 'Plan', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Homes', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('We will '),
              new DeletedTextRun({ text: 'not ', ...change }),
              new InsertedTextRun({ text: 'surely ', ...change, id: 2 }),
              new TextRun('act:'),
              new FootnoteReferenceRun(1),
            ],
          }),
          item('Build homes by:', 0),
          item('felling trees.', 1),
          new Table({
            rows: [
              new TableRow({
                children: ['Cost', 'Much'].map((text) => new TableCell({ children: [new Paragraph(text)] })),
              }),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

describe('readDocx', () => {
  it('reads headings, nested lists, tables and footnotes, with changes accepted and without heads and feet', async () => {
    expect(blocks(await written())).toEqual([
      'h1 Plan',
      'h2 Homes',
      'p0 We will surely act:',
      'i1 Build homes by:',
      'i2 felling trees.',
      'p0 Cost',
      'p0 Much',
      'p0 As we said last year.',
    ]);
  });

  it('gives the title and no pages', async () => {
    expect(readDocx(await written())).toMatchObject({
      ok: true,
      value: { title: 'The plan', pages: [], format: 'docx' },
    });
  });

  it('knows headings of other languages and of styles based on others', () => {
    const styles = `<w:styles xmlns:w="x"><w:style w:styleId="b1"><w:name w:val="Überschrift 2"/></w:style>
      <w:style w:styleId="own"><w:name w:val="Mine"/><w:basedOn w:val="deep"/></w:style>
      <w:style w:styleId="deep"><w:name w:val="Deep"/><w:basedOn w:val="own"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style></w:styles>`;
    const body = `<w:p><w:pPr><w:pStyle w:val="b1"/></w:pPr><w:r><w:t>Wohnen</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="own"/></w:pPr><w:r><w:t>Miete</w:t></w:r></w:p>`;
    expect(blocks(bare(body, { 'word/styles.xml': styles }))).toEqual(['h3 Wohnen', 'h4 Miete']);
  });

  it('leaves out hidden words, field codes and the copy of a text box', () => {
    const body = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:r><w:t xml:space="preserve">Seen </w:t><w:tab/><w:t>too</w:t></w:r>
      <w:r><AlternateContent><Choice><txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></txbxContent></Choice>
      <Fallback><w:p><w:r><w:t>Box</w:t></w:r></w:p></Fallback></AlternateContent></w:r></w:p>`;
    expect(blocks(bare(body))).toEqual(['p0 Box', 'p0 Seen too']);
  });

  it('refuses a ZIP bomb before it unpacks it, whatever its directory declares', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(300_000_000) }, { level: 9 });
    expect(readDocx(bomb)).toMatchObject({ ok: false, type: 'too-large' });
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    const entry = view.getUint32(lying.length - 22 + 16, true);
    view.setUint32(entry + 24, 1000, true);
    const start = performance.now();
    expect(readDocx(lying)).toMatchObject({ ok: false, type: 'too-large' });
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('never expands an entity nor fetches one', () => {
    const xml = `<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const document = (entity: string) =>
      packed({
        'word/document.xml': `<?xml version="1.0"?>${xml}<w:document><w:p><w:r><w:t>&${entity};</w:t></w:r></w:p></w:document>`,
      });
    expect(readDocx(document('b'))).toMatchObject({ ok: false, type: 'malformed' });
    expect(readDocx(document('f'))).toMatchObject({ ok: false, type: 'malformed' });
  });

  it('reads or refuses a hundred thousand nested elements', () => {
    const deep = `${'<w:p>'.repeat(100_000)}<w:r><w:t>x</w:t></w:r>${'</w:p>'.repeat(100_000)}`;
    expect(blocks(bare(deep))).toEqual(['p0 x']);
  });

  it.each<[string, Uint8Array, string]>([
    ['cut off', bare('<w:p/>').subarray(0, 100), 'truncated'],
    ['without a document', packed({ 'word/styles.xml': '<a/>' }), 'malformed'],
    ['with broken XML', bare('<w:p>'), 'malformed'],
    ['without words', bare('<w:p/>'), 'no-text'],
  ])('says in one sentence what to do with a file %s', (_, bytes, type) => {
    const outcome = readDocx(bytes);
    expect(outcome).toMatchObject({ ok: false, type });
    if (!outcome.ok) expect(outcome.message).toMatch(/^[A-Z][^.]+\.$/);
  });
});
