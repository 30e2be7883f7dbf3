import type { Reading } from '../model/document.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { SourceKind } from '../model/source.ts';
import { unreachable } from '../model/unreachable.ts';
import { type ArticleKind, isArticleKind } from './article/kinds.ts';
import type { ReadFailure } from './failure.ts';
import { largestFile } from './limits.ts';
import { type Recognised, recognise } from './recognise.ts';

/** The largest file that is read, in bytes: to ask before it is loaded. Manifestos have 1 to 30 MB. */
export const largestDocument = largestFile;

/**
 * Reads a file's bytes into a text with its structure. The format is told by the content; the name decides only
 * between Markdown and plain text where the content leaves it open. Each reader is loaded when it is first needed.
 * The kind decides what of it is the text: of an article only the body, of a manifesto everything.
 */
export async function readDocument(
  bytes: Uint8Array,
  about: { readonly fileName: string; readonly kind?: SourceKind },
): Promise<Outcome<Reading, ReadFailure>> {
  if (bytes.length === 0) {
    return failure<ReadFailure>({
      type: 'empty',
      message: 'The file is empty: fetch it again from its source.',
    });
  }
  if (bytes.length > largestDocument) return tooLarge(bytes.length);
  const what = recognise(bytes, about.fileName);
  return isArticleKind(about.kind) ? readArticleAs(about.kind, what, bytes) : readAs(what, bytes);
}

/** Articles, letters and releases: what they say of themselves stands apart from what they say. */
async function readArticleAs(
  kind: ArticleKind,
  what: Recognised,
  bytes: Uint8Array,
): Promise<Outcome<Reading, ReadFailure>> {
  if (what.type === 'html')
    return (await import('./article/read-article-page.ts')).readArticlePage(bytes, kind);
  const reading = await readAs(what, bytes);
  if (!reading.ok) return reading;
  if (kind === 'article') {
    const { textInstead } = await import('./article/no-article.ts');
    const message = textInstead(reading.value.text);
    if (message !== undefined) return failure<ReadFailure>({ type: 'no-article', message });
  }
  const { articleOfText } = await import('./article/article-of-text.ts');
  if (what.type !== 'text') return success(articleOfText(reading.value, kind));
  const { decodeText } = await import('./text/decode.ts');
  return success(articleOfText(reading.value, kind, decodeText(bytes).text.split(/\r\n|\r|\n/)));
}

function tooLarge(size: number): Outcome<Reading, ReadFailure> {
  const limit = largestDocument / 1024 / 1024;
  const message = `The file has ${Math.ceil(size / 1024 / 1024)} MB and at most ${limit} MB are read: split it, or save it without its pictures.`;
  return failure<ReadFailure>({ type: 'too-large', message });
}

async function readAs(what: Recognised, bytes: Uint8Array): Promise<Outcome<Reading, ReadFailure>> {
  switch (what.type) {
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(bytes);
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(bytes);
    case 'theyworkforyou-page':
      return (await import('./debate/theyworkforyou/read-page.ts')).readTheyWorkForYouPage(bytes);
    case 'theyworkforyou-answer':
      return (await import('./debate/theyworkforyou/read-answer.ts')).readTheyWorkForYouAnswer(bytes);
    case 'debate-xml':
      return (await import('./debate/read-debate-xml.ts')).readDebateXml(what.layout, bytes);
    case 'markdown':
      return (await import('./markdown/read-markdown.ts')).readMarkdown(bytes);
    case 'text':
      return (await import('./text/read-text.ts')).readText(bytes);
    case 'encrypted-office':
      return failure<ReadFailure>({
        type: 'encrypted',
        message: 'The document is protected by a password: save it without one and add it again.',
      });
    case 'other':
      return failure<ReadFailure>({
        type: 'not-a-document',
        message: `This is ${what.what}, which is not read: ${what.advice}.`,
      });
    default:
      return unreachable(what);
  }
}

/** Tells the readers what is to come, so that what takes a while to be ready is. What a file is, its content says. */
export async function prepareFor(fileNames: readonly string[]): Promise<void> {
  if (!fileNames.some((name) => /\.pdf$/i.test(name))) return;
  const { startSecondReader } = await import('./pdf/second-reader.ts');
  startSecondReader();
}
