import { analyse } from './analyse.ts';
import { type Direction, directionOf } from './direction.ts';
import { type Occurrence, occurrencesIn } from './match.ts';
import type { SearchPlan } from './plan.ts';

/** What an ask wants for its object: that it be taken away ("Abolish …"), or kept, given, done. */
export type Aim = Pick<Direction, 'cues'> & { readonly sign: 'for' | 'against' };

const aims = new WeakMap<SearchPlan, Aim>();

/** The same reading of direction as for passages, on the ask's own words. */
export function aimOf(plan: SearchPlan): Aim {
  const before = aims.get(plan);
  if (before !== undefined) return before;
  const text = plan.ask.text.replaceAll(/[()]/g, ' ');
  const own = analyse(text);
  const object = firstObject(plan, occurrencesIn(plan, { own, leadIn: [], headings: [] }));
  const { sign, cues } = object === undefined ? { sign: 'open', cues: [] } : directionOf(text, own, object);
  const aim: Aim = { sign: sign === 'against' ? 'against' : 'for', cues };
  aims.set(plan, aim);
  return aim;
}

function firstObject({ concepts }: SearchPlan, occurrences: readonly Occurrence[]): Occurrence | undefined {
  const withRole = (role: string) =>
    occurrences.find(
      ({ concept, term }) =>
        concepts[concept]?.role === role && (concepts[concept]?.terms[term]?.weight ?? 0) >= 1,
    );
  return withRole('object') ?? withRole('general');
}
