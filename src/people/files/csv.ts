import { failure, type Outcome, success } from '../../model/outcome.ts';

/** A row by its columns' names, as they are compared: small letters, `_` between words. */
export type CsvRow = ReadonlyMap<string, string>;

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Reads comma, semicolon or tab separated values with quotation marks (RFC 4180); the first line names the columns. */
export function parseCsv(text: string, name: string): Outcome<CsvTable> {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const records = recordsOf(plain, delimiterOf(plain));
  if (!records.ok) return failure({ message: `${name}: ${records.message} Nothing was imported.` });
  const [header = [], ...lines] = records.value;
  const columns = header.map(columnName);
  const longer = lines.findIndex((line) => line.length > columns.length);
  if (longer >= 0)
    return failure({
      message: `${name}: row ${longer + 2} has ${lines[longer]?.length} values, but there are ${columns.length} columns: a quotation mark or a comma is missing. Nothing was imported.`,
    });
  return success({ columns, rows: lines.map((line) => rowOf(columns, line)) });
}

export const columnName = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');

const rowOf = (columns: readonly string[], values: readonly string[]): CsvRow =>
  new Map(
    columns.flatMap((column, at) => (values[at]?.trim() ? [[column, values[at].trim()] as const] : [])),
  );

/** The sign that the first line has most of. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

function recordsOf(text: string, delimiter: string): Outcome<readonly (readonly string[])[]> {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const value = text[at] === '"' ? quoted(text, at) : bare(text, at, delimiter);
    if (value === undefined)
      return failure({ message: `a quotation mark that opens in row ${records.length + 1} never closes.` });
    record.push(value.text);
    at = value.end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      record.push('');
    }
    while (text[at] === '\r' || text[at] === '\n') at++;
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  return success(records);
}

interface Value {
  readonly text: string;
  readonly end: number;
}

function quoted(text: string, start: number): Value | undefined {
  let value = '';
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return undefined;
    value += text.slice(at, mark);
    if (text[mark + 1] !== '"') return restOf(text, mark + 1, value);
    value += '"';
    at = mark + 2;
  }
}

/** Whatever a careless program wrote between the closing mark and the next comma belongs to the value. */
function restOf(text: string, at: number, value: string): Value {
  const end = /[,;\t\r\n]|$/.exec(text.slice(at, at + 200))?.index ?? 0;
  return { text: value + text.slice(at, at + end), end: at + end };
}

function bare(text: string, start: number, delimiter: string): Value {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(start, end), end };
}
