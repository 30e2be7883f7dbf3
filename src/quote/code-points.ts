/** How many UTF-16 code units lie between two places where the count is kept. */
const stride = 4096;

/**
 * Turns places in a text counted in UTF-16 code units, as JavaScript counts, into places counted in code points, as
 * the W3C's selectors count. The text is gone through once; each place then costs at most a stride.
 */
export function codePointsOf(text: string): (utf16Offset: number) => number {
  const pairsUpTo = [0];
  let pairs = 0;
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && at % stride === 0) pairsUpTo.push(pairs);
    if (endsPair(text, at)) pairs++;
  }
  return (offset) => {
    const checkpoint = Math.min(Math.floor(offset / stride), pairsUpTo.length - 1);
    let before = pairsUpTo[checkpoint] ?? 0;
    for (let at = checkpoint * stride; at < offset; at++) if (endsPair(text, at)) before++;
    return offset - before;
  };
}

/** Whether the unit at a place is the second half of a surrogate pair. */
function endsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xdc00 || unit > 0xdfff || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
