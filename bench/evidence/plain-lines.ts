import { parseFragment } from 'parse5';

/** The words of each line of an HTML file, line by line as the file has them. */
export const plainLines = (html: string): string =>
  html
    .split('\n')
    .map((line) => textIn(parseFragment(line.replaceAll(/<\/?(?:html|head|body|title)\b[^>]*>/gi, ' '))))
    .join('\n');

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

const textIn = ({ nodeName, value, childNodes = [] }: Node): string =>
  nodeName === '#text' ? (value ?? '') : childNodes.map(textIn).join(' ');
