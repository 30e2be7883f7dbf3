import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { parseModel } from './model-file.ts';
import type { AttributionModel } from './tagging.ts';

let shipped: AttributionModel | undefined;

/** The model that comes with the program, read at first use. `train/attributions/` says how it is made. */
export function shippedModel(): AttributionModel {
  const file = new URL('../../../data/attributions.bin', import.meta.url);
  shipped ??= parseModel(brotliDecompressSync(readFileSync(file)));
  return shipped;
}
