import { Command } from 'commander';
import type { VerifiedQuotation } from '../campaign/verify-quotations.ts';
import { day } from '../model/day.ts';
import { partyId } from '../model/ids.ts';
import { knownDay, knownParty } from './known.ts';
import { Refusal, run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { harmless, wrap } from './words.ts';

interface VerifyOptions {
  readonly campaign?: string;
  readonly quote: readonly string[];
  readonly party?: string;
  readonly published?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

export const verifyCommand = (): Command =>
  withCampaignOption(new Command('verify'))
    .description(
      "set an article's quotations, and what it claims of parties' documents, beside the campaign's documents; or words of your own",
    )
    .argument('[article]', 'a file with an article: HTML, text, PDF, Word')
    .option(
      '-q, --quote <words>',
      'words to verify; may be given several times',
      (words: string, all: string[]) => [...all, words],
      [],
    )
    .option('-p, --party <id>', "only beside this party's documents")
    .option('--published <day>', 'the day of the article, where it does not say so itself')
    .option('--strict', 'end with exit status 2 where something differs from the documents')
    .option('--json', 'print as JSON')
    .addHelpText('after', help)
    .action((article: string | undefined, options: VerifyOptions) =>
      run(() => {
        if (article !== undefined && options.quote.length > 0)
          throw new Refusal('Either an article or --quote, not both at once.');
        return article === undefined ? verifyWords(options) : verifyArticle(article, options);
      }),
    );

const help = `
Examples:
  onrecord verify article.html
  onrecord verify article.txt --published 2024-06-11
  onrecord verify --quote "lower the voting age to 16" --party river

Of an article: each quotation of four words or more, whose words it is given as, and where and how it stands in the
documents; what the article says that a document says, lacks, or will bring, ask by ask; and what a document says
besides on the asks of which the article speaks. “Not found” never means invented. Claims are found in English only.

Exit status: 0 when it was done, whatever came of it; 1 when it could not be done (no file, no article on the page);
with --strict 2 where a quotation has changed words, is not in any document of the party that is said to have said it,
or is somebody else's, and where a claim does not hold of every ask that it is about.`;

async function verifyWords({ campaign, quote, party, strict, json }: VerifyOptions): Promise<void> {
  if (quote.length === 0)
    throw new Refusal('Nothing to verify: name an article, or give words with --quote "…".');
  await withCampaign(campaign, async (store) => {
    const { verifyQuotations } = await import('../campaign/verify-quotations.ts');
    const verified = await store.read(async (reader) =>
      verifyQuotations(
        reader,
        quote,
        party === undefined ? undefined : knownParty(await reader.campaign(), party),
      ),
    );
    if (json) process.stdout.write(`${JSON.stringify(verified, undefined, 2)}\n`);
    else printVerified(verified);
    const differs = verified.some((each) => each.class === 'words-changed' || each.class === 'not-found');
    if (strict && differs) process.exitCode = 2;
  });
}

async function verifyArticle(
  path: string,
  { campaign, party, published, strict, json }: VerifyOptions,
): Promise<void> {
  await withCampaign(campaign, async (store) => {
    const { pressTextFrom } = await import('../campaign/press/press-text.ts');
    const { checkArticle } = await import('../campaign/press/check-article.ts');
    const read = valueOrRefuse(await pressTextFrom(path));
    const on = published === undefined ? read.published : knownDay('--published', published);
    const today = day(new Date().toISOString().slice(0, 10));
    if (today === undefined) throw new Error('The clock gives no day.');
    const check = await store.read(async (reader) =>
      checkArticle(
        reader,
        { ...read, ...(on === undefined ? {} : { published: on }) },
        {
          today,
          ...(party === undefined ? {} : { party: partyId(knownParty(await reader.campaign(), party)) }),
        },
      ),
    );
    if (json) process.stdout.write(`${JSON.stringify(check, undefined, 2)}\n`);
    else {
      const { printArticleCheck } = await import('./press-text.ts');
      printArticleCheck(check);
    }
    if (strict && check.summary.differs) process.exitCode = 2;
  });
}

function printVerified(verified: readonly VerifiedQuotation[]): void {
  const width = Math.min(process.stdout.columns ?? 100, 110);
  for (const { quotation, class: difference, sentence, title, page, found } of verified) {
    process.stdout.write(`\n${wrap(`“${harmless(quotation)}”`, width)}\n`);
    process.stdout.write(`${wrap(`${difference.replace('-', ' ')}: ${harmless(sentence)}`, width, '  ')}\n`);
    if (found === undefined || title === undefined) continue;
    process.stdout.write(
      `${wrap(`${harmless(title)}${page === undefined ? '' : `, page ${page}`}: “${harmless(found)}”`, width, '  ')}\n`,
    );
  }
}
