/**
 * Writes out what the vectors are measured on, read as the program reads it, for evaluate.py.
 *
 *   node measured-texts.ts FOLDER
 *
 * passages.tsv (party, tab, passage) and asks.tsv (ask, tab, text) of the manifestos; clauses.tsv (contract, tab,
 * clause) and hypotheses.tsv of the contracts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifestos } from '../../bench/evidence/manifestos.ts';
import { sharedData } from '../../test/shared-data.ts';

interface Contracts {
  readonly documents: readonly {
    readonly file_name: string;
    readonly text: string;
    readonly spans: readonly (readonly [number, number])[];
  }[];
  readonly labels: Readonly<Record<string, { readonly hypothesis: string }>>;
}

const folder = process.argv[2] ?? '.';

const documents = await readManifestos(there('uk-2024/txt'));
write(
  'passages.tsv',
  documents.flatMap(({ name, passages }) => passages.map(({ text }) => [name, text] as const)),
);
const asks = JSON.parse(readFileSync(there('uk-2024/gold/asks.json'), 'utf8')) as {
  id: string;
  text: string;
}[];
write(
  'asks.tsv',
  asks.map(({ id, text }) => [id, text]),
);

const contracts = JSON.parse(readFileSync(there('contract-nli/dev.json'), 'utf8')) as Contracts;
write(
  'clauses.tsv',
  contracts.documents.flatMap(({ file_name, text, spans }) =>
    spans.map(([start, end]) => [file_name, text.slice(start, end)] as const),
  ),
);
write(
  'hypotheses.tsv',
  Object.entries(contracts.labels).map(([id, { hypothesis }]) => [id, hypothesis]),
);

function there(path: string): string {
  const found = sharedData(path);
  if (found === undefined) throw new Error(`${path} is needed beside the project`);
  return found;
}

function write(name: string, rows: readonly (readonly [string, string])[]): void {
  const lines = rows.map(([key, text]) => `${key}\t${text.replaceAll(/\s+/g, ' ')}\n`);
  writeFileSync(join(folder, name), lines.join(''));
}
