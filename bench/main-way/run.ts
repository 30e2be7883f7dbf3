import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedData } from '../../test/shared-data.ts';
import { type Measured, median, printRows, seconds, timeOnrecord, timeProgram } from '../measure.ts';

// The main way as whole processes: a PDF against pdftotext, seven manifestos to a site, and an eighth.

const gold = sharedData('uk-2024/gold/asks.json');
const pdf = sharedData('uk-2024/pdf/Conservatives.pdf');
const texts = sharedData('uk-2024/txt');
const repeats = 5;

const files: Record<string, string> = {
  conservative: 'pdf/Conservatives.pdf',
  green: 'pdf/Green.pdf',
  'plaid-cymru': 'pdf/PlaidCymru.pdf',
  snp: 'pdf/SNP.pdf',
  labour: 'txt/labour.txt',
  'liberal-democrats': 'txt/liberal-democrats.txt',
  'reform-uk': 'txt/reform-uk.txt',
};

function main(): void {
  if (gold === undefined || pdf === undefined || texts === undefined) {
    process.stdout.write('Skipped: it needs ../shared/data/uk-2024.\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    measure(folder, pdf, JSON.parse(readFileSync(gold, 'utf8')) as unknown[]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string, conservative: string, asks: readonly unknown[]): void {
  const yaml = (parties: readonly string[]) =>
    JSON.stringify({
      name: 'Bench',
      asks,
      parties: [...Object.keys(files), 'eighth'].map((id) => ({ id, name: id })),
      documents: parties.map((party) => ({
        party,
        kind: 'manifesto',
        published: '2024-06-11',
        file: sharedData(`uk-2024/${files[party]}`),
      })),
    });
  writeFileSync(join(folder, 'one.yaml'), yaml(['conservative']));
  writeFileSync(join(folder, 'seven.yaml'), yaml(Object.keys(files)));

  // Taken in turns, so that a noisy minute falls on both.
  const pdftotext: Measured[] = [];
  const one: Measured[] = [];
  const seven: Measured[] = [];
  const site: Measured[] = [];
  const eighth: Measured[] = [];
  for (let turn = 0; turn < repeats; turn++) {
    for (const name of ['one.onrecord', 'seven.onrecord', 'site'])
      rmSync(join(folder, name), { recursive: true, force: true });
    pdftotext.push(timeProgram('pdftotext', [conservative, join(folder, 'out.txt')], folder));
    one.push(timeOnrecord(['new', 'one.onrecord', 'one.yaml'], folder));
    seven.push(timeOnrecord(['new', 'seven.onrecord', 'seven.yaml'], folder));
    site.push(timeOnrecord(['publish', 'site', '-c', 'seven.onrecord'], folder));
    // Another party's document that is new to the campaign: the Green one as text.
    eighth.push(
      timeOnrecord(
        ['add', join(texts ?? '', 'green.txt'), '-c', 'seven.onrecord', '--party', 'eighth'],
        folder,
      ),
    );
  }
  const yardstick = median(pdftotext).milliseconds;
  const [first, load, publish, add] = [median(one), median(seven), median(site), median(eighth)];
  const row = (what: string, measured: Measured, goal: string) => [
    what,
    seconds(measured.milliseconds),
    (measured.milliseconds / yardstick).toFixed(2),
    measured.megabytes === 0 ? '' : `${measured.megabytes.toFixed(0)} MB`,
    goal,
  ];
  process.stdout.write(`Whole processes, median of ${repeats} runs; ratio to pdftotext in the same run\n`);
  printRows(
    ['', 'time', 'ratio', 'peak', 'goal'],
    [
      row('pdftotext, Conservative PDF (80 pages)', median(pdftotext), ''),
      row('22 asks in the Conservative PDF, from nothing', first, 'ratio 1.50'),
      row('7 manifestos, 22 asks, from nothing', load, ''),
      row('… and the site written', publish, ''),
      row(
        'both together',
        {
          milliseconds: load.milliseconds + publish.milliseconds,
          megabytes: Math.max(load.megabytes, publish.megabytes),
        },
        '6 s, 400 MB',
      ),
      row('an eighth document added', add, 'its own share'),
    ],
  );
}

main();
