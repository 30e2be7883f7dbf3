import { analyse } from './analyse.ts';
import { directionOf } from './direction.ts';
import { type Occurrence, occurrencesIn } from './match.ts';
import type { SearchPlan } from './plan.ts';
import { marksOf } from './word-mark.ts';

/** What an ask wants for a thing: that it be taken away ("Abolish …"), or kept, given, done. */
export type Aim = 'for' | 'against';

const aims = new WeakMap<SearchPlan, readonly Aim[]>();

/** The aim of the ask for one of its concepts, by the same reading of direction as for passages. */
export function aimFor(plan: SearchPlan, concept: number): Aim {
  let known = aims.get(plan);
  if (known === undefined) {
    known = aimsOf(plan);
    aims.set(plan, known);
  }
  return known[concept] ?? 'for';
}

function aimsOf(plan: SearchPlan): Aim[] {
  const text = plan.ask.text.replaceAll(/\(([^()]{1,200})\)/g, (all) => ' '.repeat(all.length));
  const main = readAims(plan, text, Number.POSITIVE_INFINITY);
  // What stands in brackets may be what is to be banned, or what the ban is to bring: only a near verb governs it.
  const whole = readAims(plan, plan.ask.text.replaceAll(/[()]/g, ' '));
  const first = main.find((aim) => aim !== undefined) ?? 'for';
  return plan.concepts.map(({ means }, at) => (means ? 'for' : (main[at] ?? whole[at] ?? first)));
}

/** Where the ask names the concept: the aim for it; where nothing governs it, it is to be. */
function readAims(plan: SearchPlan, text: string, reach?: number): (Aim | undefined)[] {
  const own = analyse(text);
  const occurrences = occurrencesIn(plan, { own, marks: marksOf(own), leadIn: [], headings: [] });
  return plan.concepts.map((_, concept) => {
    const named = surest(plan, occurrences, concept);
    if (named === undefined) return undefined;
    return directionOf(text, own, named, reach === undefined ? {} : { reach }).sign === 'against'
      ? 'against'
      : 'for';
  });
}

const surest = (
  { concepts }: SearchPlan,
  occurrences: readonly Occurrence[],
  concept: number,
): Occurrence | undefined =>
  occurrences
    .filter((each) => each.concept === concept)
    .sort(
      (a, b) =>
        (concepts[concept]?.terms[b.term]?.weight ?? 0) - (concepts[concept]?.terms[a.term]?.weight ?? 0),
    )[0];
