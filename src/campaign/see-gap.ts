import type { ReadingGap } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { SeenGap } from '../model/seen-gap.ts';
import type { Store } from '../store/port.ts';
import { seenGapDraft } from './judging-entries.ts';

export interface GapsLookedAt {
  readonly document: DocumentId;
  /** The pages without text that a person looked at. */
  readonly pages: readonly number[];
  /** Whether they looked at the places where characters could not be read. */
  readonly characters: boolean;
  readonly reader: string;
  readonly note?: string;
}

/** Records that a person looked at parts of an original that gave no text, and found no words there that could bear on an ask. */
export async function seeGaps(
  store: Store,
  { document: id, pages, characters, reader, note }: GapsLookedAt,
  now: () => string,
): Promise<Outcome<readonly SeenGap[]>> {
  return store.write(async (transactor) => {
    const document = (await transactor.documents()).find((each) => each.id === id);
    if (document === undefined)
      return failure({
        message: `There is no document "${id}": onrecord positions --format jsonl names them.`,
      });
    const isMeant = (gap: ReadingGap): boolean =>
      'page' in gap ? pages.includes(gap.page) : gap.type === 'characters-unreadable' && characters;
    const meant = document.gaps.filter(isMeant);
    const known = new Set(meant.flatMap((gap) => ('page' in gap ? [Number(gap.page)] : [])));
    const wrong = pages.find((page) => !known.has(page));
    if (wrong !== undefined || meant.length === 0)
      return failure({
        message: `${wrong === undefined ? 'Nothing was named.' : `Page ${wrong} of ${id} gave its text.`} ${whatIsMissing(document.gaps)}`,
      });
    const seen = meant.map(
      (gap): SeenGap => ({
        document: document.id,
        gap,
        reader,
        at: now(),
        ...(note === undefined ? {} : { note }),
      }),
    );
    for (const each of seen) await transactor.append(seenGapDraft(each));
    return success(seen);
  });
}

function whatIsMissing(gaps: readonly ReadingGap[]): string {
  const pages = gaps.flatMap((gap) => ('page' in gap ? [gap.page] : []));
  const all = [
    ...(pages.length === 0 ? [] : [`pages ${pages.join(', ')} (--page)`]),
    ...(gaps.some(({ type }) => type === 'characters-unreadable') ? ['some characters (--characters)'] : []),
  ];
  return all.length === 0 ? 'All of the document gave text.' : `What gave none: ${all.join('; ')}.`;
}
