import { Command, Option } from 'commander';
import type { Campaign } from '../model/campaign.ts';
import type { DocumentRecord } from '../model/document.ts';
import { partyId } from '../model/ids.ts';
import { authorityOf, type SourceKind, sourceKinds } from '../model/source.ts';
import { detailsInWords } from '../publish/details-in-words.ts';
import { knownDay, knownParty } from './known.ts';
import { progressLine } from './progress-line.ts';
import { Refusal, run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count, harmless } from './words.ts';

interface AddOptions {
  readonly campaign?: string;
  readonly party?: string;
  readonly kind: SourceKind;
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
}

export const addCommand = (): Command =>
  withCampaignOption(new Command('add'))
    .description(
      'add documents (PDF, HTML, DOCX, Markdown, text; debates as pages, XML or JSON; archives .tar.gz) to the campaign, and search them',
    )
    .argument('<file...>', 'the files; what they are is seen from their content')
    .option('-p, --party <id>', 'whose document it is (an article or a debate needs none)')
    .addOption(new Option('-k, --kind <kind>', 'what it is').choices(sourceKinds).default('manifesto'))
    .option(
      '-d, --published <day>',
      'when it was published, such as 2024-06-13 (an article, letter or release may say so itself)',
    )
    .option('-t, --title <title>', 'its title (default: the one in the file, or the file name)')
    .option('-u, --url <url>', 'where it was published')
    .addHelpText(
      'after',
      '\nExample:\n  onrecord add labour.pdf --party labour --kind manifesto --published 2024-06-13 --url https://example.org/change.pdf\n  onrecord add --kind debate 2021-04-22a.1211.0.html\n  onrecord add --kind debate pages.tar.gz',
    )
    .action((files: string[], options: AddOptions) => run(() => add(files, options)));

const add = (files: readonly string[], options: AddOptions): Promise<void> =>
  withCampaign(options.campaign, async (store) => {
    const { addDocuments } = await import('../campaign/add-documents.ts');
    const { addArchive, isArchive } = await import('../campaign/add-archive.ts');
    const { searchDocuments } = await import('../campaign/search-documents.ts');
    const about = describe(options, await store.read((reader) => reader.campaign()));
    const now = () => new Date().toISOString();
    const progress = progressLine();
    const sources = await Promise.all(
      files.map(async (path) => ({ path, ...about, isPacked: await isArchive(path) })),
    );
    const single = sources.filter((source) => !source.isPacked);
    const packed = sources.filter((source) => source.isPacked);
    if (single.length > 0 && packed.length > 0)
      throw new Refusal('Add archives by themselves: each of them is kept wholly or not at all.');
    const added =
      single.length > 0 ? [...valueOrRefuse(await addDocuments(store, single, now, progress))] : [];
    for (const source of packed) {
      const brought = valueOrRefuse(await addArchive(store, source, now, progress));
      added.push(...brought.added);
      if (brought.alreadyThere > 0)
        process.stdout.write(`${count(brought.alreadyThere, 'document')} of ${source.path} had been added before
`);
    }
    const found = await searchDocuments(store, now, progress);
    for (const document of added.slice(0, mostListed)) printAdded(document, options);
    if (added.length > mostListed)
      process.stdout.write(`  … and ${count(added.length - mostListed, 'more document')}\n`);
    process.stdout.write(`Added ${count(added.length, 'document')}; ${count(found.findings, 'finding')}\n`);
  });

/** An archive brings thousands. */
const mostListed = 100;

function printAdded(document: DocumentRecord, options: AddOptions): void {
  const say = (text: string) => process.stdout.write(`${harmless(text)}\n`);
  say(`  ${document.id}  ${count(document.passages, 'passage')}  ${document.title}`);
  const { about } = document;
  if (about === undefined) return;
  const details = detailsInWords(about);
  if (details !== undefined) say(`    It says of itself: ${details}`);
  const taken = [
    ...(options.title === undefined && about.headline !== undefined ? ['title'] : []),
    ...(options.published === undefined && about.published !== undefined ? ['day of publication'] : []),
  ];
  if (taken.length > 0) say(`    Taken from it: the ${taken.join(' and the ')}.`);
  if (document.published === undefined)
    say(
      '    It does not say when it was published: it stands from its capture on, unless --published says more.',
    );
  if (document.gaps.some((gap) => gap.type === 'beginning-only'))
    say('    Only its beginning is here: the rest stands behind a paywall.');
}

function describe({ party, kind, published, title, url }: AddOptions, campaign: Campaign) {
  if (party === undefined && authorityOf(kind) === 'party')
    throw new Refusal(
      `Whose ${kind} is it? Say so with --party: ${campaign.parties.map((each) => each.id).join(', ')}.`,
    );
  if (url !== undefined && !/^https?:\/\/\S+$/i.test(url))
    throw new Refusal(`--url ${url} must begin with http:// or https://.`);
  return {
    kind,
    ...(party === undefined ? {} : { party: partyId(knownParty(campaign, party)) }),
    ...(published === undefined ? {} : { published: knownDay('--published', published) }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
  };
}
