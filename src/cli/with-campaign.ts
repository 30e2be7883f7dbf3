import type { Command } from 'commander';
import type { Outcome } from '../model/outcome.ts';
import type { Store } from '../store/port.ts';

/** A command's own sentence for a failure that its user can mend. */
export class Refusal extends Error {}

/** The option by which every command finds its campaign. */
export const withCampaignOption = (command: Command): Command =>
  command.option('-c, --campaign <file>', 'the campaign (default: the only *.onrecord in this folder)');

/** Opens the campaign, does the work, and closes it whatever happens. */
export async function withCampaign<T>(
  path: string | undefined,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { openCampaign } = await import('../campaign/open-campaign.ts');
  const store = valueOrRefuse(await openCampaign(path, process.cwd()));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The value, or a refusal that ends the command with its sentence. */
export function valueOrRefuse<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Refusal(outcome.message, { cause: outcome.cause });
  return outcome.value;
}

/**
 * Runs a command's work. A refusal, or an error that the store explains, is printed as its sentence with exit
 * status 1; anything else is a bug of ours and keeps its stack.
 */
export async function run(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(isExplained(error) ? `${error.message}\n` : fault(error));
  }
}

/** The stack goes with it, for whoever mends it. */
const fault = (error: unknown): string =>
  `This is a fault of Onrecord, not of yours; nothing was half-written. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`;

const isExplained = (error: unknown): error is Error =>
  error instanceof Refusal || (error instanceof Error && error.name === 'StoreError');
