import { Command, Option } from 'commander';
import { type JudgementCode, judgementCodes } from '../model/code.ts';
import { settledByOneOfThem } from '../model/settlement.ts';
import { type PassageOptions, withPassageOptions } from './judge.ts';
import { Refusal, run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { harmless } from './words.ts';

interface SettleOptions extends PassageOptions {
  readonly campaign?: string;
  readonly code: JudgementCode;
  readonly settler: string;
  readonly reason: string;
}

export const settleCommand = (): Command =>
  withPassageOptions(withCampaignOption(new Command('settle')))
    .description('decide a passage on which readers disagree, with a reason')
    .addOption(
      new Option('--code <code>', 'what the passage does to the ask')
        .choices(judgementCodes)
        .makeOptionMandatory(),
    )
    .requiredOption('--settler <name>', 'who decides: a third person, where the campaign has one')
    .requiredOption('--reason <words>', 'why, for those who come after')
    .addHelpText(
      'after',
      `
Example:
  onrecord settle --party river --ask votes-at-16 --text "We will look at the voting age." \\
    --code partial --settler Cas --reason "A review that is meant to lead there, by the code book."

Where readers disagree: onrecord work. The judgements stay as they are; a later settlement corrects an earlier one.
One of those who disagree may settle it only where the campaign has no other reader; the table then says so.`,
    )
    .action((options: SettleOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { party, ask, text, at, code, settler, reason } = options;
          if (party === undefined || ask === undefined || (text === undefined) === (at === undefined))
            throw new Refusal(
              'Name the passage with --party, --ask, and --text or --at: see onrecord settle --help.',
            );
          const { findPassage } = await import('../campaign/find-passage.ts');
          const { settleDisagreement } = await import('../campaign/settle-disagreement.ts');
          const found = valueOrRefuse(
            await store.read((reader) => findPassage(reader, { party, ask, text, at })),
          );
          const settled = valueOrRefuse(
            await settleDisagreement(store, { ...found, code, settler, reason }, () =>
              new Date().toISOString(),
            ),
          );
          process.stdout.write(
            `Settled as ${settled.code}, between ${harmless(settled.between.join(' and '))}\n${
              settledByOneOfThem(settled)
                ? 'The settler is one of them, as the campaign has no third reader: the table says so.\n'
                : ''
            }`,
          );
        }),
      ),
    );
