const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** Whether the code point is a blank of any width; U+0002 is PDFium's mark for a hyphen at the end of a line. */
export const isBlank = (code: number): boolean =>
  code <= 0x20 ? code !== 2 : code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);

/** The letters of a code point: ligatures taken apart, hyphens that PDFium marked back in place, no controls. */
export function lettersOf(code: number): string {
  if (code === 2 || code === 0xfffe) return '-';
  if (code >= 0xfb00 && code <= 0xfb06) return ligatures[code - 0xfb00] ?? '';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfeff || code > 0x10ffff) return '';
  return String.fromCodePoint(code);
}
