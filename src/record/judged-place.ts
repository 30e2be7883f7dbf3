import type { ReadersNeeded } from '../model/campaign.ts';
import type { JudgementCode } from '../model/code.ts';
import type { AskId, DocumentId } from '../model/ids.ts';
import { type CodedJudgement, isCoded, type Judgement } from '../model/judgement.ts';
import type { Passage } from '../model/passage.ts';
import type { Settlement } from '../model/settlement.ts';

/** A passage that people have looked at for an ask, and what came of it. */
export interface JudgedPlace {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly passage: Passage;
  readonly outcome: PlaceOutcome;
  /** The code that each reader stands by. */
  readonly standing: readonly CodedJudgement[];
  /** The last word of readers who are unsure of it or want to discuss it. */
  readonly open: readonly Judgement[];
}

export type PlaceOutcome =
  /** As many readers as the campaign asks for agree, and none disagrees. */
  | { readonly type: 'agreed'; readonly code: JudgementCode }
  /** A further person decided; `contested` where a reader has judged otherwise since. */
  | {
      readonly type: 'settled';
      readonly code: JudgementCode;
      readonly settlement: Settlement;
      readonly contested: boolean;
    }
  | { readonly type: 'disagreement' }
  /** Fewer readers than the campaign asks for have given a code; those who have agree. */
  | { readonly type: 'waiting'; readonly code: JudgementCode }
  /** Nobody stands by a code: all took theirs back or are unsure. */
  | { readonly type: 'open' };

interface Placed {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly passage: Pick<Passage, 'start' | 'end'>;
}

/** Names a passage of a document within an ask. */
export const placeKey = ({ document, passage }: Omit<Placed, 'ask'>): string =>
  `${passage.start}-${passage.end} ${document}`;

const keyWithAsk = (placed: Placed): string => `${placeKey(placed)} ${placed.ask}`;

/**
 * What people made of each passage that any of them looked at. Each reader's last word in the record counts, never an
 * earlier one, and two codes are never made into one of them: only agreement or a settlement gives a code.
 * @param judgements as they stand in the record, the first one first
 */
export function judgedPlaces(
  judgements: readonly Judgement[],
  settlements: readonly Settlement[],
  needed: ReadersNeeded,
): readonly JudgedPlace[] {
  const settled = new Map(settlements.map((settlement) => [keyWithAsk(settlement), settlement]));
  const places = Map.groupBy(judgements, keyWithAsk);
  return [...places].flatMap(([key, said]) => {
    const [first] = said;
    if (first === undefined) return [];
    const last = lastWords(said);
    const standing = last.filter(isCoded);
    const open = last.filter(({ code }) => code === 'unsure' || code === 'discuss');
    const { ask, document, passage } = first;
    return [
      { ask, document, passage, outcome: outcomeOf(standing, settled.get(key), needed), standing, open },
    ];
  });
}

/** What readers stand by: the last code of each on each passage, where their last word on it is a code. */
export const standingJudgements = (judgements: readonly Judgement[]): readonly CodedJudgement[] =>
  judgedPlaces(judgements, [], 1).flatMap(({ standing }) => standing);

/** The last judgement of each reader, readers in the order in which they came. */
function lastWords(judgements: readonly Judgement[]): readonly Judgement[] {
  return [...new Map(judgements.map((judgement) => [judgement.reader, judgement])).values()];
}

function outcomeOf(
  standing: readonly CodedJudgement[],
  settlement: Settlement | undefined,
  needed: ReadersNeeded,
): PlaceOutcome {
  if (settlement !== undefined) {
    const { code } = settlement;
    const contested = standing.some((judgement) => judgement.code !== code && isAfter(judgement, settlement));
    return { type: 'settled', code, settlement, contested };
  }
  const [first, ...others] = standing;
  if (first === undefined) return { type: 'open' };
  if (others.some(({ code }) => code !== first.code)) return { type: 'disagreement' };
  return { type: standing.length < needed ? 'waiting' : 'agreed', code: first.code };
}

/** By the order of the record where both stand there: a clock can go back. */
function isAfter(judgement: CodedJudgement & { readonly entry?: number }, settlement: Settlement): boolean {
  return judgement.entry !== undefined && settlement.entry !== undefined
    ? judgement.entry > settlement.entry
    : judgement.at > settlement.at;
}

/** The code that a passage has for the table; `undefined` while it has none. */
export const codeOf = ({ outcome }: JudgedPlace): JudgementCode | undefined =>
  outcome.type === 'agreed' || outcome.type === 'settled' ? outcome.code : undefined;

/** How many stand behind the code: a settlement is made over two readers at least. */
export const agreeingOn = ({ outcome, standing }: JudgedPlace): number =>
  outcome.type === 'settled' ? Math.max(2, standing.length) : standing.length;
