import { Command } from 'commander';
import { progressLine } from './progress-line.ts';
import { run, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

export const checkCommand = (): Command =>
  withCampaignOption(new Command('check'))
    .description(
      'check every stored original against its SHA-256, every text against a fresh reading, every quotation against its text',
    )
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExample:\n  onrecord check\n\nExit status 1 where anything is wrong.')
    .action((options: { campaign?: string; json?: boolean }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { checkCampaign } = await import('../campaign/check-campaign.ts');
          const report = await store.read((reader) => checkCampaign(reader, progressLine()));
          if (report.problems.length > 0) process.exitCode = 1;
          if (options.json) {
            process.stdout.write(`${JSON.stringify(report)}\n`);
            return;
          }
          for (const problem of report.problems) process.stderr.write(`✘ ${problem}\n`);
          for (const note of report.notRepeated)
            process.stdout.write(`  ${note} It cannot be repeated, only its original checked.\n`);
          process.stdout.write(
            `${report.problems.length === 0 ? '✔ All is as it was captured' : `✘ ${count(report.problems.length, 'problem')}`}: ` +
              `${count(report.originals, 'original')}, ${count(report.texts, 'text')} read afresh, ${count(report.quotations, 'quotation')}\n`,
          );
        }),
      ),
    );
