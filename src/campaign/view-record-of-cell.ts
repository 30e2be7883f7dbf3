import type { Ask, Party } from '../model/campaign.ts';
import type { EvidenceCode, PositionCode } from '../model/code.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { AskId, DocumentId, PartyId } from '../model/ids.ts';
import { isCoded, type Judgement } from '../model/judgement.ts';
import { type PassageWords, passageWords } from '../model/passage.ts';
import type { Cell } from '../model/position.ts';
import { type Authority, authorityOf } from '../model/source.ts';
import type { TermSetVersion } from '../model/term-set.ts';
import { type Said, saidOf } from '../publish/said-in-words.ts';
import { positionOf } from '../record/judged-position.ts';
import { isPartysOwn } from '../record/on-the-day.ts';
import { lastWords, placeKey } from '../record/reading-queue.ts';
import type { StoreReader } from '../store/port.ts';
import { deriveCell } from './derive-cell.ts';
import { textsOf } from './finding-lines.ts';
import type { ReadingLists } from './reading-lists.ts';
import { saidInDebates } from './said-in-debates.ts';
import { leftToRead, type WhoseWork } from './view-work.ts';

/** A cell with everything that was ever decided about it. */
export interface CellRecord {
  readonly ask: Ask;
  readonly party: Party;
  readonly cell: Cell;
  /** What people judged, and what members and others said, the party's own word first. */
  readonly passages: readonly PassageRecord[];
  readonly moreJudged: number;
  readonly moreByOthers: number;
  readonly documents: readonly DocumentRecord[];
  /** How many passages this reader has still to read. */
  readonly left: number;
  readonly history: readonly Happening[];
}

export interface PassageRecord {
  readonly document: DocumentRecord;
  readonly words: PassageWords;
  readonly authority: Authority;
  readonly said?: Said;
  /** All of them, in the order in which they were made. */
  readonly judgements: readonly Judgement[];
  readonly standing: readonly Judgement[];
}

/** Something that changed what the cell says, or could have. */
export type Happening =
  | { readonly type: 'captured'; readonly at: string; readonly document: DocumentRecord }
  | { readonly type: 'terms'; readonly at: string; readonly termSet: TermSetVersion }
  | {
      readonly type: 'judged';
      readonly at: string;
      readonly judgement: Judgement;
      /** Absent where the passage is not among those shown. */
      readonly words?: string;
      /** What the judged passages added up to from then on. */
      readonly position: PositionCode | undefined;
    };

/** So many of what members and others said are shown. */
const mostByOthers = 12;
/** So many judged passages are shown with their words, those that bear on the ask first. */
const mostJudged = 12;
const mostHappenings = 80;

interface WhichCell extends WhoseWork {
  readonly ask: AskId;
  readonly party: PartyId;
}

export async function viewRecordOfCell(
  reader: StoreReader,
  lists: ReadingLists,
  which: WhichCell,
): Promise<CellRecord | undefined> {
  const campaign = await reader.campaign();
  const ask = campaign.asks.find((each) => each.id === which.ask);
  const party = campaign.parties.find((each) => each.id === which.party);
  if (ask === undefined || party === undefined) return undefined;
  const found = await lists.findings(reader, which);
  const { cell, documents: all } = await deriveCell(reader, which, found);
  const known = new Map(all.map((document) => [document.id, document]));
  const documents = all.filter((document) => isPartysOwn(document, which.party));
  const ofParty = all.filter((document) => document.party === which.party);
  const judgements = await reader.judgements({ ask: which.ask, documents: ofParty.map(({ id }) => id) });
  const judged = [...Map.groupBy(judgements, placeKey).values()].toSorted(
    (one, other) => Number(bears(other)) - Number(bears(one)),
  );
  const byOthers = cell.saidByOthers.slice(0, mostByOthers);
  const shown = [...judged.slice(0, mostJudged).flat(), ...byOthers];
  const texts = await textsOf(reader, shown);
  const { speechOf, voiceOf } = await saidInDebates(reader, byOthers);
  const saidAt = new Map(
    byOthers.map((finding) => {
      const speech = speechOf(finding);
      return [placeKey(finding), speech === undefined ? undefined : saidOf(speech, voiceOf(finding))];
    }),
  );
  const judgedAt = Map.groupBy(judgements, placeKey);
  const passages = [...Map.groupBy(shown, placeKey)].flatMap(([key, [first]]): readonly PassageRecord[] => {
    const document = first === undefined ? undefined : known.get(first.document);
    if (first === undefined || document === undefined) return [];
    const here = judgedAt.get(key) ?? [];
    const said = saidAt.get(key);
    return [
      {
        document,
        words: passageWords(texts.get(first.document) ?? '', first.passage),
        authority: authorityOf(document.kind),
        ...(said === undefined ? {} : { said }),
        judgements: here,
        standing: lastWords(here),
      },
    ];
  });
  return {
    ask,
    party,
    cell,
    passages,
    moreJudged: Math.max(0, judged.length - mostJudged),
    moreByOthers: cell.saidByOthers.length - byOthers.length,
    documents,
    left: (await leftToRead(reader, lists, which)).length,
    history: historyOf(documents, await reader.termSets(which.ask), judgements, texts, known).slice(
      -mostHappenings,
    ),
  };
}

const bears = (judgements: readonly Judgement[]): boolean =>
  lastWords(judgements).some((each) => isCoded(each) && each.code !== 'irrelevant');

function historyOf(
  documents: readonly DocumentRecord[],
  termSets: readonly TermSetVersion[],
  judgements: readonly Judgement[],
  texts: ReadonlyMap<DocumentId, string>,
  known: ReadonlyMap<DocumentId, DocumentRecord>,
): readonly Happening[] {
  const own = judgements.filter(
    ({ document }) => authorityOf(known.get(document)?.kind ?? 'article') === 'party',
  );
  // The last code of each reader on each passage, as it was at that time.
  const codes = new Map<string, EvidenceCode>();
  const happenings: readonly Happening[] = [
    ...documents.map((document) => ({ type: 'captured' as const, at: document.captured, document })),
    ...termSets.map((termSet) => ({ type: 'terms' as const, at: termSet.at, termSet })),
    ...own.map((judgement) => {
      const key = `${placeKey(judgement)} ${judgement.reader}`;
      if (isCoded(judgement) && judgement.code !== 'irrelevant') codes.set(key, judgement.code);
      else codes.delete(key);
      const text = texts.get(judgement.document);
      return {
        type: 'judged' as const,
        at: judgement.at,
        judgement,
        ...(text === undefined ? {} : { words: passageWords(text, judgement.passage).text }),
        position: positionOf([...codes.values()]),
      };
    }),
  ];
  return happenings.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
