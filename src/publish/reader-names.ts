import type { AskId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Cell, Evidence } from '../model/position.ts';

/** How the people who read for the campaign are called in public. */
export interface ReaderNames {
  readonly shown: (readers: readonly string[]) => readonly string[];
  /** Who gave a passage the code that it has. */
  readonly whoJudged: (ask: AskId, evidence: Evidence) => readonly string[];
}

export function readerNames(
  cells: readonly Cell[],
  judgements: readonly Judgement[],
  how: 'named' | 'numbered',
): ReaderNames {
  const numbers = new Map(inOrderOfAppearance(cells, judgements).map((reader, at) => [reader, at + 1]));
  const shown = (readers: readonly string[]) => {
    const known = readers.toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
    return how === 'named' ? known : known.map((reader) => `Reader ${numbers.get(reader)}`);
  };
  const byPlace = Map.groupBy(judgements, (judgement) => placeOf(judgement.ask, judgement));
  return {
    shown,
    whoJudged: (ask, evidence) => {
      const same = byPlace.get(placeOf(ask, evidence)) ?? [];
      return shown([...new Set(same.map((judgement) => judgement.reader))]);
    },
  };
}

/** By the instant of the first judgement, so that a reader who joins later does not renumber the others. */
function inOrderOfAppearance(cells: readonly Cell[], judgements: readonly Judgement[]): readonly string[] {
  const first = judgements.toSorted((a, b) => compare(a.at, b.at) || compare(a.reader, b.reader));
  const others = cells
    .flatMap(({ absences, evidence, sample }) => [
      ...absences.flatMap((absence) => absence.readers),
      ...evidence.flatMap(({ settledBy }) => settledBy ?? []),
      ...(sample?.readers ?? []),
    ])
    .toSorted();
  return [...new Set([...first.map((judgement) => judgement.reader), ...others])];
}

const placeOf = (ask: AskId, { document, passage, code }: Pick<Judgement, 'document' | 'passage' | 'code'>) =>
  JSON.stringify([ask, document, passage.start, passage.end, code]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
