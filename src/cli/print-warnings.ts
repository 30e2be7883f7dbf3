import { count, harmless } from './words.ts';

/** A long list hides the first of it. */
const mostShown = 20;

/** What a search warns of, on standard error: the results stand, and programs read them from standard output. */
export function printWarnings(warnings: readonly string[]): void {
  for (const warning of warnings.slice(0, mostShown)) process.stderr.write(`Warning: ${harmless(warning)}\n`);
  if (warnings.length > mostShown)
    process.stderr.write(
      `… and ${count(warnings.length - mostShown, 'further warning')}: onrecord show ASK PARTY says them for each search.\n`,
    );
}
