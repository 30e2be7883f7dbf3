import type { PlaceDescription } from '../model/quotation.ts';
import { span } from '../model/span.ts';
import { align } from './align.ts';
import { prepareQuoted, type Quoted } from './alignment.ts';
import { type Anchoring, type Candidate, scoreOf } from './anchoring.ts';
import { anchored } from './choose-candidate.ts';
import { contextAgreement } from './context.ts';
import { findRegions } from './find-regions.ts';
import { wordCount, wordEnd, wordStart } from './fold.ts';
import type { QuoteIndex } from './index-for-quotes.ts';
import { asPlain, parseQuotation } from './quotation-marks.ts';
import { scoreAlignment } from './score.ts';

/** Fewer words are like any others. */
const wordsAtLeast = 3;

/**
 * How much of the quote must agree, by how much of what stands around it does: a text has sentences that differ
 * in a number or a name only, and the one for the other would be a wrong citation.
 */
const needed = (context: number): number => (context >= 0.5 ? 0.65 : context >= 0.2 ? 0.8 : 0.92);

/** The nearest two places are told apart by more than this, or refused. */
const clear = 0.05;

/** Anchors a quote whose words were changed, within a strict bound; below it, the best candidate is only named. */
export function anchorFuzzily(index: QuoteIndex, description: PlaceDescription): Anchoring {
  const parsed = asPlain(parseQuotation(description.quote.exact));
  if (wordCount(parsed.folded) < wordsAtLeast) return { type: 'refused', reason: 'not-found', candidates: 0 };
  const quoted = prepareQuoted(parsed, index, () => undefined);
  const candidates = fuzzyCandidates(quoted, description).toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const [best, next] = candidates;
  if (best === undefined) return { type: 'refused', reason: 'not-found', candidates: 0 };
  const shown = { place: best.place, score: scoreOf(best) };
  const strong = candidates.filter((each) => each.agreement >= needed(each.context)).length;
  if (best.agreement < needed(best.context)) {
    return {
      type: 'refused',
      reason: best.agreement < 0.3 ? 'not-found' : 'too-weak',
      candidates: strong,
      best: shown,
    };
  }
  if (strong > 1 && next !== undefined && scoreOf(best) - scoreOf(next) < clear) {
    return { type: 'refused', reason: 'ambiguous', candidates: strong, best: shown };
  }
  return anchored(best, strong, strong > 1 ? 'context' : 'only');
}

function fuzzyCandidates(quoted: Quoted, { quote }: PlaceDescription): Candidate[] {
  const candidates: Candidate[] = [];
  for (const region of findRegions(quoted, quoted.ids.length)) {
    const alignment = align(quoted, region);
    if (alignment === undefined) continue;
    const { folded, text } = quoted.index;
    const place = span(wordStart(folded, alignment.textFrom), wordEnd(folded, alignment.textTo - 1));
    const { worth, count } = scoreAlignment(quoted, alignment);
    const known = candidates.some((each) => each.place.start < place.end && place.start < each.place.end);
    if (known) continue;
    const context = contextAgreement(text, place, quote);
    candidates.push({ place, how: 'fuzzy', agreement: Math.min(worth, count), context });
  }
  return candidates;
}
