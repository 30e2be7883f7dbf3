import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printBrochure } from './making/brochure.ts';
import { hearthDesign } from './making/hearth-design.ts';
import { lanternDesign } from './making/lantern-design.ts';
import { newspaperPage } from './making/newspaper.ts';
import { partyPage } from './making/party-page.ts';
import { writePlainText } from './making/plain-text.ts';
import { writeWordFile } from './making/word-file.ts';

const source = (name: string): Promise<string> =>
  readFile(new URL(`sources/${name}.md`, import.meta.url), 'utf8');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each document of the demo by its file name under `documents/`; the same bytes each time. */
export const makers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'lantern-programme.pdf': async () => printBrochure(await source('lantern'), lanternDesign),
  'millwrights-manifesto.docx': async () =>
    writeWordFile(await source('millwrights'), {
      party: 'Millwrights’ League',
      title: 'Fair Shares, Fair Work',
      subtitle: 'Manifesto of the Millwrights’ League, 2025',
      made: '2025-05-08T10:00:00Z',
    }),
  'millwrights-reply.md': async () => bytes(await source('millwrights-reply')),
  'hearth-booklet.pdf': async () => printBrochure(await source('hearth'), hearthDesign),
  'heron-programme.html': async () => bytes(partyPage(await source('heron'))),
  'straight-road.txt': async () =>
    bytes(
      writePlainText(await source('straight-road'), [
        'PLAIN WORDS',
        'What Straight Road will do and what it will not',
      ]),
    ),
  'courier-article.html': async () => bytes(newspaperPage(await source('article'))),
};

/** Makes every document anew from its source. */
async function makeDocuments(): Promise<void> {
  const folder = new URL('documents/', import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [name, make] of Object.entries(makers)) {
    await writeFile(new URL(name, folder), await make());
    process.stdout.write(`demo/documents/${name}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeDocuments();
