import type { PassageWords } from '../../model/passage.ts';
import { aimFor } from '../ask-aim.ts';
import { commitmentOf } from '../commitment/commitment.ts';
import { signsIn } from '../commitment/signs.ts';
import type { SearchPlan } from '../plan.ts';
import type { Ranked } from '../rank.ts';
import { judgeByRules, type Stand } from '../suggest.ts';
import { rankSigns } from './rank-signs.ts';

/** A sign and how strongly it is there: 1, or a number of about that size. */
export type CodeSign = readonly [name: string, value: number];

/** Of the signs that tell whether a passage bears on an ask, those that also tell how; none of its place in an order. */
const telling = new Set<string>([
  'core',
  'named',
  'named here',
  'named exactly',
  'action',
  'number',
  'general',
  'in lead-in',
  'near together',
  'density',
  'length',
  'is heading',
  'is item',
  'contrary',
  'missing',
  'meaning',
  'meaning in place',
  'words met',
  'words met in place',
  'words met back',
  'least met',
  'second least met',
  'rarest met',
  'met exactly',
  'met nearly',
  'met loosely',
  'met hardly',
  'things met',
  'deeds met',
  'softened',
  'by lead-in',
  'by form',
  'by name',
  'ask length',
  'concepts',
]);

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
    ...wordingOf(ranked.words).map((name) => [`wording ${name}`, 1] as const),
    ...present.map((name) => [name, 1] as const),
    [`${side} and its deed`, action],
    [`${strength} and its deed`, action],
    ...rankSigns.flatMap((name, at) => (telling.has(name) ? [[name, signs[at] ?? 0] as const] : [])),
    ...Object.entries(commitmentOf(ranked.words)),
  ];
}

const wordings = new WeakMap<PassageWords, readonly string[]>();

function wordingOf(words: PassageWords): readonly string[] {
  const before = wordings.get(words);
  if (before !== undefined) return before;
  const made = [...new Set(signsIn(words).map(({ name }) => name))];
  wordings.set(words, made);
  return made;
}

/** Whether the first thing that the ask is about is to be taken away. */
function isAgainst(plan: SearchPlan): boolean {
  const first = plan.concepts.findIndex(({ role }) => role === 'object');
  return first >= 0 && aimFor(plan, first) === 'against';
}
