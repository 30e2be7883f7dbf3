import { aimFor } from '../ask-aim.ts';
import { commitmentOf } from '../commitment/commitment.ts';
import { signsIn } from '../commitment/signs.ts';
import type { SearchPlan } from '../plan.ts';
import type { Ranked } from '../rank.ts';
import { judgeByRules, type Stand } from '../suggest.ts';
import { rankSigns } from './rank-signs.ts';

/** A sign and how strongly it is there: 1, or a number of about that size. */
export type CodeSign = readonly [name: string, value: number];

/** Signs of a passage's place among others, and those that stand here under names of their own: they tell no code. */
const notTelling: ReadonlySet<(typeof rankSigns)[number]> = new Set([
  'score',
  'relative score',
  'in heading',
  'sentence before',
  'sentence after',
  'section',
  'promise',
  'effort',
  'call',
  'record',
  'agreement',
  'with',
  'against',
  'order',
  'meaning above',
  'meaning before',
  'meaning after',
  'meaning rank',
  'meaning gap',
  'pledge',
  'specific',
  'leads in',
] as const);

/**
 * What tells which code coders give a passage that bears on an ask: the wording by itself, which side it takes of what
 * the ask wants, how much of the ask it names, and what the rules would say. Nothing of them depends on how long the
 * document is.
 *
 * @param signs those of `rankSigns`, in their order.
 */
export function codeSignsOf(
  plan: SearchPlan,
  ranked: Ranked,
  stand: Stand,
  signs: ArrayLike<number>,
): CodeSign[] {
  const { strength } = stand.modality;
  const { side } = stand.side;
  const rule = judgeByRules(plan, ranked, stand).code;
  const action = signs[rankSigns.indexOf('action')] ?? 0;
  const against = isAgainst(plan) ? [`${side} of what is to end`] : [];
  const present = [strength, side, `${strength} ${side}`, `rule ${rule}`, ...against];
  return [
    ...signsIn(ranked.words).map(({ name }) => [`wording ${name}`, 1] as const),
    ...present.map((name) => [name, 1] as const),
    [`${side} and its deed`, action],
    [`${strength} and its deed`, action],
    ...rankSigns.flatMap((name, at) => (notTelling.has(name) ? [] : [[name, signs[at] ?? 0] as const])),
    ...Object.entries(commitmentOf(ranked.words)),
  ];
}

/** Whether the first thing that the ask is about is to be taken away. */
function isAgainst(plan: SearchPlan): boolean {
  const first = plan.concepts.findIndex(({ role }) => role === 'object');
  return first >= 0 && aimFor(plan, first) === 'against';
}
