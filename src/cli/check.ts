import { Command } from 'commander';
import type { CheckReport } from '../campaign/check-campaign.ts';
import { progressLine } from './progress-line.ts';
import { run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count, entriesInWords } from './words.ts';

export const checkCommand = (): Command =>
  withCampaignOption(new Command('check'))
    .description(
      'check the record and its chain, every original against its SHA-256, every text against a fresh reading, every quotation against its text',
    )
    .option('--json', 'print the report as JSON')
    .option('--ledger <file>', 'check an exported record (JSON Lines) instead of a campaign')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord check\n  onrecord check --head 3f0c…   the head that was printed, mailed or stamped\n  onrecord check --ledger ledger.jsonl\n\nExit status 1 where anything is wrong. A record that was cut off at its end looks whole from within: only a head\nthat was kept elsewhere shows it.',
    )
    .option('--head <hash>', 'a head of the record that was kept elsewhere: it must be in the chain')
    .action((options: CheckOptions) =>
      run(() =>
        options.ledger === undefined ? checkCampaignFile(options) : checkExport(options.ledger, options.head),
      ),
    );

interface CheckOptions {
  readonly campaign?: string;
  readonly json?: boolean;
  readonly head?: string;
  readonly ledger?: string;
}

const checkCampaignFile = (options: CheckOptions): Promise<void> =>
  withCampaign(options.campaign, async (store) => {
    const { checkCampaign } = await import('../campaign/check-campaign.ts');
    const report = await store.read((reader) => checkCampaign(reader, progressLine(), options.head));
    if (report.problems.length > 0) process.exitCode = 1;
    if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
    else print(report);
  });

async function checkExport(file: string, anchored: string | undefined): Promise<void> {
  const { verifyExportedFile } = await import('../campaign/export-ledger.ts');
  const { head, problems } = valueOrRefuse(await verifyExportedFile(file));
  const all =
    anchored === undefined || anchored === head.hash
      ? problems
      : [...problems, `Its head is not ${anchored}.`];
  for (const problem of all) process.stderr.write(`✘ ${problem}\n`);
  if (all.length > 0) process.exitCode = 1;
  else
    process.stdout.write(
      `✔ The exported record is whole: ${entriesInWords(head.number)}, head ${head.hash}\n`,
    );
}

function print(report: CheckReport): void {
  for (const problem of report.problems) process.stderr.write(`✘ ${problem}\n`);
  for (const remark of report.remarks) process.stdout.write(`  ${remark}\n`);
  for (const note of report.notRepeated)
    process.stdout.write(`  ${note} It cannot be repeated, only its original checked.\n`);
  process.stdout.write(
    `${report.problems.length === 0 ? '✔ All is as it was captured' : `✘ ${count(report.problems.length, 'problem')}`}: ` +
      `${count(report.originals, 'original')}, ${count(report.texts, 'text')} read afresh, ${count(report.quotations, 'quotation')}, ${entriesInWords(report.entries)} of the record\n` +
      `  head of the record: entry ${report.entries}, ${report.head}\n`,
  );
}
