import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { passageWords } from '../../src/model/passage.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { passagesOf } from '../../src/read/structure/passages-of.ts';
import { type BenchDocument, benchDocument } from './collection.ts';

/** Every text of a folder, read as the program reads it. */
export async function readManifestos(folder: string): Promise<BenchDocument[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return Promise.all(
    files.map((fileName) => readManifesto(fileName.replace(/\.txt$/, ''), join(folder, fileName))),
  );
}

/** A file read as the program reads it, under a name of our own. */
export async function readManifesto(name: string, file: string): Promise<BenchDocument> {
  const fileName = basename(file);
  const reading = await readDocument(new Uint8Array(readFileSync(file)), { fileName });
  if (!reading.ok) throw new Error(`${fileName}: ${reading.message}`);
  const { text } = reading.value;
  const passages = passagesOf(reading.value).map((passage) => passageWords(text, passage));
  return benchDocument(name, passages);
}
