import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page with the body that people marked in it. */
export interface MarkedPage {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly body: string;
  /** Rules were made while looking at the pages of one half; the other half was only ever counted. */
  readonly half: 'seen' | 'unseen';
}

/** The pages of the folder with their true bodies. */
export function markedPages(folder: string): readonly MarkedPage[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { readonly articleBody?: string }
  >;
  return Object.keys(truth).map((id) => ({
    id,
    bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
    body: truth[id]?.articleBody ?? '',
    half: halfOf(id),
  }));
}

/** A page's id is a SHA-256 already: its last bit decides. */
const halfOf = (id: string): MarkedPage['half'] =>
  Number.parseInt(id.at(-1) ?? '0', 16) % 2 === 0 ? 'seen' : 'unseen';
