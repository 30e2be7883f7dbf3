import { Command } from 'commander';
import { type ModelFlags, modelFrom, withModelOptions } from './model-options.ts';
import { printWarnings } from './print-warnings.ts';
import { progressLine } from './progress-line.ts';
import { run, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

interface FindOptions extends ModelFlags {
  readonly campaign?: string;
  readonly json?: boolean;
}

export const findCommand = (): Command =>
  withModelOptions(withCampaignOption(new Command('find')))
    .description('search all documents for all asks; only what is new or changed is searched')
    .option('--json', 'print the account of the run as JSON')
    .addHelpText(
      'after',
      `
Examples:
  onrecord find -c spring.onrecord

  With a model's suggestions beside Onrecord's own, here of Ollama on this machine (ollama pull llama3.1 first):
  onrecord find --model http://localhost:11434/v1 --model-name llama3.1

Without --model nothing leaves this machine. With it, each request holds one ask and one passage; what is sent,
where and how much is said first, and you are asked once for each campaign and server. A key for the server is
taken from ONRECORD_MODEL_KEY. Suggestions are never judgements: see them with onrecord show and onrecord findings.`,
    )
    .action((options: FindOptions) =>
      run(async () => {
        const model = modelFrom(options, process.env);
        await withCampaign(options.campaign, async (store) => {
          const { searchDocuments } = await import('../campaign/search-documents.ts');
          const done = await searchDocuments(store, () => new Date().toISOString(), progressLine());
          printWarnings(done.warnings);
          if (!options.json)
            process.stdout.write(
              `Searched ${count(done.searched, '(ask, document) pair')}, ${done.unchanged} were up to date; ${count(done.findings, 'new finding')}\n`,
            );
          if (model === undefined) {
            if (options.json) process.stdout.write(`${JSON.stringify(done)}\n`);
            return;
          }
          const { askTheModel } = await import('./ask-the-model.ts');
          const asked = await askTheModel(store, model);
          if (options.json) process.stdout.write(`${JSON.stringify({ ...done, model: asked.account })}\n`);
          asked.finish();
        });
      }),
    );
