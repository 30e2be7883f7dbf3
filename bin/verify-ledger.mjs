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

/** What is whole, in words. Throws where anything is not. */
export function verify(bytes, anchored) {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\n')) throw new Error('the file is cut off');
  const lines = text.slice(0, -1).split('\n');
  const [known, erased, missing] = [new Set(), new Set(), new Set()];
  let [number, before, values, expected] = [0, '0'.repeat(64), 0, []];
  const demand = (holds, what) => {
    if (!holds) throw new Error(what);
  };
  for (const [at, line] of lines.entries()) {
    const json = JSON.parse(line);
    demand(canonical(json) === line, `line ${at + 1} is not in canonical form`);
    const keys = Object.keys(json).join(' ');
    if (at === lines.length - 1) {
      demand(keys === 'entries head values', 'the closing line is missing');
      demand(json.entries === number && json.head === before, 'the closing line tells another count or head');
      demand(json.values === values || (json.values === null && values === 0), 'values are missing');
      for (const seal of json.values === null ? [] : [...missing, ...expected])
        demand(erased.has(seal), `the value of ${seal} is missing, and no entry says that it was erased`);
    } else if (keys === 'salt sha256 value') {
      const place = expected.indexOf(json.sha256);
      demand(place >= 0, `line ${at + 1} is no value of the entry before it, or stands in another order`);
      demand(sha256(canonical([json.salt, json.value])) === json.sha256, `line ${at + 1} is another value`);
      for (const seal of expected.splice(0, place + 1).slice(0, -1)) missing.add(seal);
      values++;
    } else {
      const { hash, ...entry } = json;
      demand(keys === 'actor at before content hash kind number', `line ${at + 1} is no entry`);
      demand(entry.number === number + 1 && entry.before === before, `line ${at + 1} does not come next`);
      demand(sha256(canonical(entry)) === hash, `entry ${entry.number} is not as it was written`);
      for (const seal of expected) missing.add(seal);
      expected = [...new Set(sealsIn(entry))].filter((seal) => !known.has(seal));
      for (const seal of expected) known.add(seal);
      if (entry.kind === 'erasure') for (const seal of entry.content.erased) erased.add(seal);
      [number, before] = [entry.number, hash];
    }
  }
  demand(number > 0, 'there is no entry');
  demand(anchored === undefined || anchored === before, `the head is ${before}, not ${anchored}`);
  return `${number} entries, ${values} values, ${erased.size} erased; head ${before}`;
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
