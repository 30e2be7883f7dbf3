import { type Span, span } from '../../src/model/span.ts';

/** What a coder marked as one attribution: each part with its pieces, none where the text has no such part. */
export interface CodedAttribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

type Role = keyof CodedAttribution;

const roles: Readonly<Record<string, Role>> = { Content: 'content', Cue: 'cue', Source: 'source' };

/**
 * Reads brat's standoff format: `T` lines with a type and its places, `E` lines that join them. Its places count
 * code points. What an `E` line names and no `T` line has is left out, as are lines of other kinds.
 */
export function parseBrat(file: string, text: string): readonly CodedAttribution[] {
  const toUtf16 = codePointOffsets(text);
  const places = new Map<string, readonly Span[]>();
  const events: string[] = [];
  for (const line of file.split(/\r?\n/)) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) places.set(id, placesOf(body, toUtf16));
    if (id.startsWith('E')) events.push(body);
  }
  return events.map((body) => joined(body, places, text)).filter((each) => each.content.length > 0);
}

function placesOf(body: string, toUtf16: (offset: number) => number): readonly Span[] {
  const at = body.indexOf(' ');
  return body
    .slice(at + 1)
    .split(';')
    .map((piece) => {
      const [start = 0, end = 0] = piece.split(' ').map(Number);
      return span(toUtf16(start), toUtf16(end));
    });
}

function joined(body: string, places: ReadonlyMap<string, readonly Span[]>, text: string): CodedAttribution {
  const found: Record<Role, Span[]> = { content: [], cue: [], source: [] };
  for (const part of body.split(' ')) {
    const [name = '', id = ''] = part.split(':');
    const role = roles[name.replace(/\d+$/, '')];
    if (role !== undefined) found[role].push(...(places.get(id) ?? []));
  }
  return {
    content: tidied(found.content, text),
    cue: tidied(found.cue, text),
    source: tidied(found.source, text),
  };
}

/**
 * Pieces in order, without white space at their ends, with whole words and whole marks; those with only white space
 * between them are one.
 */
export function tidied(pieces: readonly Span[], text: string): readonly Span[] {
  const sorted = pieces
    .map((each) => trimmed(each, text))
    .filter((each) => each.end > each.start)
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const each of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && text.slice(last.end, each.start).trim() === '')
      merged[merged.length - 1] = span(last.start, Math.max(last.end, each.end));
    else merged.push(each);
  }
  return merged;
}

function trimmed(place: Span, text: string): Span {
  const words = text.slice(place.start, place.end);
  const start = place.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end > start ? span(widened(text, start, -1), widened(text, end, 1)) : span(start, end);
}

const inWord = /^(?:[\p{L}\p{N}]{2}|''|``)$/u;

/** An edge moved out of the word that it stands in. */
function widened(text: string, edge: number, step: 1 | -1): number {
  let at = edge;
  // Three apostrophes in a row are two marks: only the first and the last two can be one.
  const two = text.slice(at - 1, at + 1);
  if (two === "''" && (step < 0 ? text[at - 2] === "'" : text[at + 1] === "'")) return at;
  while (at > 0 && at < text.length && inWord.test(text.slice(at - 1, at + 1))) at += step;
  return at;
}

function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (offset) => offset;
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  return (offset) => offsets[offset] ?? text.length;
}
