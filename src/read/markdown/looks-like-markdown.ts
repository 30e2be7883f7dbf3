/**
 * Whether a text is Markdown. Bullets and blank rows say nothing, since plain text has them too; headings with `#`,
 * links, emphasis and fences do. Two kinds of sign, or headings again and again, are needed.
 */
export function looksLikeMarkdown(sample: string): boolean {
  const lines = sample.split(/\r\n|\r|\n/);
  const count = (pattern: RegExp) => lines.filter((line) => line.length < 5000 && pattern.test(line)).length;
  const headings = count(/^#{1,6} \S/);
  const underlined = lines.filter((line, index) => isUnderline(line, lines[index - 1] ?? '')).length;
  const links = count(/\[[^\][]{1,200}\]\([^()\s]{1,500}\)/);
  const strong = count(/(?:^|[\s(])(?:\*\*|__)[^\s*_][^*_\n]{0,300}(?:\*\*|__)/);
  const fences = count(/^(?:```|~~~)/);
  const kinds = [headings + underlined, links, strong, fences].filter((each) => each > 0).length;
  return headings >= 2 || underlined >= 2 || (kinds >= 2 && headings + underlined > 0) || links + strong >= 5;
}

/** `Title` above `=====` or `-----`. */
const isUnderline = (line: string, above: string): boolean =>
  /^(?:={3,200}|-{3,200}) *$/.test(line) &&
  /^\S/.test(above) &&
  above.length <= 200 &&
  Math.abs(above.trim().length - line.trim().length) <= 3;
