import { Command } from 'commander';
import type { CellName } from '../campaign/derive-table.ts';
import type { Campaign } from '../model/campaign.ts';
import { askId, type DocumentId, partyId } from '../model/ids.ts';
import type { Sample } from '../model/sample.ts';
import { stoppingAdvice } from '../record/absence/reading-of-sample.ts';
import { knownAsk, knownParty } from './known.ts';
import { run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count, harmless, shorten } from './words.ts';

interface SampleOptions {
  readonly campaign?: string;
  readonly size?: string;
  readonly seed?: string;
  readonly reader: string;
}

export const sampleCommand = (): Command =>
  withCampaignOption(new Command('sample'))
    .description('draw passages at random from those that nobody read, to tell how much may have been missed')
    .argument('<party>', 'the party')
    .argument('<ask>', 'the ask')
    .requiredOption('--reader <name>', 'who has it drawn')
    .option(
      '--size <number>',
      'how many passages in all (default: so many that at most one in twenty can have been missed); a larger number makes the last sample larger',
    )
    .option('--seed <seed>', 'from which it is drawn (default: the head of the record)')
    .addHelpText(
      'after',
      `
Examples:
  onrecord sample river votes-at-16 --reader Ana
  onrecord sample river votes-at-16 --reader Ana --size 299

The passages are judged like any others (onrecord judge --at …), in the order in which they are printed. Where one of
them bears on the ask the party is not silent. Where none does, onrecord show and the published page say how many of the
passages that nobody read still may, with 95 % confidence. Seed and draw stand in the record; anyone can draw them again.`,
    )
    .action((party: string, ask: string, options: SampleOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { drawSample } = await import('../campaign/draw-sample.ts');
          const at = cellNamed(await store.read((reader) => reader.campaign()), party, ask);
          const { size, seed, reader: by } = options;
          const sample = valueOrRefuse(
            await drawSample(
              store,
              {
                ...at,
                ...(size === undefined ? {} : { size: Number(size) }),
                ...(seed === undefined ? {} : { seed }),
                by,
              },
              () => new Date().toISOString(),
            ),
          );
          const texts = await store.read(async (reader) => {
            const { textOfDrawn } = await import('../campaign/draw-sample.ts');
            return textOfDrawn(reader, sample);
          });
          print(sample, texts);
        }),
      ),
    );

/** Other commands name the ask first; both orders are understood where they can mean one thing only. */
function cellNamed(campaign: Campaign, party: string, ask: string): CellName {
  const isParty = (id: string) => campaign.parties.some((each) => each.id === id);
  const isAsk = (id: string) => campaign.asks.some((each) => each.id === id);
  const turned = !isParty(party) && isParty(ask) && isAsk(party);
  const [one, other] = turned ? [ask, party] : [party, ask];
  return { party: partyId(knownParty(campaign, one)), ask: askId(knownAsk(campaign, other)) };
}

interface Drawn {
  readonly document: DocumentId;
  readonly name: string;
  readonly text: string;
  readonly judged: boolean;
}

function print(sample: Sample, drawn: readonly Drawn[]): void {
  const population = sample.from.reduce((sum, { passages, read }) => sum + passages - read.length, 0);
  process.stdout.write(
    `Drawn: ${sample.drawn.length} of the ${count(population, 'passage')} that nobody has read, with the seed ${sample.seed}\n\n`,
  );
  for (const [at, { name, text, judged }] of drawn.entries())
    process.stdout.write(
      `${String(at + 1).padStart(4)}. ${name}${judged ? ' (judged)' : ''}\n      “${shorten(harmless(text), 160)}”\n`,
    );
  const { forOneInTwenty, forOneInHundred } = stoppingAdvice(population, 0);
  process.stdout.write(
    `\nIf none bears on the ask: after ${count(forOneInTwenty, 'passage')} at most one in twenty of the unread ones can, after ${forOneInHundred} one in a hundred.\n`,
  );
}
