import { Command } from 'commander';
import { addCommand } from './add.ts';
import { agreementCommand } from './agreement.ts';
import { checkCommand } from './check.ts';
import { eraseCommand } from './erase.ts';
import { exportCommand } from './export.ts';
import { findCommand } from './find.ts';
import { findingsCommand } from './findings.ts';
import { judgeCommand } from './judge.ts';
import { logCommand } from './log.ts';
import { newCommand } from './new.ts';
import { peopleCommand } from './people.ts';
import { positionsCommand } from './positions.ts';
import { publishCommand } from './publish.ts';
import { rebuildCommand } from './rebuild.ts';
import { sampleCommand } from './sample.ts';
import { seenCommand } from './seen.ts';
import { settleCommand } from './settle.ts';
import { showCommand } from './show.ts';
import { stampCommand } from './stamp.ts';
import { startCommand } from './start.ts';
import { termsCommand } from './terms.ts';
import { updateCommand } from './update.ts';
import { verifyCommand } from './verify.ts';
import { version } from './version.ts';
import { workCommand } from './work.ts';

const program = new Command('onrecord')
  .description('Where each party stands on each of your asks, with evidence that anyone can check again.')
  .version(version, '--version', 'print the version')
  .helpOption('-h, --help', 'show help')
  .helpCommand('help [command]', 'show help for a command')
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    `
The way through:
  onrecord new spring.onrecord campaign.yaml   a campaign from your asks and their manifestos
  onrecord positions                           the table: parties by asks
  onrecord show votes-at-16 labour             one cell, with every passage and why it was found
  onrecord work                                what is left to read, settle and sample
  onrecord publish site/                       the table as pages for the public

Every command has its own help: onrecord find --help`,
  );

for (const make of [
  newCommand,
  updateCommand,
  addCommand,
  findCommand,
  findingsCommand,
  termsCommand,
  positionsCommand,
  showCommand,
  workCommand,
  judgeCommand,
  settleCommand,
  sampleCommand,
  seenCommand,
  agreementCommand,
  verifyCommand,
  peopleCommand,
  publishCommand,
  checkCommand,
  logCommand,
  exportCommand,
  rebuildCommand,
  eraseCommand,
  stampCommand,
  startCommand,
])
  program.addCommand(make());

// A reader that closes the pipe early (`onrecord findings | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await program.parseAsync();
