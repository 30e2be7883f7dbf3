import { Command, Option } from 'commander';
import type { MadeChoice } from '../campaign/choose-ask-terms.ts';
import { type AskId, askId } from '../model/ids.ts';
import { termSetInWords } from '../publish/phrases.ts';
import type { Store } from '../store/port.ts';
import { knownAsk } from './known.ts';
import { progressLine } from './progress-line.ts';
import { printTerms, printTermsAsLines } from './terms-text.ts';
import { Refusal, run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count, harmless } from './words.ts';

interface TermsOptions {
  readonly campaign?: string;
  readonly take: readonly string[];
  readonly group?: string;
  readonly leave: readonly string[];
  readonly reset?: boolean;
  readonly format: 'text' | 'jsonl';
}

const several = (term: string, all: readonly string[]): readonly string[] => [...all, term];

export const termsCommand = (): Command =>
  withCampaignOption(new Command('terms'))
    .description(
      'the terms of an ask with their hits in each document, and terms that the documents propose; take or leave them',
    )
    .argument('<ask>', 'the ask')
    .option(
      '--take <term>',
      'take a term into the set, proposed or not; may be given several times',
      several,
      [],
    )
    .option('--group <name>', 'the group that what is taken joins (default: the one it is proposed for)')
    .option('--leave <term>', 'leave a term out, or a proposal; may be given several times', several, [])
    .option('--reset', 'go back to what the ask’s words or the campaign file gave')
    .addOption(
      new Option('--format <format>', 'text, or a JSON object a line')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `
Examples:
  onrecord terms import-ban
  onrecord terms import-ban --take "Uygur" --take "Uighur" --group Uyghurs --leave "trade"
  onrecord terms import-ban --reset

Nothing that is proposed is searched or counted before you take it. Each choice makes a further, numbered term set of
the ask and searches with it at once; findings and absences say with which they were found.`,
    )
    .action((ask: string, options: TermsOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const id = askId(await store.read(async (reader) => knownAsk(await reader.campaign(), ask)));
          if (isChoice(options)) await choose(store, id, options);
          else await show(store, id, options);
        }),
      ),
    );

const isChoice = ({ take, leave, reset, group }: TermsOptions): boolean =>
  take.length > 0 || leave.length > 0 || reset === true || group !== undefined;

async function choose(store: Store, id: AskId, options: TermsOptions): Promise<void> {
  const { take, leave, group, reset, format } = options;
  if (reset && (take.length > 0 || leave.length > 0 || group !== undefined))
    throw new Refusal(
      '--reset goes back to what was given: use it by itself, and take or leave terms after it.',
    );
  if (group !== undefined && take.length === 0)
    throw new Refusal('--group says where --take puts a term: name a term with --take.');
  const { chooseAskTerms } = await import('../campaign/choose-ask-terms.ts');
  const request = reset ? 'reset' : { take, leave, ...(group === undefined ? {} : { group }) };
  const now = () => new Date().toISOString();
  const made = valueOrRefuse(await chooseAskTerms(store, id, request, now, progressLine()));
  if (format === 'jsonl') process.stdout.write(`${JSON.stringify({ type: 'choice', ask: id, ...made })}\n`);
  else printChoice(id, made);
}

function printChoice(id: AskId, { said, made }: MadeChoice): void {
  for (const sentence of said) process.stdout.write(`${harmless(sentence)}\n`);
  process.stdout.write(
    made === undefined
      ? 'Nothing changed.\n'
      : `This is ${termSetInWords(made.termSet)}. Searched ${count(made.run.searched, '(ask, document) pair')}, ${made.run.unchanged} were up to date\nSee it: onrecord terms ${id}\n`,
  );
}

async function show(store: Store, id: AskId, { format }: TermsOptions): Promise<void> {
  const { viewTerms } = await import('../campaign/view-terms.ts');
  const view = await store.read((reader) => viewTerms(reader, id));
  if (format === 'jsonl') printTermsAsLines(view);
  else printTerms(view);
}
