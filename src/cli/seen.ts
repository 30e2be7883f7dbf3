import { Command } from 'commander';
import { documentId } from '../model/ids.ts';
import { run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

interface SeenOptions {
  readonly campaign?: string;
  readonly page: readonly string[];
  readonly characters?: boolean;
  readonly reader: string;
  readonly note?: string;
}

const another = (page: string, before: readonly string[]): readonly string[] => [...before, page];

export const seenCommand = (): Command =>
  withCampaignOption(new Command('seen'))
    .description('record that you looked at pages that gave no text and found no words there')
    .argument('<document>', 'the document')
    .option('--page <number>', 'a page as it lies in the file; once for each', another, [])
    .option('--characters', 'the places where single characters could not be read')
    .requiredOption('--reader <name>', 'who looked')
    .option('--note <words>', 'what is on them')
    .addHelpText(
      'after',
      `
Example:
  onrecord seen river-manifesto-2025-04-02-1a2b3c4d --page 2 --page 79 --reader Ana --note "photographs"

A party cannot be called silent while a page of its documents gave no text: what stands there nobody knows. Pictures do not
count once somebody has looked. A page with words on it stays as it is: add a copy of the document that can be read.`,
    )
    .action((document: string, { campaign, page, characters, reader, note }: SeenOptions) =>
      run(() =>
        withCampaign(campaign, async (store) => {
          const { seeGaps } = await import('../campaign/see-gap.ts');
          const seen = valueOrRefuse(
            await seeGaps(
              store,
              {
                document: documentId(document),
                pages: page.map(Number),
                characters: characters === true,
                reader,
                ...(note === undefined ? {} : { note }),
              },
              () => new Date().toISOString(),
            ),
          );
          process.stdout.write(
            `Recorded that ${count(seen.length, 'part')} without text ${seen.length === 1 ? 'was' : 'were'} looked at\n`,
          );
        }),
      ),
    );
