import { Command, Option } from 'commander';
import type { FindingLine, SaidLine } from '../campaign/finding-lines.ts';
import { askId } from '../model/ids.ts';
import { termSetInWords } from '../publish/phrases.ts';
import { saidDoubts, saidInWords } from '../publish/said-in-words.ts';
import { knownAsk, knownModel, knownParty } from './known.ts';
import { run, withCampaign, withCampaignOption } from './with-campaign.ts';
import { harmless, modelInWords, orderInWords, wrap } from './words.ts';

interface FindingsOptions {
  readonly campaign?: string;
  readonly ask?: string;
  readonly party?: string;
  readonly top: string;
  readonly byModel?: string;
  readonly format: 'text' | 'jsonl';
}

export const findingsCommand = (): Command =>
  withCampaignOption(new Command('findings'))
    .description(
      'the passages that may bear on the asks, best first, with why each was found and what is suggested',
    )
    .option('-a, --ask <id>', 'only of this ask')
    .option('-p, --party <id>', 'only of this party')
    .option('-n, --top <number>', 'how many of each ask and party as text (jsonl has all)', '5')
    .option('--by-model <name>', 'in the order that this model suggests; the numbers stay Onrecord’s own')
    .addOption(
      new Option('--format <format>', 'text, or a JSON object a line')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord findings --ask votes-at-16 --party labour\n  onrecord findings --format jsonl > findings.jsonl',
    )
    .action((options: FindingsOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { findingLines } = await import('../campaign/finding-lines.ts');
          const lines = await store.read(async (reader) => {
            const campaign = await reader.campaign();
            const ask = options.ask === undefined ? {} : { ask: askId(knownAsk(campaign, options.ask)) };
            const party = options.party === undefined ? {} : { party: knownParty(campaign, options.party) };
            const { byModel: name } = options;
            const byModel =
              name === undefined ? {} : { byModel: knownModel(await reader.modelAnswers(), name) };
            return findingLines(reader, { ...ask, ...party, ...byModel });
          });
          if (options.format === 'jsonl')
            for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
          else printFindings(lines, Number.parseInt(options.top, 10) || 5, options.byModel);
        }),
      ),
    );

/** With which term set a cell was searched: with one, unless a search was broken off. */
function foundWith(lines: readonly FindingLine[], { ask, party }: FindingLine): string {
  const sets = lines
    .filter((each) => each.ask === ask && each.party === party)
    .flatMap(({ termSet }) => (termSet === null ? [] : [termSetInWords(termSet)]));
  return sets.length === 0 ? '' : ` · ${[...new Set(sets)].join(', ')}`;
}

/** What is no party's document: a member's words are never shown as a party's. */
function withoutParty({ said, kind }: FindingLine): string {
  if (said === undefined) return kind === 'debate' || kind === 'motion' ? 'headings of debates' : 'press';
  return said.decision ? 'motions and votes' : 'said by members';
}

function whoSaid(said: SaidLine): string {
  const perhaps = said.voice?.perhapsUnder;
  const party =
    said.under !== null ? ` [${said.under}]` : perhaps === undefined ? '' : ` [perhaps ${perhaps}]`;
  return `${saidInWords(said)}${party}${said.heading === undefined ? '' : ` – ${said.heading}`}`;
}

function printFindings(lines: readonly FindingLine[], top: number, byModel?: string): void {
  if (lines.length === 0) process.stdout.write('Nothing was found.\n');
  if (byModel !== undefined) process.stdout.write(`${harmless(orderInWords(byModel))}\n`);
  const width = Math.min(process.stdout.columns ?? 100, 110);
  let cell = '';
  let shown = 0;
  for (const line of lines) {
    const here = `${line.ask} · ${line.party ?? withoutParty(line)}`;
    shown = here === cell ? shown + 1 : 1;
    if (shown > top) continue;
    if (here !== cell) process.stdout.write(`\n${here}${foundWith(lines, line)}\n`);
    cell = here;
    printFinding(line, width);
  }
}

function printFinding(line: FindingLine, width: number): void {
  if (line.said !== undefined) {
    process.stdout.write(`  ${wrap(harmless(whoSaid(line.said)), width - 2).replaceAll('\n', '\n     ')}\n`);
    for (const doubt of saidDoubts(line.said))
      process.stdout.write(`${wrap(`? ${harmless(doubt)}`, width, '     ')}\n`);
  }
  const page = line.page === null ? '' : `, page ${line.page}`;
  process.stdout.write(
    `  ${line.rank}. suggested: ${line.suggested}${page} (score ${line.score.toFixed(2)})\n`,
  );
  if (line.leadIn !== '') process.stdout.write(`${wrap(`${harmless(line.leadIn)} …`, width, '     ')}\n`);
  process.stdout.write(`${wrap(`“${harmless(line.text)}”`, width, '     ')}\n`);
  for (const reason of line.why.reasons)
    process.stdout.write(`${wrap(`– ${harmless(reason)}`, width, '     ')}\n`);
  for (const each of line.models)
    process.stdout.write(`${wrap(harmless(modelInWords(each)), width, '     ')}\n`);
}
