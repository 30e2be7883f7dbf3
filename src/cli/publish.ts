import { Command } from 'commander';
import { knownDay } from './known.ts';
import { generator } from './version.ts';
import { run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

export const publishCommand = (): Command =>
  withCampaignOption(new Command('publish'))
    .description(
      'write the table as a site: static pages without JavaScript, and one JSON file with all of it',
    )
    .argument('<folder>', 'a new or empty folder, or one that was published to before')
    .option('--as-of <day>', 'by the documents published up to this day (default: today)')
    .addHelpText('after', '\nExample:\n  onrecord publish site/')
    .action((folder: string, options: { campaign?: string; asOf?: string }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { publishTable } = await import('../campaign/publish-table.ts');
          const made = new Date().toISOString();
          const asOf = knownDay('--as-of', options.asOf ?? made.slice(0, 10));
          const pages = valueOrRefuse(await publishTable(store, folder, asOf, made, generator));
          process.stdout.write(
            `${count(pages, 'file')} in ${folder}; open ${folder.replace(/\/$/, '')}/index.html\n`,
          );
        }),
      ),
    );
