import { SaxesParser } from 'saxes';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { decodeHtml } from '../html/decode-html.ts';
import { longestText, mostElements } from '../limits.ts';
import type { XmlElement } from './xml-element.ts';

export interface ParsedXml {
  readonly root: XmlElement;
  /** Characters that could not be told. */
  readonly unreadable: number;
}

/** No record of a parliament nests deeper; a file made to hurt could. */
const deepest = 256;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Parses XML into a tree. Nothing is ever fetched, and the only entities that stand for anything are the five of XML
 * and those that the file itself declares as one character, such as `mdash`: entities made of entities multiply.
 */
export function parseXml(bytes: Uint8Array): Outcome<ParsedXml, ReadFailure> {
  const { text, unreadable } = decodeHtml(bytes);
  if (text.length > longestText)
    return failure<ReadFailure>({
      type: 'too-large',
      message: `The file has more than ${longestText / 1024 / 1024} million characters: split it into parts.`,
    });
  try {
    return success({ root: rootOf(text.replace(/^[\ufeff\s]+/, '')), unreadable });
  } catch (cause) {
    return failure<ReadFailure>({ ...explained(cause as Error), cause });
  }
}

function rootOf(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  const append = (words: string) => {
    open.at(-1)?.children.push(words);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (doctype) => {
    for (const [name, character] of charactersIn(doctype)) parser.ENTITIES[name] = character;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > mostElements || open.length >= deepest) throw new TooComplex();
    const pairs = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)] as const);
    const element: OpenElement = { name: localName(name), attributes: new Map(pairs), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.write(text).close();
  if (root === undefined) throw new Error('document must contain a root element.');
  return root;
}

class TooComplex extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `<!ENTITY mdash "&#8212;">` and `<!ENTITY rsquo "’">`; whatever is longer, external or a parameter is left out. */
function charactersIn(doctype: string): readonly (readonly [string, string])[] {
  const declared = /<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"]{1,12})"|'([^']{1,12})')\s*>/g;
  return [...doctype.matchAll(declared)].flatMap(([, name = '', one, other]) => {
    const character = characterOf(one ?? other ?? '');
    return character === undefined || predefined.has(name) ? [] : [[name, character] as const];
  });
}

const predefined: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

function characterOf(value: string): string | undefined {
  const [, hexadecimal, decimal] = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(value) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (code >= 0x20 && code <= 0x10ffff) return String.fromCodePoint(code);
  return /^[^&<%\s]$/u.test(value) ? value : undefined;
}

function explained(cause: Error): Pick<ReadFailure, 'type' | 'message'> {
  if (cause instanceof TooComplex)
    return {
      type: 'too-large',
      message: `The XML holds more than ${mostElements} elements, or nests them more than ${deepest} deep, so it is not read: split it into days.`,
    };
  const where = /^(\d+):\d+: /.exec(cause.message)?.[1];
  const what = cause.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  const line = where === undefined ? '' : ` (line ${where})`;
  if (/undefined entity/i.test(what))
    return {
      type: 'malformed',
      message: `The XML uses an entity that is not one character of its own file${line}; entities are never expanded or fetched. Write the characters themselves.`,
    };
  if (/unclosed tag|unexpected end|must contain a root/i.test(what))
    return {
      type: 'truncated',
      message: `The XML is cut off${line}: ${what}. Fetch the file again from its source.`,
    };
  return {
    type: 'malformed',
    message: `The file is no well-formed XML${line}: ${what}. Fetch it again from its source, or mend that line.`,
  };
}
