import { sameName } from '../../find/chosen-terms.ts';
import type { SearchPlan } from '../../find/plan.ts';
import type { Campaign, TermGroup } from '../../model/campaign.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Finding, Search } from '../../model/finding.ts';
import type { AskId, DocumentId, PartyId } from '../../model/ids.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { Speech } from '../../model/speech.ts';
import { indexForQuotes, type QuoteIndex } from '../../quote/index-for-quotes.ts';
import { standingJudgements } from '../../record/judged-place.ts';
import { isPartysOwn } from '../../record/on-the-day.ts';
import type { StoreReader } from '../../store/port.ts';
import { lastTermSets, planWith } from '../term-sets.ts';

/** A campaign's documents for whoever looks things up in them: each is loaded when it is first needed, and once. */
export class Shelf {
  readonly campaign: Campaign;
  /** Newspapers are left out: a newspaper does not prove a newspaper. */
  readonly documents: readonly DocumentRecord[];
  readonly plans: readonly SearchPlan[];
  readonly termGroups: readonly TermGroup[];
  readonly judgements: readonly Judgement[];
  private readonly reader: StoreReader;
  private readonly texts = new Map<DocumentId, Promise<string>>();
  private readonly indexes = new Map<DocumentId, Promise<QuoteIndex>>();
  private readonly passageLists = new Map<DocumentId, Promise<readonly Passage[]>>();
  private readonly findingLists = new Map<DocumentId, Promise<readonly Finding[]>>();
  private readonly searchLists = new Map<DocumentId, Promise<readonly Search[]>>();
  private readonly speechLists = new Map<DocumentId, Promise<readonly Speech[]>>();

  private constructor(
    reader: StoreReader,
    kept: Pick<Shelf, 'campaign' | 'documents' | 'plans' | 'termGroups' | 'judgements'>,
  ) {
    this.reader = reader;
    this.campaign = kept.campaign;
    this.documents = kept.documents;
    this.plans = kept.plans;
    this.termGroups = kept.termGroups;
    this.judgements = kept.judgements;
  }

  static async of(reader: StoreReader): Promise<Shelf> {
    const campaign = await reader.campaign();
    const sets = await lastTermSets(reader);
    // A spelling that a person took into a group is as good as one that the campaign file lists.
    const taken = [...sets.values()].flatMap((set) =>
      set.groups.filter(({ name }) => set.taken.some((each) => sameName(each.group, name))),
    );
    return new Shelf(reader, {
      campaign,
      documents: (await reader.documents()).filter(({ kind }) => kind !== 'article'),
      plans: campaign.asks.map((ask) => planWith(ask, sets.get(ask.id))),
      termGroups: [...campaign.asks.flatMap((ask) => ask.termGroups), ...taken],
      judgements: standingJudgements(await reader.judgements()),
    });
  }

  ownOf(party: PartyId): readonly DocumentRecord[] {
    return this.documents.filter((document) => isPartysOwn(document, party));
  }

  nameOf(party: PartyId): string {
    return this.campaign.parties.find(({ id }) => id === party)?.name ?? party;
  }

  text(document: DocumentId): Promise<string> {
    return once(this.texts, document, () => this.reader.text(document));
  }

  index(document: DocumentId): Promise<QuoteIndex> {
    return once(this.indexes, document, async () => indexForQuotes(await this.text(document)));
  }

  passages(document: DocumentId): Promise<readonly Passage[]> {
    return once(this.passageLists, document, () => this.reader.passages(document));
  }

  speeches(document: DocumentId): Promise<readonly Speech[]> {
    return once(this.speechLists, document, () => this.reader.speeches(document));
  }

  /** Best first. */
  async findings(document: DocumentId, ask: AskId): Promise<readonly Finding[]> {
    const all = await once(this.findingLists, document, () =>
      this.reader.findings({ documents: [document] }),
    );
    return all.filter((finding) => finding.ask === ask);
  }

  async search(document: DocumentId, ask: AskId): Promise<Search | undefined> {
    const all = await once(this.searchLists, document, () => this.reader.searches({ documents: [document] }));
    return all.find((search) => search.ask === ask);
  }

  /** The page on which a place begins; none where the format has no pages. */
  async pageOf(document: DocumentId, place: Span): Promise<number | undefined> {
    const passages = await this.passages(document);
    let low = 0;
    let high = passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle]?.start ?? 0) <= place.start) low = middle + 1;
      else high = middle;
    }
    const passage = passages[low - 1];
    return passage !== undefined && place.start < passage.end ? passage.page : undefined;
  }
}

function once<T>(
  kept: Map<DocumentId, Promise<T>>,
  document: DocumentId,
  load: () => Promise<T>,
): Promise<T> {
  const before = kept.get(document);
  if (before !== undefined) return before;
  const loading = load();
  kept.set(document, loading);
  return loading;
}
