/**
 * Every place where `pattern` stands in `letters`, also overlapping ones, for as long as `take` returns where to
 * go on from. Knuth, Morris and Pratt 1977: linear whatever the input, where a plain search over a million times
 * the same letter would not end.
 *
 * @param take is given the start of each place; it returns true where the search may stop.
 */
export function findLetters(letters: string, pattern: string, take: (start: number) => boolean): void {
  if (pattern.length === 0 || pattern.length > letters.length) return;
  if (!letters.includes(pattern.slice(0, 64))) return;
  const borders = bordersOf(pattern);
  let matched = 0;
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    if (matched < pattern.length) continue;
    if (take(at - pattern.length + 1)) return;
    matched = borders[matched - 1] ?? 0;
  }
}

/** For each prefix of the pattern, the length of its longest border. */
function bordersOf(pattern: string): Int32Array {
  const borders = new Int32Array(pattern.length);
  let border = 0;
  for (let at = 1; at < pattern.length; at++) {
    while (border > 0 && pattern.charCodeAt(at) !== pattern.charCodeAt(border))
      border = borders[border - 1] ?? 0;
    if (pattern.charCodeAt(at) === pattern.charCodeAt(border)) border += 1;
    borders[at] = border;
  }
  return borders;
}
