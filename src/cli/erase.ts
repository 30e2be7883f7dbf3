import { Command } from 'commander';
import type { Erased } from '../campaign/erase-personal.ts';
import type { ErasureTarget } from '../store/port.ts';
import { Refusal, run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count } from './words.ts';

interface EraseOptions {
  readonly campaign?: string;
  readonly why?: string;
  readonly by?: string;
  readonly notes?: boolean;
  readonly finish?: boolean;
}

export const eraseCommand = (): Command =>
  withCampaignOption(new Command('erase'))
    .description("erase a person's name everywhere, or the note of one entry, without breaking the record")
    .argument('[what]', 'a name as the record has it, or the number of an entry')
    .option('--why <reason>', 'kept for ever with the erasure, so without the name')
    .option('--notes', 'of a name: also every note that the person wrote')
    .option('--by <name>', 'who erases (default: the program)')
    .option('--finish', 'only make the file anew, where another program kept the old bytes alive')
    .addHelpText(
      'after',
      `
Examples:
  onrecord erase "Ana Sample" --why "She left and asked for it."
  onrecord erase 412 --why "The note names a source."

It cannot be taken back. Judgements stay and count, as those of “a reader who was erased”. Copies of the
campaign, exports and sites that were made before still have what they have: erase them where they are.`,
    )
    .action((what: string | undefined, options: EraseOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          if (options.finish) {
            await store.scrub();
            process.stdout.write('The file was made anew: nothing of what was erased is left in it\n');
            return;
          }
          if (what === undefined) throw new Refusal('What is erased? Give a name or the number of an entry.');
          const { erasePersonal } = await import('../campaign/erase-personal.ts');
          const hand = options.by === undefined ? {} : { actor: options.by };
          const erased = valueOrRefuse(
            await erasePersonal(store, targetOf(what, options.notes === true), options.why ?? '', hand),
          );
          print(erased);
        }),
      ),
    );

function print({ values, entry, stillNamedIn, ownNotes }: Erased): void {
  process.stdout.write(`Erased ${count(values, 'value')}; entry ${entry.number} of the record says so\n`);
  if (stillNamedIn.length > 0)
    process.stderr.write(
      `! The name still stands in ${numbered(stillNamedIn)}, in words that others wrote: look at them with onrecord log.\n`,
    );
  if (ownNotes.length > 0)
    process.stderr.write(
      `! Notes of that person stay in ${numbered(ownNotes)}: erase them by number, if they must go.\n`,
    );
}

const targetOf = (what: string, withNotes: boolean): ErasureTarget =>
  /^\d{1,9}$/.test(what) ? { entry: Number(what) } : { name: what, withNotes };

const numbered = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'entry' : 'entries'} ${numbers.slice(0, 20).join(', ')}${numbers.length > 20 ? ` and ${numbers.length - 20} more` : ''}`;
