import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EvidenceCode, PositionCode } from '../../src/model/code.ts';
import { sharedData } from '../../test/shared-data.ts';
import type { ByCoder, CodedCell, CodedSet } from './coded-cell.ts';
import type { BenchDocument } from './collection.ts';
import { readManifesto, readManifestos } from './manifestos.ts';
import { meet, PlacedText } from './placed-text.ts';
import { plainLines } from './plain-lines.ts';

/** All that the manifestos' measurements need. */
export interface Collection {
  readonly documents: readonly BenchDocument[];
  readonly sets: readonly CodedSet[];
}

/** Coded manifestos, with the lines in which each document was coded, by its name. */
export interface CodedCollection extends Collection {
  readonly lines: ReadonlyMap<string, string>;
}

interface Label {
  readonly document: string;
  readonly ask: string;
  readonly position: PositionCode;
  readonly positions_by_coder?: ByCoder['positions'];
  readonly evidence: readonly {
    readonly lines: readonly [number, number];
    readonly code: EvidenceCode;
    readonly main: boolean;
    /** False where only one of two coders gave it: then it does not count. */
    readonly agreed?: boolean;
    readonly codes_by_coder?: ByCoder['passages'][number]['codes'];
  }[];
}

/** A document with the lines in which it was coded. */
interface LinedDocument {
  readonly document: BenchDocument;
  readonly lines: string;
}

const ownFolder = fileURLToPath(new URL('coded/', import.meta.url));

/**
 * The manifestos of two elections and the asks coded over them: the gold set beside the project, the project's own
 * further asks over the same seven manifestos, and its asks over four manifestos of another election. Undefined where
 * the manifestos are not there.
 */
export async function readCollection(): Promise<CodedCollection | undefined> {
  const [texts, gold] = [sharedData('uk-2024/txt'), sharedData('uk-2024/gold')];
  if (texts === undefined || gold === undefined) return undefined;
  const recent: LinedDocument[] = (await readManifestos(texts)).map((document) => ({
    document,
    lines: readFileSync(join(texts, `${document.name}.txt`), 'utf8'),
  }));
  const earlier = await manifestosOf2010();
  const all = [...recent, ...earlier];
  return {
    documents: all.map(({ document }) => document),
    lines: new Map(all.map(({ document, lines }) => [document.name, lines])),
    sets: [
      codedSet('gold', join(gold, 'asks.json'), [join(gold, 'labels.jsonl')], placed(recent)),
      codedSet('own', ...codedFiles('2024', recent), placed(recent)),
      codedSet('2010', ...codedFiles('2010', earlier), placed(earlier), true),
    ].filter(({ cells }) => cells.length > 0),
  };
}

const files2010 = {
  conservative: 'tory/html.html',
  green: 'green/markdown.mdown',
  labour: 'labour/raw.txt',
  libdem: 'libdem/html.html',
};

/** Four manifestos of 2010 in three formats; none where they are not there. */
async function manifestosOf2010(): Promise<LinedDocument[]> {
  const folder = sharedData('anchoring/manifesto-html-2010');
  if (folder === undefined) return [];
  return Promise.all(
    Object.entries(files2010).map(async ([party, path]) => {
      const file = join(folder, path);
      const source = readFileSync(file, 'utf8');
      return {
        document: await readManifesto(`${party} 2010`, file),
        lines: path.endsWith('.html') ? plainLines(source) : source,
      };
    }),
  );
}

function codedFiles(election: string, documents: readonly LinedDocument[]): [string, string[]] {
  const folder = join(ownFolder, election);
  const files = documents.map(({ document }) =>
    join(folder, `${document.name.replace(` ${election}`, '')}.jsonl`),
  );
  return [join(folder, 'asks.json'), files.filter(existsSync)];
}

const placed = (documents: readonly LinedDocument[]): ReadonlyMap<string, PlacedDocument> =>
  new Map(documents.map((each) => [each.document.name, new PlacedDocument(each)]));

function codedSet(
  name: string,
  asks: string,
  labels: readonly string[],
  documents: ReadonlyMap<string, PlacedDocument>,
  measuredAlone = false,
): CodedSet {
  return {
    name,
    measuredAlone,
    asks: JSON.parse(readFileSync(asks, 'utf8')) as CodedSet['asks'],
    cells: labels.flatMap(readLabels).flatMap((label) => {
      const document = documents.get(label.document) ?? documents.get(`${label.document} ${name}`);
      return document?.cellOf(label) ?? [];
    }),
  };
}

const readLabels = (file: string): Label[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Label);

function byCoderIn({ positions_by_coder, evidence }: Label): ByCoder | undefined {
  if (positions_by_coder === undefined) return undefined;
  const passages = evidence.flatMap(({ code, agreed, codes_by_coder }) =>
    codes_by_coder === undefined
      ? []
      : [{ codes: codes_by_coder, decided: agreed === false ? undefined : code }],
  );
  return { positions: positions_by_coder, passages };
}

/** The places of a document's passages in the lines that were coded; found once, whatever is measured. */
class PlacedDocument {
  private readonly name: string;
  private readonly text: PlacedText;
  private readonly places: readonly { ordinal: number; place: readonly [number, number] }[];

  constructor({ document: { name, passages }, lines }: LinedDocument) {
    this.name = name;
    this.text = new PlacedText(lines);
    this.places = passages.flatMap(({ passage: { ordinal }, text }) =>
      this.text.placesOf(text).map((place) => ({ ordinal, place })),
    );
  }

  cellOf(label: Label): CodedCell {
    const { ask, position, evidence } = label;
    const byCoder = byCoderIn(label);
    return {
      document: this.name,
      ask,
      position,
      evidence: evidence
        .filter(({ agreed }) => agreed !== false)
        .map(({ lines, code, main }) => ({ lines, code, main, passages: this.passagesAt(lines) })),
      ...(byCoder === undefined ? {} : { byCoder }),
    };
  }

  private passagesAt([first, last]: readonly [number, number]): ReadonlySet<number> {
    const coded = this.text.placeOfLines(first, last);
    return new Set(this.places.filter(({ place }) => meet(place, coded)).map(({ ordinal }) => ordinal));
  }
}
