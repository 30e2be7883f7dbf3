import { Command } from 'commander';
import type { Agreement, Alphas, Confusion } from '../record/agreement/agreement.ts';
import type { Alpha } from '../record/agreement/interval.ts';
import { run, withCampaign, withCampaignOption } from './with-campaign.ts';
import { count, harmless } from './words.ts';

export const agreementCommand = (): Command =>
  withCampaignOption(new Command('agreement'))
    .description('how far readers agree: Krippendorff’s alpha for each ask and code, and what they confuse')
    .option('--json', 'print all of it as JSON')
    .addHelpText(
      'after',
      `
Example:
  onrecord agreement

Alpha is 1 where readers agree in everything and 0 where they agree as chance would have it; from 0.8 on conclusions can
be drawn, from 0.667 tentative ones (Krippendorff). In brackets: where 95 of 100 resamples of the passages lie. Only
passages that two readers judged count, with what each said before they could know of the other.
  codes      the six codes, none nearer to another
  bearing    only whether a passage bears on the ask
  in order   of those that do: opposed, mentioned, supportive, partial, committed`,
    )
    .action((options: { campaign?: string; json?: boolean }) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { measureAgreement } = await import('../campaign/measure-agreement.ts');
          const agreement = await store.read(measureAgreement);
          if (options.json) process.stdout.write(`${JSON.stringify(agreement, undefined, 2)}\n`);
          else print(agreement);
        }),
      ),
    );

function print(agreement: Agreement): void {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (agreement.nominal.units === 0) {
    say('No passage was judged by two readers yet, so nothing can be said of how far they agree.');
    return;
  }
  say(
    `${count(agreement.nominal.units, 'passage')} judged by two readers or more: ${harmless(agreement.readers.join(', '))}\n`,
  );
  say(line('', ['codes', 'bearing', 'in order', 'passages']));
  say(alphasLine('all asks', agreement));
  for (const each of agreement.byAsk) say(alphasLine(each.ask, each));
  say('\nEach code against the others');
  for (const { code, alpha } of agreement.byCode) say(line(code, [inWords(alpha)]));
  for (const confusion of agreement.confusion) printConfusion(confusion, say);
  for (const { ask, alpha, confused, times } of agreement.needBetterCriterion)
    say(
      `\nA better criterion is needed for ${ask}: alpha ${alpha.toFixed(2)}; ${confused.join(' and ')} were given to the same passage ${times === 1 ? 'once' : `${times} times`}.`,
    );
}

const alphasLine = (name: string, { nominal, bearing, ordinal }: Alphas): string =>
  line(name, [inWords(nominal), inWords(bearing), inWords(ordinal), String(nominal.units)]);

const line = (name: string, cells: readonly string[]): string =>
  `${name.slice(0, 27).padEnd(28)}${cells.map((cell) => cell.padEnd(20)).join('')}`.trimEnd();

function inWords({ value, low, high, units }: Alpha): string {
  if (value === undefined) return units === 0 ? '–' : 'nothing differs';
  const range = low === undefined || high === undefined ? '' : ` (${low.toFixed(2)} to ${high.toFixed(2)})`;
  return `${value.toFixed(2)}${range}`;
}

function printConfusion(
  { one, other, passages, same, counts }: Confusion,
  say: (line: string) => void,
): void {
  say(
    `\n${harmless(one)} and ${harmless(other)}: the same code for ${same} of ${count(passages, 'passage')}`,
  );
  for (const each of counts.filter((given) => given.one !== given.other))
    say(`  ${each.one} against ${each.other}: ${each.count}`);
}
