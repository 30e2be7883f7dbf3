import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from '../../test/shared-data.ts';
import { type CodedAttribution, parseBrat } from './brat.ts';

/** An article with what one coder marked in it. */
export interface CodedArticle {
  readonly name: string;
  readonly text: string;
  readonly coded: readonly CodedAttribution[];
}

/** PolNeAR's articles; of those that several coders read, the first in the order of the file names. */
export function readPolnear(part: 'train' | 'dev'): readonly CodedArticle[] | undefined {
  const folder = sharedData(`quotes/polnear/${part}`);
  if (folder === undefined) return undefined;
  const byArticle = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (!byArticle.has(name)) byArticle.set(name, file);
  }
  return [...byArticle].map(([name, file]) => {
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8');
    const coded = parseBrat(readFileSync(join(folder, 'attributions', file), 'utf8'), text);
    return { name, text, coded };
  });
}
