// Installs what package-lock.json names, once: the first step of `npm start` and `npm test` on a fresh clone.
// Plain JavaScript without dependencies, because it runs before anything is installed and on any Node since 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.onrecord-installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

if (!installed) {
  process.stdout.write('Installing what Onrecord needs (once, about a minute) …\n');
  // `npm_execpath` is the npm that started us; a development dependency is needed for the tests.
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lock file that leaves out a platform for which some registry has no binary.
  const words = ['install', '--no-save', '--include=dev', '--include=optional', '--loglevel=error'];
  const run = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    process.stderr.write(
      'The installation failed: see the lines above. Is the package registry reachable?\n',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
