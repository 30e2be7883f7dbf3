import { basename } from 'node:path';
import { languageOf } from '../../find/language.ts';
import type { Day } from '../../model/day.ts';
import type { ReadingGap } from '../../model/document.ts';
import type { DocumentId } from '../../model/ids.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import { type PassageWords, passageWords } from '../../model/passage.ts';
import { readDocument } from '../../read/read-document.ts';
import { passagesOf } from '../../read/structure/passages-of.ts';
import type { StoreReader } from '../../store/port.ts';
import { readBytes } from '../read-source.ts';

/** An article as it is checked: its body alone, without captions, headline and navigation. */
export interface PressText {
  readonly name: string;
  readonly title?: string;
  readonly published?: Day;
  /** Where it is one of the campaign's own. */
  readonly document?: DocumentId;
  readonly text: string;
  readonly sentences: readonly PassageWords[];
  /** English name of its language, where that can be told. */
  readonly language?: string;
  readonly gaps: readonly ReadingGap[];
}

/** Reads an article from a file. A page that holds none is refused with the reason. */
export async function pressTextFrom(path: string): Promise<Outcome<PressText>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const name = basename(path);
  const reading = await readDocument(bytes.value, { fileName: name, kind: 'article' });
  if (!reading.ok) return failure({ message: `${name}: ${reading.message}`, cause: reading.cause });
  const { text, about, title, gaps } = reading.value;
  const headline = about?.headline ?? title;
  return success({
    name,
    ...(headline === undefined ? {} : { title: headline }),
    ...(about?.published === undefined ? {} : { published: about.published.day }),
    text,
    sentences: passagesOf(reading.value).map((passage) => passageWords(text, passage)),
    ...language(text),
    gaps,
  });
}

/** An article that the campaign holds. */
export async function pressTextOf(reader: StoreReader, id: DocumentId): Promise<PressText> {
  const record = (await reader.documents()).find((document) => document.id === id);
  if (record === undefined) throw new Error(`No document ${id}`);
  const text = await reader.text(id);
  const passages = await reader.passages(id);
  return {
    name: record.fileName,
    title: record.title,
    ...(record.published === undefined ? {} : { published: record.published }),
    document: id,
    text,
    sentences: passages.map((passage) => passageWords(text, passage)),
    ...language(text),
    gaps: record.gaps,
  };
}

function language(text: string): { readonly language?: string } {
  const found = languageOf(text);
  return found === undefined ? {} : { language: found };
}
