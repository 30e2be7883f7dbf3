import type { Ask } from '../model/campaign.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { noChoices, type TakenTerm, type TermChoices } from '../model/term-set.ts';
import { finds, keyOf, sameName } from './chosen-terms.ts';
import { isCountedTerm } from './concept.ts';
import { planSearch, type SearchPlan } from './plan.ts';
import type { Proposal } from './proposals/proposal.ts';
import { readGroupName, readTerm } from './read-term.ts';
import { draftTermSet, type TermSetDraft } from './term-sets.ts';

/** What a person wants of an ask's term set. */
export interface TermRequest {
  readonly take: readonly string[];
  /** Where all that is taken goes; the group that is proposed, where it is absent. */
  readonly group?: string;
  readonly leave: readonly string[];
}

export type Proposed = Pick<Proposal, 'term' | 'kind' | 'group'>;

export interface ChosenTerms {
  /** Absent where nothing changes. */
  readonly draft?: TermSetDraft;
  /** A sentence for each term that was named, and what else a person should know. */
  readonly said: readonly string[];
}

/** As many as a person can have chosen; the search numbers the terms of a concept in a thousand places. */
const mostTaken = 300;

/**
 * The term set that an ask has after a choice. All of it is done or, where one term is none, nothing, with a sentence
 * for each.
 *
 * @param choices what was taken and left before.
 */
export function chooseTerms(
  ask: Ask,
  choices: TermChoices,
  request: TermRequest,
  proposals: readonly Proposed[],
): Outcome<ChosenTerms> {
  const problems: string[] = [];
  const valueIn = <T>(outcome: Outcome<T>): T | undefined => {
    if (!outcome.ok) problems.push(outcome.message);
    return outcome.ok ? outcome.value : undefined;
  };
  const group = request.group === undefined ? undefined : valueIn(readGroupName(request.group));
  const take = request.take.map((each) => valueIn(readTerm(each))).filter((each) => each !== undefined);
  const leave = request.leave.map((each) => valueIn(readTerm(each))).filter((each) => each !== undefined);
  const both = take.find((each) => leave.some((other) => isSameTerm(each, other)));
  if (both !== undefined) problems.push(`“${both}” is to be taken and to be left: say one of the two.`);
  if (problems.length > 0) return failure({ message: problems.join('\n') });

  let state: State = { ask, choices, took: [], left: [], said: [], proposals };
  for (const term of take) state = valueIn(takeTerm(state, term, group)) ?? state;
  for (const term of leave) state = valueIn(leaveTerm(state, term)) ?? state;
  if (state.choices.taken.length > mostTaken)
    problems.push(`An ask can have ${mostTaken} terms taken into its set, and no more: leave some first.`);
  if (problems.length > 0) return failure({ message: problems.join('\n') });
  return outcomeOf(state, choices);
}

interface State {
  readonly ask: Ask;
  readonly choices: TermChoices;
  readonly took: readonly TakenTerm[];
  readonly left: readonly string[];
  readonly said: readonly string[];
  readonly proposals: readonly Proposed[];
}

function outcomeOf({ ask, choices, took, left, said }: State, before: TermChoices): Outcome<ChosenTerms> {
  if (took.length === 0 && left.length === 0) return success({ said });
  const draft = draftTermSet(ask, choices, { type: 'chosen', took, left });
  if (draft.groups.length === 0)
    return failure({
      message:
        'That would leave nothing to search for, which would look like silence: take a term first, or leave fewer.',
    });
  const gone = planSearch(ask, before)
    .termSet.groups.filter(({ name }) => !draft.groups.some((each) => each.name === name))
    .map(({ name }) => `The group ${name} goes with it: it has no other name.`);
  return success({ draft, said: [...said, ...gone] });
}

function takeTerm(state: State, term: string, wanted: string | undefined): Outcome<State> {
  const plan = planSearch(state.ask, state.choices);
  const there = groupsWith(plan, term);
  const already = wanted === undefined ? there[0] : there.find((name) => sameName(name, wanted));
  if (already !== undefined) return success(saying(state, `“${term}” is in the group ${already} already.`));
  const back = givenBack(state, term, wanted);
  if (back !== undefined) return success(back);
  const proposal = state.proposals.find((each) => isSameTerm(each.term, term)) ?? inStock(plan, term);
  const names = plan.termSet.groups.map(({ name }) => name);
  const into = wanted ?? proposal?.group ?? (names.length === 1 ? names[0] : undefined);
  if (into === undefined)
    return failure({
      message: `“${term}” is not proposed, so say with --group which group it joins: ${[...names, names.length === 0 ? 'any name' : 'or a new name'].join(', ')}.`,
    });
  const group = names.find((name) => sameName(name, into)) ?? into;
  const taken: TakenTerm = { term, group, as: proposal?.kind === 'company' ? 'company' : 'name' };
  return success({
    ...saying(state, tookSentence(taken, names.includes(group), plan)),
    choices: {
      taken: [...state.choices.taken, taken],
      left: state.choices.left.filter((each) => !isSameTerm(each, term)),
    },
    took: [...state.took, taken],
  });
}

/** What the stock of words knows to go with a group is company of it, proposed or not. */
function inStock({ concepts, counted }: SearchPlan, term: string): Proposed | undefined {
  const key = keyOf(term);
  const at = counted.find((each) => concepts[each]?.terms.some((other) => finds(other, key)));
  const group = concepts[at ?? -1]?.name;
  return group === undefined ? undefined : { term, kind: 'company', group };
}

/** A term that was left and comes back where the ask's words or the campaign file had it. */
function givenBack(state: State, term: string, wanted: string | undefined): State | undefined {
  const left = state.choices.left.filter((each) => !isSameTerm(each, term));
  if (left.length === state.choices.left.length) return undefined;
  const choices = { ...state.choices, left };
  const [group] = groupsWith(planSearch(state.ask, choices), term);
  if (group === undefined || (wanted !== undefined && !sameName(group, wanted))) return undefined;
  const took: TakenTerm = { term, group, as: 'name' };
  return {
    ...saying(state, `Took “${term}” back into the group ${group}.`),
    choices,
    took: [...state.took, took],
  };
}

function tookSentence({ term, group, as }: TakenTerm, isThere: boolean, { termSet }: SearchPlan): string {
  if (!isThere) return newGroupSentence(term, group, termSet);
  const took = `Took “${term}” into the group ${group}`;
  if (termSet.origin === 'written') return `${took}: a passage that has it names the group.`;
  return as === 'company'
    ? `${took}, as a word that goes with it: it counts for less than a name.`
    : `${took}.`;
}

/** A slip in the name of a group makes a new one, so the others are named too. */
function newGroupSentence(term: string, group: string, { origin, groups }: SearchPlan['termSet']): string {
  const others = groups.length === 0 ? '' : ` beside ${groups.map(({ name }) => name).join(', ')}`;
  const effect =
    origin === 'written'
      ? 'from now on a passage must name it too'
      : 'it is one more thing that the ask is about';
  return `There is no group “${group}”, so “${term}” makes a new one${others}: ${effect}.`;
}

function leaveTerm(state: State, term: string): Outcome<State> {
  const { taken, left } = state.choices;
  if (left.some((each) => isSameTerm(each, term)))
    return success(saying(state, `“${term}” is left out already.`));
  const plan = planSearch(state.ask, state.choices);
  const key = keyOf(term);
  const isSearched = plan.concepts.some(({ terms }) => terms.some((each) => finds(each, key)));
  const isProposed = state.proposals.some((each) => isSameTerm(each.term, term));
  if (!isSearched && !isProposed) return failure({ message: unknownTerm(term, plan, state.proposals) });
  const sentence = isSearched
    ? `Left “${term}”: it is neither searched nor counted any more.`
    : `Left “${term}”: it is not proposed again.`;
  return success({
    ...saying(state, sentence),
    choices: {
      taken: taken.filter((each) => !isSameTerm(each.term, term)),
      left: [...left, term],
    },
    left: [...state.left, term],
  });
}

function unknownTerm(term: string, { termSet }: SearchPlan, proposals: State['proposals']): string {
  const known = [...termSet.groups.flatMap(({ terms }) => terms), ...proposals.map((each) => each.term)];
  const near = known.find((each) => each.toLowerCase().startsWith(term.toLowerCase().slice(0, 4)));
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
  return `“${term}” is neither in the term set nor proposed, so there is nothing to leave.${hint}`;
}

const saying = (state: State, sentence: string): State => ({ ...state, said: [...state.said, sentence] });

/** The groups of the term set that have the term, whatever its inflection. */
function groupsWith({ concepts, counted }: SearchPlan, term: string): string[] {
  const key = keyOf(term);
  return counted.flatMap((at) => {
    const concept = concepts[at];
    return concept?.terms.some((each) => isCountedTerm(each) && finds(each, key)) ? [concept.name] : [];
  });
}

const isSameTerm = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

/** Back to what the campaign file or the ask's words give; nothing where nothing was chosen. */
export function resetTerms(ask: Ask, { taken, left }: TermChoices): ChosenTerms {
  if (taken.length === 0 && left.length === 0)
    return { said: ['Nothing was taken or left: the term set is what was given.'] };
  const draft = draftTermSet(ask, noChoices, { type: 'reset' });
  const source = draft.given.origin === 'written' ? 'campaign file gives' : 'ask’s words give';
  return { draft, said: [`Went back to what the ${source}.`] };
}
