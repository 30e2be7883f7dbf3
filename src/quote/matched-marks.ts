/**
 * A text of the same length in which double quotation marks that were typed in two ways match: “…" and "…” and “…“,
 * as careless typing has them, and two apostrophes or graves for one mark. Looks at one line after the other; where
 * the marks of a line match, it is left as it is.
 */
export function withMatchedMarks(text: string): string {
  const single = /''|``/.test(text) ? withoutPairs(text) : text;
  if (!/[“”"]/.test(single)) return single;
  return single.split('\n').map(matchedLine).join('\n');
}

/** Two apostrophes or graves become a blank and a mark, the mark on the side of the words. */
const withoutPairs = (text: string): string =>
  text.replaceAll(/(^|[\s([—–-])(?:''|``)(?=\S)|(?:''|``)/g, (_, before?: string) =>
    before === undefined ? '" ' : `${before} "`,
  );

function matchedLine(line: string): string {
  if (alternates(line)) return line;
  const marks = [...line];
  let open = '';
  for (const { 0: mark, index: at } of line.matchAll(/[“”"]/g)) {
    const before = line.charAt(at - 1);
    const after = line.charAt(at + 1);
    if (open === '') {
      if (mark !== '”' && opensHere(before, after)) open = mark;
      continue;
    }
    const closes = mark === '”' || closesHere(before, after);
    if (!closes) continue;
    marks[at] = open === '“' ? '”' : '"';
    open = '';
  }
  return marks.length === line.length ? marks.join('') : line;
}

/** Whether the marks of a line are pairs already: curly ones in turn, or an even number of straight ones. */
function alternates(line: string): boolean {
  const marks = line.replaceAll(/[^“”"]/g, '');
  return /^(?:“”)*“?$/.test(marks) || /^"*$/.test(marks);
}

const opensHere = (before: string, after: string): boolean =>
  !/[\p{L}\p{N}.,!?]/u.test(before) && /\S/.test(after);

const closesHere = (before: string, after: string): boolean =>
  (after === '' || /[\s.,;:!?)\]—–-]/.test(after)) && (/\S/.test(before) || after === '');
