import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Erasable, type LedgerHead } from '../../model/entry.ts';
import type { Sha256 } from '../../model/ids.ts';
import { lineOf, nextEntry, noEntry } from './chain.ts';
import { exportLines, verifyExport } from './export.ts';
import { type HashOf, type SealedValue, sealedContent, sealOf } from './seal.ts';

type Verify = (bytes: Uint8Array, anchored?: string) => string;

const hashOf: HashOf = (text) => createHash('sha256').update(text).digest('hex') as Sha256;

/** A record of some judgements by three readers, two notes of which were erased, and one reader. */
function inventedExport(values = true): string {
  const sealed = new Map<Sha256, SealedValue>();
  const names = new Map<string, Sha256>();
  let salts = 0;
  const seal = (part: Erasable) => {
    const known = part.isName ? names.get(String(part.value)) : undefined;
    if (known !== undefined) return { erasable: known };
    const salt = String(++salts).padStart(32, '0');
    const sha256 = sealOf(salt, part.value, hashOf);
    sealed.set(sha256, { sha256, salt, value: part.value });
    if (part.isName) names.set(String(part.value), sha256);
    return { erasable: sha256 };
  };
  let head: LedgerHead = noEntry;
  const lines: string[] = [];
  const write = (
    actor: string,
    kind: 'judgement' | 'erasure',
    content: Readonly<Record<string, unknown>>,
  ) => {
    const entry = nextEntry(
      head,
      {
        at: `2031-05-05T10:00:${String(lines.length).padStart(2, '0')}Z`,
        actor: seal(new Erasable(actor, true)),
        kind,
        content: sealedContent(content, seal),
      },
      hashOf,
    );
    lines.push(lineOf(entry));
    head = entry;
    return entry;
  };
  const erased: Sha256[] = [];
  for (let at = 0; at < 14; at++) {
    const actor = ['Ana', 'Bo', 'Çiğdem 😀'][at % 3] ?? '';
    const note = at % 4 === 0 ? { notes: [new Erasable(`weak ${at}`), new Erasable({ mail: 'x@y' })] } : {};
    const entry = write(actor, 'judgement', {
      passage: { start: at * 7, end: at * 9 },
      code: 'partial',
      ...note,
    });
    const notes = entry.content.notes as readonly { erasable: Sha256 }[] | undefined;
    if (at % 8 === 0 && notes?.[0] !== undefined) erased.push(notes[0].erasable);
  }
  erased.push(names.get('Bo') as Sha256);
  write('Onrecord', 'erasure', { erased, why: 'She asked for it.' });
  for (const seal of erased) sealed.delete(seal);
  write('Ana', 'judgement', { code: 'opposed' });
  return `${[...exportLines(lines, values ? (each) => sealed.get(each) : undefined)].join('\n')}\n`;
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** As the command does with a file. */
function ours(bytes: Uint8Array, head?: string): readonly string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return ['no UTF-8'];
  }
  if (!text.endsWith('\n')) return ['cut off'];
  const verified = verifyExport(text.slice(0, -1).split('\n'), hashOf);
  return head === undefined || verified.head.hash === head ? verified.problems : ['another head'];
}

describe('an exported record', () => {
  let script: Verify;
  beforeAll(async () => {
    const path = '../../../bin/verify-ledger.mjs';
    script = ((await import(path)) as { verify: Verify }).verify;
  });

  const theirs = (bytes: Uint8Array, head?: string): boolean => {
    try {
      script(bytes, head);
      return true;
    } catch {
      return false;
    }
  };
  const demandRefused = (bytes: Uint8Array) => {
    const [one, other] = [ours(bytes).length > 0, !theirs(bytes)];
    if (!one || !other)
      throw new Error(
        `Taken for whole by ${one ? '' : 'us'} ${other ? '' : 'the script'}: ${Buffer.from(bytes)}`,
      );
  };

  it('is whole for us and for the script, with values and without', () => {
    for (const text of [inventedExport(), inventedExport(false)]) {
      expect(ours(bytesOf(text))).toEqual([]);
      expect(script(bytesOf(text))).toMatch(/^16 entries, \d values, \d erased; head [0-9a-f]{64}$/);
    }
    expect(inventedExport(false)).not.toContain('Ana');
    expect(inventedExport()).toContain('Ana');
  });

  const whole = bytesOf(inventedExport());
  const place = fc.nat({ max: whole.length - 1 });

  it('of which any single byte is changed is refused by both', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Uint8Array.from(whole);
        changed[at] = ((changed[at] ?? 0) + by) & 0xff;
        demandRefused(changed);
      }),
      { numRuns: 4000 },
    );
  });

  it('of which any single byte is missing, or stands twice, or was put in, is refused by both', () => {
    fc.assert(
      fc.property(place, fc.option(fc.integer({ min: 0, max: 255 })), (at, added) => {
        demandRefused(Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]));
        const more = added === null ? whole.subarray(at, at + 1) : Uint8Array.of(added);
        demandRefused(Buffer.concat([whole.subarray(0, at), more, whole.subarray(at)]));
      }),
      { numRuns: 3000 },
    );
  });

  it('of which any two bytes change places is refused by both', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(whole[one] !== whole[other]);
        const changed = Uint8Array.from(whole);
        [changed[one], changed[other]] = [whole[other] ?? 0, whole[one] ?? 0];
        demandRefused(changed);
      }),
      { numRuns: 2000 },
    );
  });

  it('of which any line is missing, doubled or elsewhere is refused by both, with the closing line for a cut', () => {
    const lines = inventedExport().trimEnd().split('\n');
    const refused = (some: readonly string[]) => demandRefused(bytesOf(`${some.join('\n')}\n`));
    for (let at = 0; at < lines.length; at++) {
      refused(lines.toSpliced(at, 1));
      refused(lines.toSpliced(at, 0, lines[at] ?? ''));
      refused(lines.slice(0, at));
      for (let to = 0; to < lines.length; to++) {
        const moved = lines.toSpliced(at, 1).toSpliced(to, 0, lines[at] ?? '');
        if (to !== at) refused(moved);
      }
    }
  });

  it('that was cut off with a closing line of its own is whole, but for a head that was anchored outside', () => {
    const lines = inventedExport(false).trimEnd().split('\n');
    const head = (JSON.parse(lines.at(-1) ?? '') as { head: string }).head;
    const shorter = [...exportLines(lines.slice(0, 5))];
    const bytes = bytesOf(`${shorter.join('\n')}\n`);
    expect(ours(bytes)).toEqual([]);
    expect(theirs(bytes)).toBe(true);
    expect(ours(bytes, head)).toEqual(['another head']);
    expect(theirs(bytes, head)).toBe(false);
    expect(theirs(bytesOf(inventedExport(false)), head)).toBe(true);
  });

  it('without a value is refused, unless an entry says that it was erased', () => {
    const lines = inventedExport().trimEnd().split('\n');
    const values = lines.findIndex((line) => line.includes('"value":"Ana"'));
    const closing = JSON.parse(lines.at(-1) ?? '') as { values: number };
    const kept = lines.toSpliced(values, 1).slice(0, -1);
    const text = [...kept, JSON.stringify({ ...closing, values: closing.values - 1 })].join('\n');
    demandRefused(bytesOf(`${text}\n`));
    expect(ours(bytesOf(`${text}\n`))).toEqual([expect.stringMatching(/is missing, and no entry says/)]);
  });
});
