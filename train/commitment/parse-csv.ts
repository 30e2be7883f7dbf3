/** The records of a CSV file (RFC 4180), each by the names of its first line in lower case. */
export function parseCsv(text: string): Record<string, string>[] {
  const [heads = [], ...records] = recordsOf(text);
  const names = heads.map((head) => head.trim().toLowerCase());
  return records.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;

function recordsOf(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [all, quoted, plain = '', end = ''] of text.matchAll(cell)) {
    if (all === '' && record.length === 0) break;
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
