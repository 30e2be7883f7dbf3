import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * PDFium's functions as this reader calls them: straight into the WebAssembly module, with addresses in its
 * memory for all that is no number. The package's own wrappers check and convert each argument, which for seven
 * calls a character costs more than reading the file.
 */
export interface Pdfium {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: number): number;
  free(address: number): void;
  FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  FPDF_CloseDocument(document: number): void;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: number): number;
  FPDF_GetPageLabel(document: number, index: number, buffer: number, size: number): number;
  FPDF_GetMetaText(document: number, tag: number, buffer: number, size: number): number;
  FPDFCatalog_GetLanguage(document: number, buffer: number, size: number): number;
  FPDF_LoadPage(document: number, index: number): number;
  FPDF_ClosePage(page: number): void;
  FPDF_GetPageWidthF(page: number): number;
  FPDF_GetPageHeightF(page: number): number;
  FPDF_GetPageBoundingBox(page: number, rectangle: number): number;
  FPDFPage_GetRotation(page: number): number;
  FPDFPage_CountObjects(page: number): number;
  FPDFPage_GetObject(page: number, index: number): number;
  FPDFPageObj_GetType(object: number): number;
  FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  FPDFPageObj_GetFillColor(object: number, red: number, green: number, blue: number, alpha: number): number;
  FPDFTextObj_GetTextRenderMode(object: number): number;
  FPDFTextObj_GetFont(object: number): number;
  FPDFFont_GetGlyphWidth(font: number, character: number, size: number, width: number): number;
  FPDFText_LoadPage(page: number): number;
  FPDFText_ClosePage(text: number): void;
  FPDFText_CountChars(text: number): number;
  FPDFText_GetUnicode(text: number, index: number): number;
  FPDFText_IsGenerated(text: number, index: number): number;
  FPDFText_HasUnicodeMapError(text: number, index: number): number;
  FPDFText_GetTextObject(text: number, index: number): number;
  FPDFText_GetFontSize(text: number, index: number): number;
  FPDFText_GetFontWeight(text: number, index: number): number;
  FPDFText_GetFontInfo(text: number, index: number, buffer: number, size: number, flags: number): number;
  FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number;
  FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): number;
  FPDFBitmap_GetBuffer(bitmap: number): number;
  FPDFBitmap_GetStride(bitmap: number): number;
  FPDFBitmap_Destroy(bitmap: number): void;
  FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    rotation: number,
    flags: number,
  ): void;
}

let loaded: Promise<Pdfium> | undefined;

/** The process's one PDFium, loaded when the first PDF comes: a process that reads none does not pay for it. */
export function pdfium(): Promise<Pdfium> {
  loaded ??= loadPdfium();
  return loaded;
}

/** After a trap the module's memory cannot be trusted: the next PDF gets a new one. */
export function discardPdfium(): void {
  loaded = undefined;
}

async function loadPdfium(): Promise<Pdfium> {
  const path = fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'));
  const [{ init }, wasm] = await Promise.all([import('@embedpdf/pdfium'), readFile(path)]);
  const wasmBinary = new Uint8Array(wasm).buffer;
  const module = await init({ wasmBinary, print: ignore, printErr: ignore });
  module.PDFiumExt_Init();
  return module.pdfium.wasmExports as unknown as Pdfium;
}

/** PDFium complains of a damaged file on the console; the reader says it with a failure or a gap. */
function ignore(): void {}
