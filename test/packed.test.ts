import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, temporaryFolder } from './command-line.ts';

// What a stranger gets who installs the packed tarball in a folder of their own: built JavaScript, no sources.

describe('the packed package', () => {
  const folder = temporaryFolder();
  // The tests run on Node 24; its folder first, so that the installed command finds it as `node`.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
  const npm = (words: readonly string[], cwd: string) =>
    execFileSync('npm', words, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
  const run = (...words: string[]) =>
    spawnSync('npx', ['--no-install', 'onrecord', ...words], { cwd: folder.path, env, encoding: 'utf8' });

  beforeAll(() => {
    npm(['pack', '--pack-destination', folder.path, '--loglevel=error'], root);
    const [tarball = ''] = readdirSync(folder.path);
    writeFileSync(join(folder.path, 'package.json'), '{ "private": true }');
    npm(['install', '--no-audit', '--no-fund', '--omit=dev', '--loglevel=error', tarball], folder.path);
  }, 240_000);
  afterAll(() => folder.remove());

  it('has a command that helps', () => {
    const help = run('--help');
    expect(help.stdout).toContain('onrecord new spring.onrecord campaign.yaml');
    expect(help.status).toBe(0);
  });

  it('holds what is needed to run and nothing else', () => {
    const there = readdirSync(join(folder.path, 'node_modules', 'onrecord'), {
      recursive: true,
      encoding: 'utf8',
    });
    expect(there).toContain(join('dist', 'onrecord.js'));
    expect(there.filter((file) => /test|\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(readdirSync(join(folder.path, 'node_modules')).filter((name) => name.startsWith('node-'))).toEqual(
      [],
    );
  });

  it('does the main job on the demo campaign', () => {
    const started = run('start', '--demo', '--no-serve');
    expect(started.stderr).not.toContain('Error');
    expect(started.stdout).toContain('20 cells judged');
    expect(run('check').stdout).toMatch(/^✔/);
  });
});
