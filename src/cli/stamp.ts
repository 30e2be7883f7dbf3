import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { Refusal, run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';
import { harmless } from './words.ts';

interface StampOptions {
  readonly campaign?: string;
  readonly tsa?: string;
  readonly ca?: string;
  readonly verify?: boolean;
}

export const stampCommand = (): Command =>
  withCampaignOption(new Command('stamp'))
    .description(
      'print the head of the record, to be kept elsewhere, or have it stamped by a time-stamp authority',
    )
    .option('--tsa <url>', 'send its hash to this authority (RFC 3161) and keep the stamp in the record')
    .option('--ca <file>', 'certificates (PEM) that vouch for authorities')
    .option('--verify', 'verify the stamps that the record has')
    .addHelpText(
      'after',
      `
Examples:
  onrecord stamp                                      prints, sends nothing
  onrecord stamp --tsa https://tsa.example/ --ca tsa.pem
  onrecord stamp --verify --ca tsa.pem

With --tsa one hash and a random number are sent to that address, and nothing else.`,
    )
    .action((options: StampOptions) =>
      run(() =>
        withCampaign(options.campaign, async (store) => {
          const { headInWords, stampHead, verifyStamps } = await import('../campaign/stamp-head.ts');
          const trusted = await trustedIn(options.ca);
          if (options.verify === true) {
            print(await store.read((reader) => verifyStamps(reader, trusted)));
          } else if (options.tsa === undefined) {
            process.stdout.write(`${harmless(await store.read(headInWords))}\n`);
          } else {
            process.stderr.write(`Sending one hash (32 bytes) and a random number to ${options.tsa}\n`);
            const stamp = valueOrRefuse(
              await stampHead(store, options.tsa, trusted, () => new Date().toISOString()),
            );
            process.stdout.write(
              `Entry ${stamp.head.number} was stamped ${stamp.time} by ${harmless(stamp.authority)}${vouched(stamp.isVouchedFor)}\n`,
            );
          }
        }),
      ),
    );

type Verified = Awaited<ReturnType<typeof import('../campaign/stamp-head.ts').verifyStamps>>;

function print(stamps: Verified): void {
  for (const { entry, stamp } of stamps) {
    if (!stamp.ok) process.exitCode = 1;
    process.stdout.write(
      stamp.ok
        ? `✔ entry ${stamp.value.head.number} stood ${stamp.value.time}, says ${harmless(stamp.value.authority)}${vouched(stamp.value.isVouchedFor)}\n`
        : `✘ the stamp in entry ${entry.number}: ${stamp.message}\n`,
    );
  }
  if (stamps.length === 0) process.stdout.write('The record has no stamp\n');
}

const vouched = (isVouchedFor: boolean): string =>
  isVouchedFor ? '' : ' (nobody here vouches for its certificate: give one that does with --ca)';

async function trustedIn(file: string | undefined): Promise<readonly string[]> {
  if (file === undefined) return [];
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal(`The file ${file} cannot be read: --ca needs certificates in PEM.`);
  });
  const found = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  if (found === null) throw new Refusal(`${file} has no certificate in PEM (-----BEGIN CERTIFICATE-----).`);
  return found;
}
