import { Command } from 'commander';
import { run, withCampaign, withCampaignOption } from './with-campaign.ts';

export const exportCommand = (): Command =>
  new Command('export')
    .description('write what the campaign holds for other programs')
    .addCommand(ledgerCommand());

const ledgerCommand = (): Command =>
  withCampaignOption(new Command('ledger'))
    .description('the record as JSON Lines, which verify-ledger.mjs verifies alone')
    .option(
      '--no-values',
      'without names, notes and whatever else can be erased: the chain verifies all the same',
    )
    .addHelpText(
      'after',
      '\nExample:\n  onrecord export ledger > ledger.jsonl\n  node verify-ledger.mjs ledger.jsonl\n\nThe names of your readers and their notes are in it: think of whom you give it to, or use --no-values.',
    )
    .action((options: { campaign?: string; values: boolean }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { exportLedger } = await import('../campaign/export-ledger.ts');
          await store.read(async (reader) => {
            for await (const line of exportLedger(reader, options.values)) process.stdout.write(`${line}\n`);
          });
        }),
      ),
    );
