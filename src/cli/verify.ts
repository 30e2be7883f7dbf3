import { Command } from 'commander';
import type { VerifiedQuotation } from '../campaign/verify-quotations.ts';
import { knownParty } from './known.ts';
import { Refusal, run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { harmless, wrap } from './words.ts';

interface VerifyOptions {
  readonly campaign?: string;
  readonly quote: readonly string[];
  readonly party?: string;
  readonly json?: boolean;
}

export const verifyCommand = (): Command =>
  withCampaignOption(new Command('verify'))
    .description(
      "set quotations beside the campaign's documents: word for word, a spelling variant, words changed …",
    )
    .argument('[article]', 'a file whose quotations are to be verified')
    .option(
      '-q, --quote <words>',
      'words to verify; may be given several times',
      (words: string, all: string[]) => [...all, words],
      [],
    )
    .option('-p, --party <id>', "only beside this party's documents")
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord verify article.html\n  onrecord verify --quote "lower the voting age to 16" --party river',
    )
    .action((article: string | undefined, options: VerifyOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { quotationsOf, verifyQuotations } = await import('../campaign/verify-quotations.ts');
          if (article === undefined && options.quote.length === 0)
            throw new Refusal('Nothing to verify: name an article, or give words with --quote "…".');
          const inArticle = article === undefined ? [] : valueOrRefuse(await quotationsOf(article));
          const verified = await store.read(async (reader) => {
            const party =
              options.party === undefined ? undefined : knownParty(await reader.campaign(), options.party);
            return verifyQuotations(reader, [...inArticle, ...options.quote], party);
          });
          if (options.json) process.stdout.write(`${JSON.stringify(verified, undefined, 2)}\n`);
          else printVerified(verified);
        }),
      ),
    );

function printVerified(verified: readonly VerifiedQuotation[]): void {
  if (verified.length === 0) process.stdout.write('No quotation of four words or more was found in it.\n');
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
