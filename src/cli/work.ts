import { Command } from 'commander';
import type { WorkLine } from '../campaign/list-work.ts';
import type { Campaign } from '../model/campaign.ts';
import { unreachable } from '../model/unreachable.ts';
import type { SampleWanted, WorkKind, WorkProgress } from '../model/work.ts';
import type { StoreReader } from '../store/port.ts';
import { knownDay } from './known.ts';
import { run, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count, harmless, shorten } from './words.ts';

interface WorkOptions {
  readonly campaign?: string;
  readonly reader?: string;
  readonly asOf?: string;
  readonly top: string;
  readonly json?: boolean;
}

export const workCommand = (): Command =>
  withCampaignOption(new Command('work'))
    .description('what is left to read, settle and sample, what serves the table best first')
    .option('--reader <name>', 'only what this reader can do: nothing that they have judged')
    .option('--as-of <day>', 'by the documents published up to this day (default: today)')
    .option('-n, --top <number>', 'how many passages to list', '20')
    .option('--json', 'print all of it as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord work\n  onrecord work --reader Ana\n  onrecord work --json > work.json',
    )
    .action((options: WorkOptions) =>
      run(() => withCampaign(options.campaign, (store) => store.read((reader) => list(reader, options)))),
    );

async function list(reader: StoreReader, { asOf, reader: name, top, json }: WorkOptions): Promise<void> {
  const { listWork, workInWords } = await import('../campaign/list-work.ts');
  const on = { asOf: knownDay('--as-of', asOf ?? new Date().toISOString().slice(0, 10)) };
  const { queue, samplesWanted, progress } = await listWork(reader, on, name);
  if (json) {
    process.stdout.write(`${JSON.stringify({ progress, samplesWanted, items: queue }, undefined, 2)}\n`);
    return;
  }
  const shown = queue.slice(0, Number.parseInt(top, 10) || 20);
  printProgress(await reader.campaign(), progress);
  for (const line of await workInWords(reader, shown)) printLine(line);
  if (queue.length > shown.length)
    process.stdout.write(`… and ${count(queue.length - shown.length, 'further piece')} of work\n`);
  for (const wanted of samplesWanted) printWanted(wanted);
}

function printLine({ kind, ask, party, name, text }: WorkLine): void {
  process.stdout.write(`${kindInWords(kind)}: ${ask}, ${party}\n`);
  if (text !== undefined) process.stdout.write(`    “${shorten(harmless(text), 140)}”\n`);
  if (name !== undefined) process.stdout.write(`    --at ${name}\n`);
}

function printProgress({ readers = 1 }: Campaign, progress: WorkProgress): void {
  const { cells, decided, nothingToRead, disagreeing, toRead, read } = progress;
  process.stdout.write(
    `${decided} of ${count(cells, 'cell')} decided, ${nothingToRead} with nothing to read${disagreeing === 0 ? '' : `, readers disagree in ${disagreeing}`}; ` +
      `${read} of ${count(toRead, 'passage')} read, ${readers === 1 ? 'one reader each' : 'two readers each'}\n`,
  );
  for (const { reader, judged } of progress.readers)
    process.stdout.write(`  ${harmless(reader)}: ${count(judged, 'passage')}\n`);
  process.stdout.write('\n');
}

const printWanted = ({ party, ask, unread, forOneInTwenty, forOneInHundred }: SampleWanted): void => {
  process.stdout.write(
    `silent without a number: ${ask}, ${party}. ${count(unread, 'passage')} unread; ${forOneInTwenty} drawn at random tell that at most one in twenty was missed, ${forOneInHundred} one in a hundred.\n    onrecord sample ${party} ${ask} --reader NAME\n`,
  );
};

function kindInWords(kind: WorkKind): string {
  switch (kind) {
    case 'first-reading':
      return 'to read';
    case 'second-reading':
      return 'to read a second time';
    case 'disagreement':
      return 'to settle';
    case 'discussion':
      return 'to discuss';
    case 'sample':
      return 'to read, drawn at random';
    case 'objection':
      return 'to answer an objection';
    default:
      return unreachable(kind);
  }
}
