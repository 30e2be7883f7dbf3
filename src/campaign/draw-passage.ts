import { type DocumentId, type PageNumber, pageNumber } from '../model/ids.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Store } from '../store/port.ts';

/** What of a page is drawn: the words with some lines around them, or the whole page. */
export interface WhatToDraw {
  readonly document: DocumentId;
  /** The passage that is marked. */
  readonly ordinal?: number;
  /** The page; the one on which the passage begins, where absent. */
  readonly page?: number;
  readonly extent: 'clipping' | 'page';
}

/** Points of the page shown above and below the words. */
const surroundings = 48;
/** Pixels a point: sharp at the width of a reading column. */
const scale = { clipping: 1.6, page: 1.6 } as const;

/** A page of a PDF as a PNG picture, the words of a passage marked in it. */
export async function drawPassage(store: Store, what: WhatToDraw): Promise<Outcome<Uint8Array>> {
  const loaded = await store.read(async (reader) => {
    const record = (await reader.documents()).find((each) => each.id === what.document);
    if (record?.format !== 'pdf') return undefined;
    const reading = await reader.reading(what.document);
    const { ordinal } = what;
    const known = ordinal !== undefined && ordinal >= 0 && ordinal < record.passages;
    const [passage] = known ? await reader.passages(what.document, [ordinal]) : [];
    return { original: await reader.original(record.sha256), reading, passage };
  });
  if (loaded === undefined) return failure({ message: 'Only pages of a PDF can be drawn.' });
  const { original, reading, passage } = loaded;
  const { boxesOf } = await import('../read/pdf/boxes-of.ts');
  const { drawPage } = await import('../read/pdf/draw-page.ts');
  const { around, markOn, rowsOf } = await import('../read/pdf/clipping.ts');
  const { pngOf } = await import('../read/pdf/png.ts');
  const boxes = passage === undefined ? success([]) : await boxesOf(original, reading, passage);
  if (!boxes.ok) return boxes;
  const page = pageShown(what, boxes.value[0]?.page ?? passage?.page);
  const drawn = await drawPage(original, page, scale[what.extent]);
  if (!drawn.ok) return drawn;
  const marked = boxes.value.find((each) => each.page === page)?.characters ?? [];
  const picture = markOn(drawn.value, marked, scale[what.extent]);
  if (what.extent === 'page' || marked.length === 0) return success(pngOf(picture));
  const { top, bottom } = around(marked);
  return success(pngOf(rowsOf(picture, top - surroundings, bottom + surroundings, scale.clipping)));
}

const pageShown = ({ page }: WhatToDraw, ofPassage: PageNumber | undefined): PageNumber =>
  page === undefined ? (ofPassage ?? pageNumber(1)) : pageNumber(page);
