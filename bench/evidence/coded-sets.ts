import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EvidenceCode, PositionCode } from '../../src/model/code.ts';
import { sharedData } from '../../test/shared-data.ts';
import type { CodedCell, CodedSet } from './coded-cell.ts';
import type { BenchDocument } from './collection.ts';
import { readManifestos } from './manifestos.ts';
import { meet, PlacedText } from './placed-text.ts';

/** All that the manifestos' measurements need. */
export interface Collection {
  readonly documents: readonly BenchDocument[];
  readonly sets: readonly CodedSet[];
}

interface Label {
  readonly document: string;
  readonly ask: string;
  readonly position: PositionCode;
  readonly evidence: readonly {
    readonly lines: readonly [number, number];
    readonly code: EvidenceCode;
    readonly main: boolean;
    /** False where only one of two coders gave it: then it does not count. */
    readonly agreed?: boolean;
  }[];
}

const ownFolder = fileURLToPath(new URL('coded/', import.meta.url));

/**
 * The seven manifestos and the asks coded over them: the gold set beside the project, and the project's own
 * further asks, as far as they are coded. Undefined where the manifestos are not there.
 */
export async function readCollection(): Promise<Collection | undefined> {
  const [texts, gold] = [sharedData('uk-2024/txt'), sharedData('uk-2024/gold')];
  if (texts === undefined || gold === undefined) return undefined;
  const documents = await readManifestos(texts);
  const placed = new Map(documents.map((each) => [each.name, new PlacedDocument(texts, each)]));
  const ownFiles = documents.map(({ name }) => join(ownFolder, `${name}.jsonl`)).filter(existsSync);
  const sets = [
    codedSet('gold', join(gold, 'asks.json'), [join(gold, 'labels.jsonl')], placed),
    codedSet('own', join(ownFolder, 'asks.json'), ownFiles, placed),
  ];
  return { documents, sets: sets.filter(({ cells }) => cells.length > 0) };
}

function codedSet(
  name: string,
  asks: string,
  labels: readonly string[],
  documents: ReadonlyMap<string, PlacedDocument>,
): CodedSet {
  return {
    name,
    asks: JSON.parse(readFileSync(asks, 'utf8')) as CodedSet['asks'],
    cells: labels.flatMap(readLabels).flatMap((label) => documents.get(label.document)?.cellOf(label) ?? []),
  };
}

const readLabels = (file: string): Label[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Label);

/** The places of a document's passages in the lines that were coded; found once, whatever is measured. */
class PlacedDocument {
  private readonly text: PlacedText;
  private readonly places: readonly { ordinal: number; place: readonly [number, number] }[];

  constructor(folder: string, { name, passages }: BenchDocument) {
    this.text = new PlacedText(readFileSync(join(folder, `${name}.txt`), 'utf8'));
    this.places = passages.flatMap(({ passage: { ordinal }, text }) =>
      this.text.placesOf(text).map((place) => ({ ordinal, place })),
    );
  }

  cellOf({ document, ask, position, evidence }: Label): CodedCell {
    return {
      document,
      ask,
      position,
      evidence: evidence
        .filter(({ agreed }) => agreed !== false)
        .map(({ lines, code, main }) => ({ lines, code, main, passages: this.passagesAt(lines) })),
    };
  }

  private passagesAt([first, last]: readonly [number, number]): ReadonlySet<number> {
    const coded = this.text.placeOfLines(first, last);
    return new Set(this.places.filter(({ place }) => meet(place, coded)).map(({ ordinal }) => ordinal));
  }
}
