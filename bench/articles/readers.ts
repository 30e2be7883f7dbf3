import { readDocument } from '../../src/read/read-document.ts';

/** Gives the body of a page, empty where there is none. */
export type BodyReader = (bytes: Uint8Array) => Promise<string>;

/** As `onrecord add --kind article` reads it. */
export const bodyOfArticle: BodyReader = async (bytes) => {
  const reading = await readDocument(bytes, { fileName: 'page.html', kind: 'article' });
  return reading.ok ? reading.value.text : '';
};

/** As a manifesto's page is read: everything that is not marked as something else. */
export const bodyOfWholePage: BodyReader = async (bytes) => {
  const reading = await readDocument(bytes, { fileName: 'page.html' });
  return reading.ok ? reading.value.text : '';
};
