import { failure, type Outcome } from '../../model/outcome.ts';
import { columnName, parseCsv } from './csv.ts';
import { parlparseXml } from './parlparse-xml.ts';
import type { PeopleFile } from './people-file.ts';
import { peopleRows } from './people-rows.ts';
import { popoloJson } from './popolo-json.ts';

/**
 * Reads a file of people by what is in it, never by its name.
 * @param source how messages and memberships call the file
 */
export function parsePeopleFile(bytes: Uint8Array, source: string): Outcome<PeopleFile> {
  const text = decoded(bytes);
  const start = text.slice(0, 4000).trimStart();
  if (start === '') return failure({ message: `${source} is empty: there is nobody to import.` });
  if (start.includes('\0'))
    return failure({ message: `${source} is no text: people are read from JSON, XML or CSV.` });
  if (start.startsWith('<'))
    return /^<!doctype html|^<html/i.test(start)
      ? failure({ message: `${source} is a web page, not a list of people: download the data file itself.` })
      : parlparseXml(text, source);
  if (start.startsWith('{') || start.startsWith('[')) return fromJson(text, source);
  const table = parseCsv(text, source);
  return table.ok ? peopleRows(table.value, source, 'table') : table;
}

function fromJson(text: string, source: string): Outcome<PeopleFile> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return failure({
      message: `${source} is broken JSON (${brokenAt(text, cause)}). Nothing was imported.`,
      cause,
    });
  }
  if (Array.isArray(value)) return fromList(value, source);
  if (isObject(value) && popoloLists.some((list) => Array.isArray(value[list])))
    return popoloJson(value, source);
  return failure({
    message: `${source} is JSON, but no list of people: Onrecord reads Popolo (lists named ${popoloLists.join(', ')}), or a list of people or memberships. Nothing was imported.`,
  });
}

/** A list alone: of memberships, of persons, or of flat rows as an API gives them. */
function fromList(list: readonly unknown[], source: string): Outcome<PeopleFile> {
  const first = list.find(isObject);
  if (first === undefined)
    return failure({ message: `${source} is a list without anyone in it. Nothing was imported.` });
  if ('person_id' in first && ('organization_id' in first || 'role' in first || 'post_id' in first))
    return popoloJson({ memberships: list }, source);
  if ('other_names' in first || 'identifiers' in first) return popoloJson({ persons: list }, source);
  const rows = list.filter(isObject).map(flat);
  return peopleRows(
    { columns: [...new Set(rows.flatMap((row) => [...row.keys()]))], rows },
    source,
    'list of people',
  );
}

const flat = (row: Record<string, unknown>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(row).flatMap(([key, value]) =>
      (typeof value === 'string' && value !== '') || typeof value === 'number'
        ? [[columnName(key), String(value)] as const]
        : [],
    ),
  );

const popoloLists = ['persons', 'organizations', 'memberships'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function brokenAt(text: string, cause: unknown): string {
  const message = cause instanceof Error ? cause.message : '';
  if (
    /end of JSON input|Unterminated|Expected .* at position/i.test(message) &&
    !/[}\]]\s*$/.test(text.slice(-100))
  )
    return 'it breaks off in the middle: download it again';
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined
    ? 'it breaks off or has a mistake'
    : `line ${text.slice(0, Number(position)).split('\n').length}`;
}

/** In the encoding that an XML declaration names, else UTF-8, else Windows-1252. */
function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:\s|\uFEFF)*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1];
  for (const encoding of [declared, 'utf-8']) {
    if (encoding === undefined) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Another encoding than it says, or one that is not known: the next.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
