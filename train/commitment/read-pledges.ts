import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassageWords } from '../../src/model/passage.ts';
import { span } from '../../src/model/span.ts';
import { sharedData } from '../../test/shared-data.ts';
import { parseCsv } from './parse-csv.ts';

/** A sentence of a manifesto with what its coders called it. */
export interface CodedSentence {
  readonly document: string;
  readonly words: PassageWords;
  /** India: 1 for a pledge, 0 for none. Australia: how specific the pledge is, 1 to 7. */
  readonly label: number;
}

/** India 1999 to 2019; `undefined` where the material is not there. The Swedish sentences of the file are in Swedish. */
export function readIndia(): CodedSentence[] | undefined {
  const file = sharedData('pledges/all210126.tsv');
  if (file === undefined) return undefined;
  const [heads = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const column = new Map(heads.split('\t').map((name, at) => [name, at]));
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return (name: string) => cells[column.get(name) ?? -1] ?? '';
  });
  const indian = rows.filter((row) => row('country') === 'India');
  return inDocuments(
    indian.map((row) => ({ document: row('file'), text: row('text'), label: Number(row('binary_pledge')) })),
  );
}

/** Australia 1980 to 2010; `undefined` where the material is not there. */
export function readAustralia(): CodedSentence[] | undefined {
  const folder = sharedData('pledges/au');
  if (folder === undefined) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return inDocuments(
    files.sort().flatMap((file) =>
      // Latin-1 by name, with the quotation marks of Windows.
      parseCsv(new TextDecoder('windows-1252').decode(readFileSync(join(folder, file)))).map((record) => ({
        document: file.slice(0, 12),
        text: record.sentence ?? '',
        label: Number(record.labels),
      })),
    ),
  );
}

interface Row {
  readonly document: string;
  readonly text: string;
  readonly label: number;
}

function inDocuments(rows: readonly Row[]): CodedSentence[] {
  const whole = rows
    .map((row) => ({ ...row, text: row.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text, label }) => /\p{L}/u.test(text) && !text.startsWith('#NAME') && Number.isInteger(label));
  const documents = Map.groupBy(whole, ({ document }) => document).values();
  // One manifesto of India is there twice under two names: learned from and asked about, it would flatter the figures.
  const each = new Map(
    [...documents].map((sentences) => [sentences.map(({ text }) => text).join('\n'), sentences]),
  );
  return [...each.values()].flatMap(withLeadIns);
}

/**
 * The sets give sentences and no lists. An item is taken to be what begins with a mark, a number, a small letter or,
 * under a line that ends in a colon, with no subject; and that line is its lead-in.
 */
function withLeadIns(rows: readonly Row[]): CodedSentence[] {
  let leadIn: string | undefined;
  let at = 0;
  return rows.map(({ document, text, label }, ordinal) => {
    const isMarked = /^(?:[-•·*–]|\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)]\s|\p{Ll})/u.test(text);
    const isItem =
      isMarked || (leadIn !== undefined && !/^(?:We|The|This|In|It|Our|There|But|And|I|A|An)\b/.test(text));
    if (!isItem) leadIn = undefined;
    const isHeading = !isItem && text.length < 80 && !/[.!?;:,”"’]$/.test(text);
    const place = span(at, at + text.length);
    at += text.length + 1;
    const words: PassageWords = {
      passage: {
        ...place,
        ordinal,
        kind: isItem ? 'item' : isHeading ? 'heading' : 'sentence',
        headings: [],
        leadIn: [],
      },
      text,
      leadIn: leadIn === undefined ? [] : [leadIn],
      headings: [],
    };
    if (/:$/.test(text)) leadIn = text;
    return { document, words, label };
  });
}
