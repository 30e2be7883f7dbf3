import { SaxesParser } from 'saxes';

/** What is told of an XML document, in its order. Names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text?(words: string): void;
}

/**
 * Reads XML without building a tree. No entity is ever expanded but the five of XML itself, nothing is fetched, and
 * what is not well formed throws.
 */
export function walkXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const pairs = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)] as const);
    listener.open(localName(name), new Map(pairs));
  });
  parser.on('closetag', ({ name }) => listener.close(localName(name)));
  parser.on('text', (words) => listener.text?.(words));
  parser.on('cdata', (words) => listener.text?.(words));
  parser.write(new TextDecoder(encodingOf(bytes)).decode(bytes)).close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const encodingOf = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : 'utf-8';
