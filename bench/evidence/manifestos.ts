import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passageWords } from '../../src/model/passage.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { passagesOf } from '../../src/read/structure/passages-of.ts';
import { type BenchDocument, benchDocument } from './collection.ts';

/** Every text of a folder, read as the program reads it. */
export async function readManifestos(folder: string): Promise<BenchDocument[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return Promise.all(files.map((fileName) => readManifesto(folder, fileName)));
}

async function readManifesto(folder: string, fileName: string): Promise<BenchDocument> {
  const reading = await readDocument(new Uint8Array(readFileSync(join(folder, fileName))), { fileName });
  if (!reading.ok) throw new Error(`${fileName}: ${reading.message}`);
  const { text } = reading.value;
  const passages = passagesOf(reading.value).map((passage) => passageWords(text, passage));
  return benchDocument(fileName.replace(/\.txt$/, ''), passages);
}
