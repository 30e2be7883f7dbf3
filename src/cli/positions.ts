import { Command, Option } from 'commander';
import type { Cell } from '../model/position.ts';
import type { StoreReader } from '../store/port.ts';
import { knownDay } from './known.ts';
import { printTable } from './table.ts';
import { run, withCampaign, withCampaignOption } from './with-campaign.ts';

interface PositionsOptions {
  readonly campaign?: string;
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly format: 'table' | 'jsonl';
}

export const positionsCommand = (): Command =>
  withCampaignOption(new Command('positions'))
    .description('the table: where each party stands on each ask')
    .option('--as-of <day>', 'by the documents published up to this day (default: today)')
    .option('--known-on <day>', 'by what the campaign had captured and judged by the end of this day')
    .addOption(
      new Option('--format <format>', 'a table, or a JSON object a line')
        .choices(['table', 'jsonl'])
        .default('table'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord positions\n  onrecord positions --as-of 2024-06-12\n  onrecord positions --format jsonl > positions.jsonl',
    )
    .action((options: PositionsOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { deriveTable } = await import('../campaign/derive-table.ts');
          const on = {
            asOf: knownDay('--as-of', options.asOf ?? new Date().toISOString().slice(0, 10)),
            ...(options.knownOn === undefined ? {} : { knownOn: knownDay('--known-on', options.knownOn) }),
          };
          await store.read(async (reader) => {
            const cells = await deriveTable(reader, on);
            if (options.format === 'table') printTable(await reader.campaign(), cells, on.asOf);
            else await printLines(cells, reader);
          });
        }),
      ),
    );

async function printLines(cells: readonly Cell[], reader: StoreReader): Promise<void> {
  const { textsOf } = await import('../campaign/finding-lines.ts');
  const { positionLine } = await import('../campaign/position-lines.ts');
  const texts = await textsOf(
    reader,
    cells.flatMap((cell) => cell.evidence),
  );
  for (const cell of cells) process.stdout.write(`${JSON.stringify(positionLine(cell, texts))}\n`);
}
