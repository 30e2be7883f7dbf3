import { readFileSync } from 'node:fs';

/** The version of the package that runs, such as `0.1.0`. */
export const version = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/** How what Onrecord publishes names what made it. */
export const generator = `Onrecord ${version}`;
