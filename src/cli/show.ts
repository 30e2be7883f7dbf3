import { Command } from 'commander';
import { askId, partyId } from '../model/ids.ts';
import { knownAsk, knownDay, knownModel, knownParty } from './known.ts';
import { run, withCampaign, withCampaignOption } from './with-campaign.ts';

interface ShowOptions {
  readonly campaign?: string;
  readonly asOf?: string;
  readonly top: string;
  readonly byModel?: string;
  readonly json?: boolean;
}

export const showCommand = (): Command =>
  withCampaignOption(new Command('show'))
    .description(
      'one cell: the passages in context, their pages, why they were found, what is suggested and why',
    )
    .argument('<ask>', 'the ask')
    .argument('<party>', 'the party')
    .option('--as-of <day>', 'by the documents published up to this day (default: today)')
    .option('-n, --top <number>', 'how many passages to show', '5')
    .option('--by-model <name>', 'in the order that this model suggests; the numbers stay Onrecord’s own')
    .option('--json', 'print the cell as JSON')
    .addHelpText('after', '\nExample:\n  onrecord show votes-at-16 labour')
    .action((ask: string, party: string, options: ShowOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { viewCell } = await import('../campaign/view-cell.ts');
          const { printCell } = await import('./cell-text.ts');
          const asOf = knownDay('--as-of', options.asOf ?? new Date().toISOString().slice(0, 10));
          const { pressOnCell } = await import('../campaign/press/press-on-cell.ts');
          const { view, press } = await store.read(async (reader) => {
            const campaign = await reader.campaign();
            const at = { ask: askId(knownAsk(campaign, ask)), party: partyId(knownParty(campaign, party)) };
            const { byModel: name } = options;
            const byModel =
              name === undefined ? {} : { byModel: knownModel(await reader.modelAnswers(), name) };
            const top = Number.parseInt(options.top, 10) || 5;
            return {
              view: await viewCell(reader, { ...at, ...byModel, asOf, top }),
              press: await pressOnCell(reader, { ...at, asOf }),
            };
          });
          if (options.json) process.stdout.write(`${JSON.stringify({ ...view, press }, undefined, 2)}\n`);
          else {
            printCell(view, options.byModel);
            if (press.length > 0) {
              const { printPressOnCell } = await import('./press-text.ts');
              printPressOnCell(press, Math.min(process.stdout.columns ?? 100, 110));
            }
          }
        }),
      ),
    );
