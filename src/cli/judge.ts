import { Command } from 'commander';
import { run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

export const judgeCommand = (): Command =>
  withCampaignOption(new Command('judge'))
    .description('keep judgements of passages from a YAML list')
    .argument('<yaml>', 'the judgements')
    .addHelpText(
      'after',
      `
Example:
  onrecord judge judgements.yaml

The list, each passage quoted word for word:
  - party: river
    ask: votes-at-16
    text: We will lower the voting age to 16.
    code: committed          # committed, partial, supportive, mentioned, opposed or irrelevant
    reader: Ana`,
    )
    .action((yaml: string, options: { campaign?: string }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { judgePassages, readJudgements } = await import('../campaign/judge-passages.ts');
          const written = valueOrRefuse(await readJudgements(yaml));
          const kept = valueOrRefuse(await judgePassages(store, written, () => new Date().toISOString()));
          process.stdout.write(`Kept ${count(kept, 'judgement')}\n`);
        }),
      ),
    );
