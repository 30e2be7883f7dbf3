import type { Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { AskId, DocumentId, PartyId } from '../model/ids.ts';
import type { Passage } from '../model/passage.ts';
import { authorityOf } from '../model/source.ts';
import { isPartysOwn, standsFrom } from '../record/on-the-day.ts';
import { mustBeReadOf } from '../record/reading-queue.ts';
import type { StoreReader } from '../store/port.ts';

/** A passage that people must read for an ask. */
export interface PassageToRead {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly passage: Passage;
  /** How probable the program thinks it that it bears on the ask, for the order of work alone. */
  readonly bearing: number;
}

export interface CellOnDay {
  readonly ask: AskId;
  readonly party: PartyId;
  readonly asOf: Day;
}

/** Findings kept in memory: about 40 MB. */
const mostKept = 40_000;

const foundKey = (ask: AskId, party: PartyId): string => JSON.stringify([ask, party]);

/** What changes which passages must be read; judgements do not. */
const changing = ['campaign', 'capture', 'term-set', 'search'] as const;

/**
 * Which passages of each cell must be read, best first: kept in memory, since it follows from thousands of findings and is
 * asked for with every judgement. Any search in the record since then makes it follow anew.
 */
export class ReadingLists {
  private upTo = 0;
  private readonly lists = new Map<string, readonly PassageToRead[]>();
  private readonly found = new Map<string, readonly Finding[]>();

  async of(reader: StoreReader, { ask, party, asOf }: CellOnDay): Promise<readonly PassageToRead[]> {
    await this.forgetWhatChanged(reader);
    const key = JSON.stringify([ask, party, asOf]);
    const list = this.lists.get(key);
    return list ?? this.made(reader, { ask, party, asOf }, key);
  }

  private async made(
    reader: StoreReader,
    { ask, party, asOf }: CellOnDay,
    key: string,
  ): Promise<readonly PassageToRead[]> {
    const own = (await reader.documents()).filter(
      (document) => standsFrom(document) <= asOf && isPartysOwn(document, party),
    );
    const ids = new Set(own.map(({ id }) => id));
    const known = this.found.get(foundKey(ask, party))?.filter(({ document }) => ids.has(document));
    const findings = known ?? (await reader.findings({ ask, documents: [...ids] }));
    const list = mustBeReadOf(findings).map(({ document, passage, suggestion }) => ({
      ask,
      document,
      passage,
      bearing: suggestion.bearing ?? (suggestion.code === 'irrelevant' ? 0 : suggestion.confidence),
    }));
    this.lists.set(key, list);
    return list;
  }

  /** What was found for an ask in a party's documents and, since members may have said it, in debates. */
  async findings(
    reader: StoreReader,
    { ask, party }: Pick<CellOnDay, 'ask' | 'party'>,
  ): Promise<readonly Finding[]> {
    await this.forgetWhatChanged(reader);
    const key = foundKey(ask, party);
    const documents = (await reader.documents()).filter(
      (document) => document.party === party || authorityOf(document.kind) === 'member',
    );
    const findings =
      this.found.get(key) ?? (await reader.findings({ ask, documents: documents.map(({ id }) => id) }));
    // The cell that was looked at last is the last to be forgotten.
    this.found.delete(key);
    this.found.set(key, findings);
    for (const old of this.found.keys()) if (this.kept() > mostKept && old !== key) this.found.delete(old);
    return findings;
  }

  private kept(): number {
    return this.found.values().reduce((sum, findings) => sum + findings.length, 0);
  }

  private async forgetWhatChanged(reader: StoreReader): Promise<void> {
    const { number } = await reader.head();
    if (number === this.upTo) return;
    const [changed] = await reader.entries({ after: this.upTo, limit: 1, kinds: [...changing] });
    if (changed !== undefined || number < this.upTo) {
      this.lists.clear();
      this.found.clear();
    }
    this.upTo = number;
  }
}
