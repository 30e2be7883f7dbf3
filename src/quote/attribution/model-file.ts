import { allowedSteps, type Chain } from './chain.ts';
import { junctionKinds } from './signs.ts';
import type { AttributionModel } from './tagging.ts';

/** Which signs and which layout this program knows; weights of others are not read. */
export const modelFormat = 'attributions 2';

interface ChainHead {
  readonly kinds: number;
  readonly bits: number;
  readonly scale: number;
}

interface Head {
  readonly format: string;
  readonly eagerness: number;
  readonly willing: number;
  readonly namingWilling: number;
  readonly parts: ChainHead;
  readonly spans: ChainHead;
  readonly lexiconBytes: number;
}

// The file, before it is compressed: a line of JSON, the lexicon as text, then for each chain its steps as 32-bit
// numbers and its weights in one byte each.

/** @throws Error where the bytes hold no model of this format: then the installation is damaged. */
export function parseModel(bytes: Uint8Array): AttributionModel {
  const newline = bytes.indexOf(10);
  const head = newline < 0 ? undefined : headOf(new TextDecoder().decode(bytes.subarray(0, newline)));
  if (head?.format !== modelFormat) throw new Error(`The model is not of the format “${modelFormat}”.`);
  let at = newline + 1;
  const take = (length: number): Uint8Array => {
    // A copy at an address of its own: a Buffer's slice would be a view of a larger one.
    const taken = Uint8Array.from(bytes.subarray(at, at + length));
    if (taken.length !== length) throw new Error('The model of attributions is cut off.');
    at += length;
    return taken;
  };
  const lexicon = parseLexicon(new TextDecoder().decode(take(head.lexiconBytes)));
  const chainOf = ({ kinds, bits, scale }: ChainHead): Chain => {
    const labels = 1 + 2 * kinds;
    const steps = new Float32Array(take(junctionKinds * labels * labels * 4).buffer);
    const weights = new Int8Array(take(2 ** bits * labels).buffer);
    return { labels, bits, scale, steps, weights, allowed: allowedSteps(kinds) };
  };
  const parts = chainOf(head.parts);
  const { eagerness, willing, namingWilling } = head;
  return { lexicon, parts, spans: chainOf(head.spans), eagerness, willing, namingWilling };
}

function headOf(line: string): Head | undefined {
  try {
    return JSON.parse(line) as Head;
  } catch {
    return undefined;
  }
}

function parseLexicon(text: string): AttributionModel['lexicon'] {
  const cluster = new Map<string, number>();
  const cueing = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [kind = '', number = '', words = ''] = line.split('\t');
    const into = kind === 'cluster' ? cluster : cueing;
    for (const word of words.split(' ')) if (word !== '') into.set(word, Number(number));
  }
  return { cluster, cueing };
}

/** The bytes that `parseModel` reads. */
export function writeModel(model: AttributionModel): Uint8Array {
  const lexicon = new TextEncoder().encode(
    `${lexiconLines('cluster', model.lexicon.cluster)}\n${lexiconLines('cueing', model.lexicon.cueing)}\n`,
  );
  const parts = packed(model.parts);
  const spans = packed(model.spans);
  const head: Head = {
    format: modelFormat,
    eagerness: model.eagerness,
    willing: model.willing,
    namingWilling: model.namingWilling,
    parts: parts.head,
    spans: spans.head,
    lexiconBytes: lexicon.length,
  };
  const pieces = [
    new TextEncoder().encode(`${JSON.stringify(head)}\n`),
    lexicon,
    ...parts.bytes,
    ...spans.bytes,
  ];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function lexiconLines(kind: string, numbers: ReadonlyMap<string, number>): string {
  const byNumber = Map.groupBy([...numbers].sort(), ([, number]) => number);
  return [...byNumber]
    .sort(([one], [other]) => one - other)
    .map(([number, words]) => `${kind}\t${number}\t${words.map(([word]) => word).join(' ')}`)
    .join('\n');
}

/**
 * The few weights beyond this many steps are cut: a finer step for all the others is worth more. Four times as many
 * steps find nothing more, and make the file half as large again.
 */
const mostSteps = 31;
const cutShare = 0.0005;

function packed({ labels, bits, weights, scale, steps }: Chain): { head: ChainHead; bytes: Uint8Array[] } {
  const sizes = Float64Array.from(weights, (weight) => Math.abs(weight * scale))
    .filter((size) => size > 0)
    .sort();
  const most = sizes[Math.floor((sizes.length - 1) * (1 - cutShare))] ?? 1;
  const step = most / mostSteps;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-mostSteps, Math.min(mostSteps, Math.round((weight * scale) / step))),
  );
  return {
    head: { kinds: (labels - 1) / 2, bits, scale: step },
    bytes: [new Uint8Array(new Float32Array(steps).buffer), new Uint8Array(bytes.buffer)],
  };
}
