import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, onrecord, startOnrecord, temporaryFolder } from './command-line.ts';

// A process that is killed at any moment leaves nothing half-written, and the next run goes on.

const words = 'roads trees bridges schools rivers hospitals taxes farms energy wages housing courts'.split(
  ' ',
);
const prose = (seed: number) =>
  Array.from({ length: 1500 }, (_, line) => {
    const word = (step: number) => words[(seed * 7 + line * step + step * step) % words.length];
    return `We will build ${word(1)} and ${word(3)} beside the ${word(5)} of district ${line} by the year ${2000 + seed}.\n`;
  }).join('\n');

describe('a killed process', () => {
  const folder = temporaryFolder();
  const files = Array.from({ length: 6 }, (_, index) => `party${index}.txt`);
  const yaml = JSON.stringify({
    name: 'Killed',
    asks: words.map((word) => ({ id: word, text: `Build more ${word} beside the bridges.` })),
    parties: [{ id: 'river', name: 'River Party' }],
  });

  beforeAll(() => {
    for (const [index, file] of files.entries()) writeFileSync(join(folder.path, file), prose(index));
    writeFileSync(join(folder.path, 'campaign.yaml'), yaml);
    expect(onrecord(['new', 'killed.onrecord', 'campaign.yaml'], folder.path).status).toBe(0);
  });
  afterAll(() => folder.remove());

  const killAfter = async (milliseconds: number, signal: NodeJS.Signals, ...command: string[]) => {
    const running = startOnrecord(command, folder.path);
    const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
    const timer = setTimeout(() => running.kill(signal), milliseconds);
    await ended;
    clearTimeout(timer);
  };

  it('leaves a whole campaign behind at any moment of add and find, and the next run goes on', async () => {
    for (let round = 0; round < 18; round++) {
      const file = files[round % files.length] ?? '';
      const signal = round % 3 === 0 ? 'SIGINT' : 'SIGKILL';
      await killAfter(100 + round * 55, signal, 'add', file, '--party', 'river', '--published', '2027-01-02');
      if (round % 3 === 2) await killAfter(150 + round * 20, signal, 'find');
      const check = onrecord(['check'], folder.path);
      expect(check.out + check.err).toMatch(/✔ All is as it was captured/);
    }
    for (const file of files)
      onrecord(['add', file, '--party', 'river', '--published', '2027-01-02'], folder.path);
    expect(onrecord(['find'], folder.path).status).toBe(0);
    const again = JSON.parse(onrecord(['find', '--json'], folder.path).out) as {
      searched: number;
      unchanged: number;
    };
    expect(again).toMatchObject({ searched: 0, unchanged: files.length * words.length });
    const found = jsonLines<{ document: string }>(
      onrecord(['findings', '--format', 'jsonl'], folder.path).out,
    );
    expect(new Set(found.map((line) => line.document)).size).toBe(files.length);
  });

  it('leaves no half campaign at any moment of new', async () => {
    const declared = JSON.parse(yaml) as Record<string, unknown>;
    const documents = files.map((file) => ({
      party: 'river',
      kind: 'manifesto',
      published: '2027-01-02',
      file,
    }));
    writeFileSync(join(folder.path, 'full.yaml'), JSON.stringify({ ...declared, documents }));
    for (let round = 0; round < 6; round++) {
      await killAfter(150 + round * 150, 'SIGKILL', 'new', 'full.onrecord', 'full.yaml');
      if (readdirSync(folder.path).includes('full.onrecord')) break;
    }
    onrecord(['new', 'full.onrecord', 'full.yaml'], folder.path);
    const check = onrecord(['check', '-c', 'full.onrecord'], folder.path);
    expect(check.out).toMatch(/^✔ .*: 6 originals/);
  });

  it('does no harm where two processes write at once', async () => {
    writeFileSync(join(folder.path, 'a.txt'), prose(11));
    writeFileSync(join(folder.path, 'b.txt'), prose(12));
    const both = ['a.txt', 'b.txt'].map((file) => {
      const running = startOnrecord(['add', file, '-c', 'killed.onrecord', '--party', 'river'], folder.path);
      return new Promise<number | null>((resolve) => running.once('exit', resolve));
    });
    expect(await Promise.all(both)).toEqual([0, 0]);
    expect(onrecord(['check', '-c', 'killed.onrecord'], folder.path).out).toMatch(/^✔/);
  });
});
