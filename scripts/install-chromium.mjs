// Gets a Chromium for the browser test where none is: Debian's, as root. Elsewhere it says how to get one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const has = (process.env.ONRECORD_CHROMIUM ?? '') !== '' || known.some((place) => existsSync(place));
const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

if (!has && debian) {
  process.stdout.write("Installing Debian's Chromium for the browser test …\n");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  if (run('update', '-qq').status !== 0 || run('install', '-y', '-qq', 'chromium').status !== 0)
    process.stderr.write('It did not install; the browser test will be skipped.\n');
} else if (!has && process.platform === 'linux') {
  process.stdout.write(
    'No Chromium was found, so the browser test will be skipped. To run it: `sudo apt-get install chromium`, ' +
      'or set ONRECORD_CHROMIUM to the path of a Chromium or Chrome.\n',
  );
}
