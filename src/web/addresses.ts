/** Where each screen of the reading room lies. */
export const room = '/room';

const part = encodeURIComponent;

export const enterAt = `${room}/enter`;
export const nameAt = `${room}/name`;
export const workAt = `${room}/work`;
export const documentsAt = `${room}/documents`;
export const agreementAt = `${room}/agreement`;
export const codesAt = `${room}/codes`;
export const keysAt = `${room}/keys`;
export const judgeAt = `${room}/judge`;
export const skipAt = `${room}/skip`;
export const takeBackAt = `${room}/take-back`;
export const anotherBrowserAt = `${room}/another-browser`;

/** Instead of a party: a passage that somebody judges outside the work on a cell. */
export const noParty = '-';

export interface PlaceParts {
  readonly document: string;
  readonly ordinal: number;
}

/** A cell's next passage or, with a place, that one. */
export const readAt = (ask: string, party: string, place?: PlaceParts, after?: PlaceParts): string =>
  `${room}/read/${part(ask)}/${part(party)}${
    place === undefined ? '' : `/${part(place.document)}/${place.ordinal + 1}`
  }${after === undefined ? '' : `?after=${part(afterInAddress(after))}`}`;

export const cellAt = (ask: string, party: string, after?: PlaceParts): string =>
  `${room}/cell/${part(ask)}/${part(party)}${after === undefined ? '' : `?after=${part(afterInAddress(after))}`}`;

export const askAt = (ask: string): string => `${room}/ask/${part(ask)}`;
export const termsAt = (ask: string): string => `${room}/terms/${part(ask)}`;

export const documentAt = (
  document: string,
  { ask, ordinal }: { readonly ask?: string; readonly ordinal?: number } = {},
): string =>
  `${room}/document/${part(document)}${query({ ask, at: ordinal === undefined ? undefined : String(ordinal + 1) })}${
    ordinal === undefined ? '' : `#p${ordinal + 1}`
  }`;

export const compareAt = (older: string, newer: string): string =>
  `${room}/compare/${part(older)}/${part(newer)}`;

export const clippingAt = ({ document, ordinal }: PlaceParts): string =>
  `${room}/clipping/${part(document)}/${ordinal + 1}.png`;

/** The page of a PDF as a screen. */
export const pageAt = (document: string, page: number, ordinal?: number): string =>
  `${room}/page/${part(document)}/${page}${query({ mark: ordinal === undefined ? undefined : String(ordinal + 1) })}`;

/** The same as a picture. */
export const pictureAt = (document: string, page: number, ordinal?: number): string =>
  `${room}/picture/${part(document)}/${page}.png${query({ mark: ordinal === undefined ? undefined : String(ordinal + 1) })}`;

function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${part(value)}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

const afterInAddress = ({ document, ordinal }: PlaceParts): string => `${document}/${ordinal + 1}`;

/** The place behind `?after=`. */
export function placeInAddress(text: string | undefined): PlaceParts | undefined {
  const [, document, number] = /^(.+)\/(\d{1,9})$/.exec(text ?? '') ?? [];
  return document === undefined ? undefined : { document, ordinal: Number(number) - 1 };
}
