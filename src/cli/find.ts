import { Command } from 'commander';
import { progressLine } from './progress-line.ts';
import { run, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

export const findCommand = (): Command =>
  withCampaignOption(new Command('find'))
    .description('search all documents for all asks; only what is new or changed is searched')
    .option('--json', 'print the account of the run as JSON')
    .addHelpText('after', '\nExample:\n  onrecord find -c spring.onrecord')
    .action((options: { campaign?: string; json?: boolean }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { searchDocuments } = await import('../campaign/search-documents.ts');
          const done = await searchDocuments(store, progressLine());
          process.stdout.write(
            options.json
              ? `${JSON.stringify(done)}\n`
              : `Searched ${count(done.searched, '(ask, document) pair')}, ${done.unchanged} were up to date; ${count(done.findings, 'new finding')}\n`,
          );
        }),
      ),
    );
