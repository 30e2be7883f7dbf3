import type { SignedText } from './signs.ts';
import type { TaggedAttribution, TokenRun } from './tagging.ts';
import { quoteState } from './tokens.ts';

// “…” — Maria Vale: a quotation with its speaker's name after a dash, as a signature. No verb says so, and the taggers
// know it from nowhere: political news hardly has it.

/** Longer than this after a dash is no signature. */
const longestSignature = 10;

/** Those found, with the signed quotations in place of what was found in them. */
export function withSignedQuotations(
  text: SignedText,
  found: readonly TaggedAttribution[],
): readonly TaggedAttribution[] {
  const signedOnes = signedQuotations(text);
  if (signedOnes.length === 0) return found;
  const taken = new Uint8Array(text.tokens.length);
  for (const { content, source } of signedOnes)
    for (const { first, last } of [...content, ...source]) taken.fill(1, first, last + 1);
  const isApart = ({ cue, content }: TaggedAttribution) =>
    [cue, ...content].every(({ first, last }) => taken[first] === 0 && taken[last] === 0);
  return [...found.filter(isApart), ...signedOnes].sort((one, other) => one.cue.first - other.cue.first);
}

function signedQuotations(text: SignedText): readonly TaggedAttribution[] {
  const { tokens, openOf, closeOf } = text;
  const found: TaggedAttribution[] = [];
  for (const [dash, { written }] of tokens.entries()) {
    const last = dash - 1;
    const first = openOf[last] ?? -1;
    if (!/^(?:[―—–-]|--)$/.test(written) || first < 0 || closeOf[last] !== last) continue;
    const isWhole = tokens[first]?.quote === quoteState.opens && tokens[last]?.quote === quoteState.closes;
    const source = signatureAfter(text, dash);
    if (isWhole && source !== undefined && startsLine(text, first))
      found.push({
        cue: { first: dash, last: dash },
        likely: 1,
        source: [source],
        content: [{ first, last }],
      });
  }
  return found;
}

/** The words up to the end of the line, where they are few, begin with a capital letter and stand by themselves. */
function signatureAfter(text: SignedText, dash: number): TokenRun | undefined {
  const { tokens } = text;
  const first = dash + 1;
  if (startsLine(text, first) || !/^\p{Lu}/u.test(tokens[first]?.written ?? '')) return undefined;
  let last = first;
  while (last + 1 < tokens.length && !startsLine(text, last + 1)) {
    last += 1;
    if (last - first >= longestSignature || tokens[last]?.quote !== quoteState.outside) return undefined;
  }
  return { first, last: tokens[last]?.word === '.' && last > first ? last - 1 : last };
}

const startsLine = ({ text, tokens }: SignedText, at: number): boolean =>
  at === 0 || text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n');
