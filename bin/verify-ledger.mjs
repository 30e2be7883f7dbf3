#!/usr/bin/env node
// Verifies an exported record of Onrecord, alone: node verify-ledger.mjs LEDGER.jsonl [HEAD]
// HEAD is the hash that was printed, mailed or stamped; without it, a record cut off at its end looks whole.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** RFC 8785: no white space, keys in the order of their UTF-16 units, numbers and strings as ECMAScript writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('a lone surrogate');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${canonical(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** What stands in the chain for a value that may be erased: { "erasable": SHA-256 of [salt, value] }. */
function sealsIn(value) {
  if (Array.isArray(value)) return value.flatMap(sealsIn);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value).sort();
  if (keys.length === 1 && /^[0-9a-f]{64}$/.test(value.erasable)) return [value.erasable];
  return keys.flatMap((key) => sealsIn(value[key]));
}

const demand = (holds, what) => {
  if (!holds) throw new Error(what);
};

function readEntry(so, json, at) {
  const { hash, ...entry } = json;
  demand(entry.number === so.number + 1 && entry.before === so.head, `line ${at} does not come next`);
  demand(sha256(canonical(entry)) === hash, `entry ${entry.number} is not as it was written`);
  for (const seal of so.expected) so.missing.add(seal);
  so.expected = [...new Set(sealsIn(entry))].filter((seal) => !so.known.has(seal));
  for (const seal of so.expected) so.known.add(seal);
  if (entry.kind === 'erasure') for (const seal of entry.content.erased) so.erased.add(seal);
  so.number = entry.number;
  so.head = hash;
}

function readValue(so, json, at) {
  const place = so.expected.indexOf(json.sha256);
  demand(place >= 0, `line ${at} is no value of the entry before it, or stands in another order`);
  demand(sha256(canonical([json.salt, json.value])) === json.sha256, `line ${at} is another value`);
  for (const seal of so.expected.splice(0, place + 1).slice(0, -1)) so.missing.add(seal);
  so.values++;
}

function readClosing(so, json) {
  demand(json.entries === so.number && json.head === so.head, 'the closing line tells another count or head');
  demand(json.values === so.values || (json.values === null && so.values === 0), 'values are missing');
  for (const seal of json.values === null ? [] : [...so.missing, ...so.expected])
    demand(so.erased.has(seal), `the value of ${seal} is missing, and no entry says that it was erased`);
}

const readers = {
  'actor at before content hash kind number': readEntry,
  'salt sha256 value': readValue,
  'entries head values': readClosing,
};

/** What is whole, in words. Throws where anything is not. */
export function verify(bytes, anchored) {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  demand(text.endsWith('\n'), 'the file is cut off');
  const lines = text.slice(0, -1).split('\n');
  const sets = { known: new Set(), erased: new Set(), missing: new Set() };
  const so = { number: 0, head: '0'.repeat(64), values: 0, expected: [], ...sets };
  for (const [index, line] of lines.entries()) {
    const json = JSON.parse(line);
    demand(canonical(json) === line, `line ${index + 1} is not in canonical form`);
    const read = readers[Object.keys(json).join(' ')];
    demand(
      (read === readClosing) === (index === lines.length - 1),
      'the closing line is missing, or not the last',
    );
    demand(read !== undefined, `line ${index + 1} is no entry`);
    read(so, json, index + 1);
  }
  demand(so.number > 0, 'there is no entry');
  demand(anchored === undefined || anchored === so.head, `the head is ${so.head}, not ${anchored}`);
  return `${so.number} entries, ${so.values} values, ${so.erased.size} erased; head ${so.head}`;
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [file, anchored] = process.argv.slice(2);
  try {
    console.log(`whole: ${verify(readFileSync(file), anchored)}`);
  } catch (error) {
    console.log(`NOT WHOLE: ${error.message}`);
    process.exitCode = 1;
  }
}
