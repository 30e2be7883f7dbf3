import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

const from = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href);

/** What a script of `otherProcess` can use. `tell` writes a line at once, so that a kill cannot take it back. */
const prelude = `
import { writeSync } from 'node:fs';
import { createSqliteStore, openSqliteStore } from ${from('./open.ts')};
import { inventedDocument } from ${from('../contract/invented-document.ts')};
const tell = (what) => writeSync(1, what + '\\n');
const [path, ...args] = process.argv.slice(1);
const opened = async (opening) => {
  const outcome = await opening;
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
};
const river = (id, passages) =>
  inventedDocument(id, Array.from({ length: passages }, (_, at) => ({ words: 'river word' + at + ' of ' + id, context: 'lake' })));
`;

/** Runs a script in a process of its own, for what only another process can do to a campaign: be killed, or hold it. */
export function otherProcess(script: string, path: string, ...args: readonly string[]): OtherProcess {
  return new OtherProcess(spawn(process.execPath, [...moduleFromWords, prelude + script, path, ...args]));
}

/** The same with a limit on the size of a file, in KiB, as a full disk sets one. */
export function limitedProcess(kibibytes: number, script: string, path: string): OtherProcess {
  const command = `ulimit -f ${kibibytes} && exec "$0" "$@"`;
  const words = [command, process.execPath, ...moduleFromWords, prelude + script, path];
  return new OtherProcess(spawn('bash', ['-c', ...words]));
}

const moduleFromWords = ['--no-warnings', '--input-type=module-typescript', '--eval'];

export class OtherProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly ended: Promise<unknown>;
  private output = '';
  private complaints = '';

  constructor(child: ChildProcessWithoutNullStreams) {
    this.child = child;
    this.ended = once(child, 'close');
    child.stdout.on('data', (data) => {
      this.output += String(data);
    });
    child.stderr.on('data', (data) => {
      this.complaints += String(data);
    });
  }

  /** The whole lines that the script told. */
  lines(): readonly string[] {
    return this.output.split('\n').slice(0, -1);
  }

  /** Waits until the script tells something, or ends. */
  async firstLine(): Promise<void> {
    if (this.output === '') await Promise.race([once(this.child.stdout, 'data'), this.ended]);
  }

  async kill(): Promise<readonly string[]> {
    this.child.kill('SIGKILL');
    await this.ended;
    if (this.complaints !== '') throw new Error(this.complaints);
    return this.lines();
  }

  /** The lines, when the script has come to its end. */
  async done(): Promise<readonly string[]> {
    await this.ended;
    if (this.child.exitCode !== 0) throw new Error(`Ended with ${this.child.exitCode}: ${this.complaints}`);
    return this.lines();
  }
}
