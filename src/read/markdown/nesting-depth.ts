/** The parser takes time by the square of the nesting, and calls itself for each level of it. */
const deepest = 60;

/** Whether a line opens more quotations and lists, or brackets and stars, than any text that a person wrote. */
export const nestsTooDeep = (text: string): boolean =>
  text.split('\n').some((line) => opensTooMany(line) || indentOf(line) > deepest * 4);

function opensTooMany(line: string): boolean {
  const containers =
    /^[\s>*+\-\d.)]*/.exec(line.slice(0, 2000))?.[0].match(/>|[*+-](?=\s)|\d[.)](?=\s)/g)?.length ?? 0;
  if (containers > deepest) return true;
  return (line.match(/[[*_<]/g)?.length ?? 0) > 2000;
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;
