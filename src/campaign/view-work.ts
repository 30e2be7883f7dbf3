import type { Ask, Party } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { AskId, PartyId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { isPartysOwn, standsFrom } from '../record/on-the-day.ts';
import { lastWords, placeKey } from '../record/reading-queue.ts';
import type { StoreReader } from '../store/port.ts';
import type { PassageToRead, ReadingLists } from './reading-lists.ts';

/** What one reader has still to read, party by party within the asks, those first that serve the table best. */
export interface WorkView {
  readonly cells: readonly WorkCell[];
  readonly toRead: number;
  readonly read: number;
  readonly discussions: readonly Discussion[];
}

export interface WorkCell {
  readonly ask: Ask;
  readonly party: Party;
  /** Documents of the party's own that stand on the day. */
  readonly documents: number;
  /** Passages that a reader must read before anything can be said of the cell. */
  readonly passages: number;
  /** How many of them this reader judged. */
  readonly read: number;
  /** How many of them anybody judged. */
  readonly readByAnyone: number;
  /** How probable it is that any of them bears on the ask; for the order alone, nobody is shown it. */
  readonly promise: number;
}

/** A passage that somebody wants to talk about. */
export interface Discussion {
  readonly ask: Ask;
  readonly document: DocumentRecord;
  readonly ordinal: number;
  readonly readers: readonly string[];
}

export interface WhoseWork {
  readonly reader: string;
  readonly asOf: Day;
}

/** Everything that there is to read, and how far one reader came. */
export async function viewWork(
  reader: StoreReader,
  lists: ReadingLists,
  { reader: name, asOf }: WhoseWork,
): Promise<WorkView> {
  const { asks, parties } = await reader.campaign();
  const documents = (await reader.documents()).filter((document) => standsFrom(document) <= asOf);
  const judgements = saidLast(await reader.judgements());
  const byAnyone = new Set(judgements.map(placeKey));
  const byReader = new Set(judgements.filter((each) => each.reader === name).map(placeKey));
  const cells: WorkCell[] = [];
  for (const ask of asks)
    for (const party of parties) {
      const must = await lists.of(reader, { ask: ask.id, party: party.id, asOf });
      cells.push({
        ask,
        party,
        documents: documents.filter((document) => isPartysOwn(document, party.id)).length,
        passages: must.length,
        read: must.filter((place) => byReader.has(placeKey(place))).length,
        readByAnyone: must.filter((place) => byAnyone.has(placeKey(place))).length,
        promise: Math.max(0, ...must.map(({ bearing }) => bearing)),
      });
    }
  return {
    cells: cells.toSorted((one, other) => urgency(one) - urgency(other) || other.promise - one.promise),
    toRead: cells.reduce((sum, each) => sum + each.passages - each.read, 0),
    read: cells.reduce((sum, each) => sum + each.read, 0),
    discussions: discussionsIn(judgements, asks, documents),
  };
}

function discussionsIn(
  said: readonly Judgement[],
  asks: readonly Ask[],
  documents: readonly DocumentRecord[],
): readonly Discussion[] {
  const wanted = Map.groupBy(
    said.filter(({ code }) => code === 'discuss'),
    placeKey,
  );
  return [...wanted.values()].flatMap((those) => {
    const [first] = those;
    const ask = asks.find(({ id }) => id === first?.ask);
    const document = documents.find(({ id }) => id === first?.document);
    if (first === undefined || ask === undefined || document === undefined) return [];
    return [{ ask, document, ordinal: first.passage.ordinal, readers: those.map(({ reader }) => reader) }];
  });
}

/**
 * First what nobody has begun, since an unread cell says nothing at all to the public, and of that what most probably holds
 * a position: one passage gives the table a word. Then what was begun and lacks most; at last what the reader has read.
 */
function urgency({ passages, readByAnyone, read }: WorkCell): number {
  if (passages === 0) return 4;
  if (read >= passages) return 3;
  return readByAnyone / passages;
}

export interface CellToRead extends WhoseWork {
  readonly ask: AskId;
  readonly party: PartyId;
}

/** What was taken back is to be read again; of what a reader is unsure, others read. */
const saidLast = (judgements: readonly Judgement[]): readonly Judgement[] =>
  lastWords(judgements).filter(({ code }) => code !== 'taken-back');

/** What of one cell a reader has still to read, best first. */
export async function leftToRead(
  reader: StoreReader,
  lists: ReadingLists,
  { reader: name, ...cell }: CellToRead,
): Promise<readonly PassageToRead[]> {
  const must = await lists.of(reader, cell);
  const documents = [...new Set(must.map(({ document }) => document))];
  const judgements = await reader.judgements({ ask: cell.ask, documents });
  const judged = new Set(saidLast(judgements.filter((each) => each.reader === name)).map(placeKey));
  return must.filter((place) => !judged.has(placeKey(place)));
}
