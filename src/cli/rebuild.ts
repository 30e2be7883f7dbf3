import { Command } from 'commander';
import { progressLine } from './progress-line.ts';
import { run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

export const rebuildCommand = (): Command =>
  withCampaignOption(new Command('rebuild'))
    .description('throw away all that follows from the originals and the record, and make it anew')
    .option('--json', 'print what was made as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  onrecord rebuild\n\nAll or nothing. What this version of Onrecord would read or find differently stays as it was, and is named.',
    )
    .action((options: { campaign?: string; json?: boolean }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { rebuildCampaign } = await import('../campaign/rebuild-campaign.ts');
          const rebuilt = valueOrRefuse(await rebuildCampaign(store, progressLine()));
          if (options.json) {
            process.stdout.write(`${JSON.stringify(rebuilt)}\n`);
            return;
          }
          for (const sentence of rebuilt.kept) process.stdout.write(`  ${sentence}\n`);
          process.stdout.write(
            `Made anew: ${count(rebuilt.documents, 'document')}, ${rebuilt.searches} searches, ${count(rebuilt.judgements, 'judgement')}\n`,
          );
        }),
      ),
    );
