import { Command } from 'commander';
import { type EntryKind, entryKinds, type LedgerEntry } from '../model/entry.ts';
import { entryInWords } from './entry-text.ts';
import { Refusal, run, withCampaign, withCampaignOption } from './with-campaign.ts';
import { entriesInWords, harmless } from './words.ts';

interface LogOptions {
  readonly campaign?: string;
  readonly kind?: readonly string[];
  readonly by?: string;
  readonly after?: string;
  readonly last?: string;
  readonly json?: boolean;
}

export const logCommand = (): Command =>
  withCampaignOption(new Command('log'))
    .description('show the record: who did what, and when, entry by entry')
    .option('-k, --kind <kinds...>', `only these kinds: ${entryKinds.join(', ')}`)
    .option('--by <name>', 'only what this person did')
    .option('--after <number>', 'only entries behind this number')
    .option('-n, --last <count>', 'only the last so many')
    .option('--json', 'print JSON Lines: every entry with all its content')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord log --last 20\n  onrecord log --kind judgement settlement --by Ana\n\nWhat was erased is shown as erased. To verify the record: onrecord check',
    )
    .action((options: LogOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const kinds = options.kind?.map(knownKind);
          const after = options.after === undefined ? 0 : wholeNumber('--after', options.after);
          const last = options.last === undefined ? undefined : wholeNumber('--last', options.last);
          const all = await store.read((reader) =>
            reader.entries({ after, ...(kinds === undefined ? {} : { kinds }) }),
          );
          const wanted = all.filter(({ actor }) => options.by === undefined || actor === options.by);
          print(
            last === undefined ? wanted : wanted.slice(Math.max(0, wanted.length - last)),
            options.json === true,
          );
        }),
      ),
    );

function print(entries: readonly LedgerEntry[], asJson: boolean): void {
  if (asJson) {
    for (const entry of entries) process.stdout.write(`${JSON.stringify(entry)}\n`);
    return;
  }
  for (const entry of entries) {
    const { number, at, kind, actor } = entry;
    process.stdout.write(
      `${String(number).padStart(6)}  ${at.slice(0, 19).replace('T', ' ')}  ${kind.padEnd(11)} ${harmless(actor)}: ${harmless(entryInWords(entry))}\n`,
    );
  }
  process.stdout.write(`${entriesInWords(entries.length)}\n`);
}

function knownKind(kind: string): EntryKind {
  const found = entryKinds.find((each) => each === kind);
  if (found === undefined)
    throw new Refusal(`The record has no entries of the kind "${kind}". It has: ${entryKinds.join(', ')}.`);
  return found;
}

function wholeNumber(option: string, written: string): number {
  if (!/^\d{1,9}$/.test(written))
    throw new Refusal(`${option} ${written} is no number: write it as ${option} 20.`);
  return Number(written);
}
