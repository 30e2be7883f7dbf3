import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, onrecord, temporaryFolder } from './command-line.ts';
import { sharedData } from './shared-data.ts';

const yaml = `name: Spring
asks:
  - { id: trees, text: Plant a million trees along the roads. }
parties:
  - { id: river, name: River Party }
documents:
  - { party: river, kind: manifesto, published: 2027-04-02, file: river.txt }
`;
const prose = `Our roads

We will plant a million trees along the roads of the country within four years. Shade is a right.

We will repair every bridge that is older than a hundred years.
`;

const bytes = (text: string) => Buffer.from(text, 'latin1');
const docx = (document: Uint8Array) =>
  zipSync({
    '[Content_Types].xml': Buffer.from(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': document,
  });
async function scan(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const picture = await pdf.embedPng(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  );
  pdf.addPage([300, 400]).drawImage(picture, { x: 10, y: 10, width: 280, height: 380 });
  return pdf.save();
}

describe('bad input', () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder.path, name);
  const hash = () =>
    createHash('sha256')
      .update(readFileSync(file('spring.onrecord')))
      .digest('hex');
  const documents = () => onrecord(['positions', '--format', 'jsonl'], folder.path);

  beforeAll(() => {
    writeFileSync(file('river.txt'), prose);
    writeFileSync(file('campaign.yaml'), yaml);
    expect(onrecord(['new', 'spring.onrecord', 'campaign.yaml'], folder.path).status).toBe(0);
  });
  afterAll(() => folder.remove());

  /** One sentence on standard error, exit status 1, and the campaign as it was. */
  function refuses(words: readonly string[], sentence: RegExp): void {
    const before = hash();
    const ran = onrecord(words, folder.path);
    const said = ran.err.replace(/^(Reading|Searching) \d+ of .*\n/gm, '').trim();
    expect(said).toMatch(sentence);
    expect(said.split('\n')).toHaveLength(1);
    expect(said).not.toMatch(/ {4}at |node:internal/);
    expect(ran.status).toBe(1);
    expect(hash()).toBe(before);
    expect(readdirSync(folder.path).filter((name) => /being|-wal|-shm|-journal/.test(name))).toEqual([]);
  }
  const add = (name: string) => [
    'add',
    name,
    '--party',
    'river',
    '--kind',
    'manifesto',
    '--published',
    '2027-04-03',
  ];

  const files: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>, RegExp])[] = [
    ['an empty file', 'empty.pdf', () => bytes(''), /empty/],
    ['a picture', 'photo.pdf', () => bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01'), /picture|image/i],
    [
      'a program',
      'tool.txt',
      () => bytes(`\x7fELF${'\0\x01\x02'.repeat(500)}`),
      /no document|program|not a document/i,
    ],
    [
      'a truncated PDF',
      'cut.pdf',
      () => bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'),
      /cut|truncated|damaged|broken|incomplete|malformed/i,
    ],
    ['a scan without text', 'scan.pdf', scan, /OCR|scan/i],
    [
      'an encrypted office file',
      'locked.docx',
      () => bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`),
      /password|\.docx|old|encrypted/i,
    ],
    [
      'a ZIP that is no DOCX',
      'sheet.docx',
      () => zipSync({ 'xl/workbook.xml': bytes('<a/>') }),
      /spreadsheet|no document|save/i,
    ],
    [
      'a ZIP bomb as DOCX',
      'bomb.docx',
      () => docx(new Uint8Array(250_000_000)),
      /unpack|too large|inflate|grow|larger|bomb/i,
    ],
    [
      'a DOCX whose XML is broken',
      'broken.docx',
      () => docx(bytes('<w:document><w:body><w:p>')),
      /damaged|broken|malformed|cut|not well/i,
    ],
  ];
  it.each(files)('refuses %s with one sentence', async (_, name, make, sentence) => {
    writeFileSync(file(name), await make());
    refuses(add(name), sentence);
  });

  it('refuses a file that is not there, a folder, and one of 500 MB before it is read', () => {
    refuses(add('nowhere.pdf'), /There is no file .*nowhere\.pdf/);
    refuses(add('.'), /is a folder/);
    closeSync(openSync(file('large.pdf'), 'w'));
    truncateSync(file('large.pdf'), 500_000_000);
    refuses(add('large.pdf'), /500 MB/);
  });

  it('keeps none of several files where one of them is bad', () => {
    writeFileSync(file('good.txt'), `${prose}One more sentence.`);
    refuses(['add', 'good.txt', 'nowhere.pdf', '--party', 'river'], /There is no file/);
  });

  it('stores the same document once, and says so', () => {
    refuses(add('river.txt'), /already there, byte for byte, as river-manifesto-2027-04-02/);
  });

  it('refuses an unknown party, kind, day, address and command line', () => {
    refuses(['add', 'river.txt', '--party', 'rivr'], /"rivr".*river/);
    refuses(['add', 'river.txt'], /Whose manifesto/);
    refuses(['add', 'river.txt', '--party', 'river', '--kind', 'tweet'], /tweet.*manifesto/);
    refuses(['add', 'river.txt', '--party', 'river', '--published', '2027-02-30'], /2027-02-30 is no day/);
    refuses(['add', 'river.txt', '--party', 'river', '--url', 'javascript:1'], /must begin with http/);
    refuses(['positions', '--as-of', 'yesterday'], /yesterday is no day/);
    refuses(['show', 'bees', 'river'], /There is no ask "bees".*trees/);
    refuses(['findings', '--party', 'hill'], /There is no party "hill".*river/);
  });

  it('refuses a YAML file with a wrong key, by line and key, and makes no campaign', () => {
    writeFileSync(file('wrong.yaml'), yaml.replace('text:', 'txt:'));
    const ran = onrecord(['new', 'wrong.onrecord', 'wrong.yaml'], folder.path);
    expect(ran).toMatchObject({ status: 1 });
    expect(ran.err).toContain('wrong.yaml:3: asks[1].txt is no key');
    writeFileSync(file('missing.yaml'), yaml.replace('river.txt', 'nowhere.txt'));
    expect(onrecord(['new', 'wrong.onrecord', 'missing.yaml'], folder.path).err).toMatch(
      /There is no file .*nowhere\.txt/,
    );
    expect(existsSync(file('wrong.onrecord'))).toBe(false);
    refuses(['new', 'spring.onrecord', 'campaign.yaml'], /is there already/);
  });

  it('refuses a campaign that is no SQLite, and one that is not there', () => {
    writeFileSync(
      file('text.campaign'),
      'I am no campaign, although I am long enough to have a header of a hundred bytes and more. '.repeat(9),
    );
    refuses(['positions', '-c', 'text.campaign'], /text\.campaign/);
    refuses(['positions', '-c', 'none.onrecord'], /none\.onrecord/);
  });

  it('reads invalid UTF-8, Windows-1252 and ten thousand nested tags, or says why not', () => {
    writeFileSync(
      file('cp1252.txt'),
      bytes(`${prose}We will not \x93wait\x94 \x96 caf\xe9s will have trees.\n`),
    );
    writeFileSync(
      file('invalid.txt'),
      Buffer.concat([
        Buffer.from(`${prose}Überall trees. `),
        Buffer.from([0xff, 0xfe, 0xc3]),
        Buffer.from(' along the roads.\n'),
      ]),
    );
    writeFileSync(
      file('nested.html'),
      `<html><body>${'<div>'.repeat(10_000)}<p>We will plant trees along the roads of the country.</p>${'</div>'.repeat(10_000)}`,
    );
    expect(onrecord(add('cp1252.txt'), folder.path)).toMatchObject({ status: 0 });
    expect(onrecord(add('invalid.txt'), folder.path).err).not.toMatch(/ {4}at /);
    const nested = onrecord(add('nested.html'), folder.path);
    expect(nested.err).not.toMatch(/ {4}at /);
    expect([0, 1]).toContain(nested.status);
    const texts = jsonLines<{ text: string }>(
      onrecord(['findings', '--format', 'jsonl'], folder.path).out,
    ).map((line) => line.text);
    expect(texts).toContain('We will not “wait” – cafés will have trees.');
    expect(documents().status).toBe(0);
  });

  const messy = sharedData('messy/pdf');
  it.skipIf(messy === undefined)(
    'reads or refuses each of 25 awkward PDFs, and none becomes an empty document (needs ../shared/data/messy)',
    () => {
      const names = readdirSync(messy ?? '').filter((name) => name.endsWith('.pdf'));
      for (const name of names) {
        const ran = onrecord(['add', join(messy ?? '', name), '--party', 'river'], folder.path);
        expect(ran.err, name).not.toMatch(/ {4}at |node:internal/);
        if (ran.status === 0) expect(ran.out, name).toMatch(/ [1-9][\d,]* passages?/);
        else
          expect(
            ran.err
              .replace(/^Reading .*\n/gm, '')
              .trim()
              .split('\n'),
            name,
          ).toHaveLength(1);
      }
      expect(onrecord(['check'], folder.path).out).toMatch(/^✔/);
    },
  );
});
