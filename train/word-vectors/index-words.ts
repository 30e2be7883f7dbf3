/**
 * Cuts lines into the finder's own index words, so that nothing of the analysis is written twice.
 *
 *   node index-words.ts FILE.tsv…
 *
 * Beside each file of lines (source, tab, text) or of bare texts it writes FILE.words, the index words of each line
 * parted by blanks, and FILE.forms, the forms under which each index word stood: word, form in lower case, count.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyse } from '../../src/find/analyse.ts';

for (const file of process.argv.slice(2)) await cut(file);

async function cut(file: string): Promise<void> {
  const forms = new Map<string, Map<string, number>>();
  const words = createWriteStream(`${file}.words`);
  for await (const line of createInterface({ input: createReadStream(file) })) {
    words.write(`${wordsOf(line.slice(line.indexOf('\t') + 1), forms).join(' ')}\n`);
  }
  words.end();
  const out = createWriteStream(`${file}.forms`);
  for (const [word, counts] of forms) {
    for (const [form, count] of counts) out.write(`${word}\t${form}\t${count}\n`);
  }
  out.end();
}

function wordsOf(text: string, forms: Map<string, Map<string, number>>): string[] {
  return analyse(text).map(({ word, start, end }) => {
    const form = text
      .slice(start, end)
      .toLowerCase()
      .replace(/['’]s$/, '');
    const counts = forms.get(word) ?? new Map<string, number>();
    forms.set(word, counts.set(form, (counts.get(form) ?? 0) + 1));
    return word;
  });
}
