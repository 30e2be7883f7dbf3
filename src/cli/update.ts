import { Command } from 'commander';
import { printWarnings } from './print-warnings.ts';
import { progressLine } from './progress-line.ts';
import { run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

export const updateCommand = (): Command =>
  withCampaignOption(new Command('update'))
    .description('bring the campaign up to date with its YAML file: changed asks, new parties, new documents')
    .argument('<yaml>', 'your asks, parties and documents as they stand now')
    .addHelpText(
      'after',
      '\nExample:\n  onrecord update campaign.yaml\n\nNothing that was captured or judged is taken away.',
    )
    .action((yaml: string, options: { campaign?: string }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { updateCampaign } = await import('../campaign/update-campaign.ts');
          const now = () => new Date().toISOString();
          const { added, run: done } = valueOrRefuse(await updateCampaign(store, yaml, now, progressLine()));
          printWarnings(done.warnings);
          for (const document of added) process.stdout.write(`  added ${document.id}  ${document.title}\n`);
          process.stdout.write(
            `${count(added.length, 'new document')}; searched ${count(done.searched, '(ask, document) pair')}, ${done.unchanged} were up to date\n`,
          );
        }),
      ),
    );
