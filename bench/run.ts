import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm run bench`: every yardstick, one after the other; `npm run bench -- store` one of them.

const here = fileURLToPath(new URL('.', import.meta.url));
const all = ['main-way', 'store', 'find', 'debates', 'articles', 'attributions', 'evidence', 'absence'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));

if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark "${unknown[0]}"; there are: ${all.join(', ')}.\n`);
  process.exitCode = 1;
} else
  for (const name of wanted.length > 0 ? wanted : all) {
    const file = join(here, name, 'run.ts');
    process.stdout.write(`\n── ${name} ${'─'.repeat(70 - name.length)}\n`);
    if (spawnSync(process.execPath, [file], { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  }
