import { Command } from 'commander';
import { present } from '../people/present.ts';
import { knownDay } from './known.ts';
import { Refusal, run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { harmless } from './words.ts';

interface ImportOptions {
  readonly campaign?: string;
  readonly asOf?: string;
  readonly as?: string;
  readonly replace?: boolean;
}

interface WhoOptions {
  readonly campaign?: string;
  readonly on?: string;
  readonly document?: string;
  readonly id?: readonly string[];
  readonly after?: readonly string[];
  readonly json?: boolean;
}

interface SettleOptions {
  readonly campaign?: string;
  readonly is?: string;
  readonly nobody?: boolean;
  readonly document?: string;
  readonly from?: string;
  readonly until?: string;
  readonly reader: string;
  readonly note?: string;
}

export const peopleCommand = (): Command =>
  new Command('people')
    .description('who is who: people with their names, seats, parties and offices, each with its days')
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(importCommand())
    .addCommand(showCommand())
    .addCommand(whoCommand())
    .addCommand(settleCommand())
    .addHelpText(
      'after',
      `
Examples:
  onrecord people import people.json
  onrecord people
  onrecord people who "Mr Duncan Smith" --on 2021-04-22
  onrecord people show publicwhip-person:10180
  onrecord people settle "Mr Smith" --is publicwhip-person:10180 --reader Ana`,
    );

const importCommand = (): Command =>
  withCampaignOption(new Command('import'))
    .description('import people from Popolo JSON, parlparse XML or a table (CSV), all or nothing')
    .argument('<file...>', 'the files')
    .option('--as-of <day>', 'the day up to which the files are complete (default: the latest day in each)')
    .option('--as <name>', 'what to call the file, where two have one name')
    .option('--replace', 'take the place of a file of this name that had mostly others in it')
    .addHelpText(
      'after',
      `
Examples:
  onrecord people import people.json ministers.json
  onrecord people import members.csv --as-of 2022-09-01

A file that is imported again takes its own place: what changed in it changes, what is no longer in it goes.
"Still in office" is good up to the latest day that stands in a file; --as-of says that it is good for longer.
Which organisation is which party of the campaign follows from identifiers and names; else say it in campaign.yaml:
  people:
    organisations: { river: [River and Stream Union, "wikidata:Q1"] }`,
    )
    .action((files: readonly string[], options: ImportOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { importPeople } = await import('../campaign/import-people.ts');
          const { importInWords } = await import('./people-text.ts');
          if (options.as !== undefined && files.length > 1)
            throw new Refusal('--as names one file: import the files one by one.');
          const asOf = options.asOf === undefined ? {} : { asOf: knownDay('--as-of', options.asOf) };
          const { as, replace } = options;
          const settings = {
            ...asOf,
            ...(as === undefined ? {} : { as }),
            ...(replace === true ? { replace } : {}),
          };
          const done = valueOrRefuse(
            await importPeople(store, files, settings, () => new Date().toISOString()),
          );
          const { parties } = await store.read((reader) => reader.campaign());
          process.stdout.write(harmless(importInWords(done, parties)));
        }),
      ),
    );

const listCommand = (): Command =>
  withCampaignOption(new Command('list'))
    .description('the files, how many people, and the first of them (default)')
    .argument('[name]', 'those of this name')
    .option('-n, --top <number>', 'how many', '20')
    .action((name: string | undefined, options: { campaign?: string; top: string }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { findPeople } = await import('../campaign/find-people.ts');
          const { listInWords } = await import('./people-text.ts');
          const limit = Number.parseInt(options.top, 10) || 20;
          const view = await store.read(async (reader) => ({
            counts: await reader.registryCounts(),
            sources: await reader.registrySources(),
            settlements: await reader.nameSettlements(),
            people: name === undefined ? await reader.people({ limit }) : await findPeople(reader, name),
          }));
          process.stdout.write(harmless(listInWords({ ...view, people: view.people.slice(0, limit) }, name)));
        }),
      ),
    );

const showCommand = (): Command =>
  withCampaignOption(new Command('show'))
    .description('one person: names, memberships with their days, offices, identifiers')
    .argument('<person>', 'an id such as publicwhip-person:10180, or a name')
    .option('--on <day>', 'also for whom the person spoke on that day')
    .option('--json', 'print the person as JSON')
    .action((person: string, options: { campaign?: string; on?: string; json?: boolean }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { onePerson } = await import('../campaign/settle-name.ts');
          const { partyLinks } = await import('../campaign/linked-parties.ts');
          const { personInWords } = await import('./people-text.ts');
          const on = options.on === undefined ? {} : { on: knownDay('--on', options.on) };
          await store.read(async (reader) => {
            const found = valueOrRefuse(await onePerson(reader, person));
            if (options.json) process.stdout.write(`${JSON.stringify(found, undefined, 2)}\n`);
            else
              process.stdout.write(
                harmless(personInWords(found, { ...on, links: await partyLinks(reader) })),
              );
          });
        }),
      ),
    );

const whoCommand = (): Command =>
  withCampaignOption(new Command('who'))
    .description('who is meant by a printed name or office on a day, and why')
    .argument('<name>', 'as printed: "The Minister for Asia (Nigel Adams)"')
    .option('--on <day>', 'the day (default: today)')
    .option('--document <id>', 'in this document')
    .option('--id <scheme:identifier...>', 'identifiers that stand with the name')
    .option('--after <name...>', 'names that stand before it in the same text, in their order')
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord people who "The Prime Minister" --on 2021-04-22\n  onrecord people who "Ms Mahmut" --after "Rahima Mahmut"',
    )
    .action((printed: string, options: WhoOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { whoIs } = await import('../campaign/who-is.ts');
          const { partyLinks } = await import('../campaign/linked-parties.ts');
          const { resolutionInWords } = await import('./people-text.ts');
          const on = knownDay('--on', options.on ?? new Date().toISOString().slice(0, 10));
          const identifiers = (options.id ?? []).map(identifierOrRefuse);
          await store.read(async (reader) => {
            const { document, after = [] } = options;
            const asked = {
              printed,
              identifiers,
              on,
              after,
              ...(document === undefined ? {} : { document }),
            };
            const answer = await whoIs(reader, asked);
            if (options.json) process.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
            else
              process.stdout.write(
                harmless(resolutionInWords(answer, { on, links: await partyLinks(reader) })),
              );
          });
        }),
      ),
    );

const dayOf = (option: string, text: string | undefined) =>
  text === undefined ? undefined : knownDay(option, text);

function identifierOrRefuse(written: string): readonly [string, string] {
  const [, scheme, identifier] = /^([^:]+):(.+)$/.exec(written) ?? [];
  if (scheme === undefined || identifier === undefined)
    throw new Refusal(`--id ${written} is no identifier: write it as publicwhip-person:10180.`);
  return [scheme, identifier];
}

const settleCommand = (): Command =>
  withCampaignOption(new Command('settle'))
    .description('remember a reader’s decision who a printed name is, in one document or the whole campaign')
    .argument('<name>', 'as printed')
    .option('--is <person>', 'the person: an id or a name')
    .option('--nobody', 'nobody in the registry')
    .option('--document <id>', 'in this document alone (default: in the whole campaign)')
    .option('--from <day>', 'from this day')
    .option('--until <day>', 'until this day')
    .requiredOption('--reader <name>', 'who decides')
    .option('--note <words>', 'why')
    .action((printed: string, options: SettleOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { settleName } = await import('../campaign/settle-name.ts');
          const { settlementInWords } = await import('./people-text.ts');
          const { is, nobody, document, from, until, reader, note } = options;
          if ((is === undefined) === (nobody !== true))
            throw new Refusal(
              'Say who it is with --is PERSON, or that it is nobody in the registry with --nobody.',
            );
          const settled = await settleName(
            store,
            {
              printed,
              reader,
              ...present({ person: is, document, note }),
              ...present({ from: dayOf('--from', from), until: dayOf('--until', until) }),
            },
            () => new Date().toISOString(),
          );
          process.stdout.write(harmless(`Kept: ${settlementInWords(valueOrRefuse(settled))}\n`));
        }),
      ),
    );
