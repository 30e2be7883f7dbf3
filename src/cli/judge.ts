import { Command } from 'commander';
import { Refusal, run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

interface JudgeOptions extends PassageOptions {
  readonly campaign?: string;
  readonly code?: string;
  readonly reader?: string;
  readonly note?: string;
}

/** How a command names a passage. */
export interface PassageOptions {
  readonly party?: string;
  readonly ask?: string;
  readonly text?: string;
  readonly at?: string;
}

export const withPassageOptions = (command: Command): Command =>
  command
    .option('--party <party>', 'whose document it is')
    .option('--ask <ask>', 'the ask')
    .option('--text <words>', 'the passage, word for word')
    .option('--at <passage>', 'or its place, as onrecord work and onrecord sample print it');

export const judgeCommand = (): Command =>
  withPassageOptions(withCampaignOption(new Command('judge')))
    .description('keep judgements: those of a YAML list, or one of a single passage')
    .argument('[yaml]', 'the judgements')
    .option(
      '--code <code>',
      'committed, partial, supportive, mentioned, opposed or irrelevant; or, while you are not done, unsure, discuss or taken-back',
    )
    .option('--reader <name>', 'who judges')
    .option('--note <words>', 'why')
    .addHelpText(
      'after',
      `
Examples:
  onrecord judge judgements.yaml
  onrecord judge --party river --ask votes-at-16 --reader Ana --code committed \\
    --text "We will lower the voting age to 16."
  onrecord judge --party river --ask votes-at-16 --reader Ana --code taken-back --at river-manifesto-2025-04-02-1a2b3c4d:12

The list, each passage quoted word for word (text) or by its place (at):
  - party: river
    ask: votes-at-16
    text: We will lower the voting age to 16.
    code: committed
    reader: Ana

A later judgement of the same reader takes the place of the earlier one; both stay in the record.
What the codes mean: docs/CODEBOOK.md. Where two readers disagree: onrecord settle --help.`,
    )
    .action((yaml: string | undefined, { campaign, ...one }: JudgeOptions) =>
      run(() =>
        withCampaign(campaign, async (store) => {
          const { judgePassages, oneJudgement, readJudgements } = await import(
            '../campaign/judge-passages.ts'
          );
          const named = Object.keys(one).length > 0;
          if ((yaml === undefined) !== named)
            throw new Refusal(
              'Name either a YAML list or one passage with --party, --ask, --text or --at, --code and --reader: see onrecord judge --help.',
            );
          const written =
            yaml === undefined
              ? [valueOrRefuse(oneJudgement(one))]
              : valueOrRefuse(await readJudgements(yaml));
          const kept = valueOrRefuse(await judgePassages(store, written, () => new Date().toISOString()));
          process.stdout.write(`Kept ${count(kept, 'judgement')}\n`);
        }),
      ),
    );
