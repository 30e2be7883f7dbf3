import { SaxesParser } from 'saxes';
import { failure, type Outcome, success } from '../../model/outcome.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The element around it, with its attributes. */
  readonly parent?: XmlElement;
}

/**
 * Gives every element in order. Entities of the file's own are not resolved (saxes knows only XML's five), and a file
 * that declares any is refused: a few lines of them could grow to gigabytes or read other files.
 */
export function readXml(text: string, name: string, element: (each: XmlElement) => void): Outcome<number> {
  let count = 0;
  let problem: string | undefined;
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('doctype', (declaration) => {
    if (/<!ENTITY/i.test(declaration))
      problem ??= 'it declares entities of its own, which Onrecord never resolves';
  });
  parser.on('error', (error) => {
    problem ??= error.message.replace(/^\d+:\d+: /, (place) => `line ${place.split(':')[0]}, `);
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (problem !== undefined) return;
    const parent = open.at(-1);
    if (open.length > deepest) problem = 'its elements are nested too deep';
    const each: XmlElement = {
      name: tag,
      attributes: attributes as Record<string, string>,
      ...(parent === undefined ? {} : { parent }),
    };
    open.push(each);
    count++;
    element(each);
  });
  parser.on('closetag', () => void open.pop());
  for (let at = 0; at < text.length && problem === undefined; at += piece)
    parser.write(text.slice(at, at + piece));
  if (problem === undefined) parser.close();
  return problem === undefined
    ? success(count)
    : failure({
        message: `${name} is broken XML (${problem}): download it again, or ask whoever made it. Nothing was imported.`,
      });
}

const piece = 1_000_000;
const deepest = 100;
