import type { Span } from '../model/span.ts';
import { type Anchored, type Anchoring, type Candidate, scoreOf } from './anchoring.ts';

/** How much better the words around one place must agree than those around the next. */
const clearContext = 0.1;
/** How much nearer one place must be to where the quote was than the next, where their contexts agree alike. */
const clearNearness = 3;

/** Decides between places with the same words: by what stands around them, then by where the place was. */
export function chooseCandidate(
  candidates: readonly Candidate[],
  was: Span,
  total = candidates.length,
): Anchoring {
  const ordered = candidates.toSorted((a, b) => b.context - a.context || distance(a, was) - distance(b, was));
  const [best] = ordered;
  if (best === undefined) return { type: 'refused', reason: 'not-found', candidates: 0 };
  if (total === 1) return anchored(best, 1, 'only');
  const rivals = ordered.filter((each) => each !== best && best.context - each.context < clearContext);
  if (rivals.length === 0) return anchored(best, total, 'context');
  const nearest = [best, ...rivals].toSorted((a, b) => distance(a, was) - distance(b, was));
  const [near, next] = nearest;
  if (near !== undefined && next !== undefined && isClearlyNearer(near, next, was)) {
    return anchored(near, total, 'nearness');
  }
  const { place } = best;
  return { type: 'refused', reason: 'ambiguous', candidates: total, best: { place, score: scoreOf(best) } };
}

const distance = (candidate: Candidate, was: Span): number => Math.abs(candidate.place.start - was.start);

/** In a later version everything may have moved: only a place about where it was decides. */
const isClearlyNearer = (near: Candidate, next: Candidate, was: Span): boolean =>
  distance(next, was) > clearNearness * distance(near, was) && near.context >= 0.2;

export const anchored = (
  candidate: Candidate,
  candidates: number,
  chosenBy: Anchored['chosenBy'],
): Anchored => ({
  type: 'anchored',
  place: candidate.place,
  how: candidate.how,
  score: scoreOf(candidate),
  context: candidate.context,
  candidates,
  chosenBy,
});
