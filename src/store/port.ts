import type { Campaign } from '../model/campaign.ts';
import type { DocumentRecord, Reading } from '../model/document.ts';
import type { EntryDraft, EntryKind, LedgerEntry, LedgerHead } from '../model/entry.ts';
import type { Finding, Search } from '../model/finding.ts';
import type { AskId, DocumentId, Sha256 } from '../model/ids.ts';
import type { Judgement, RecordedJudgement } from '../model/judgement.ts';
import type { ModelAnswer } from '../model/model-suggestion.ts';
import type { Passage } from '../model/passage.ts';
import type {
  NameSettlement,
  Organisation,
  OrganisationFacts,
  Person,
  PersonFacts,
  PersonId,
  RegistrySource,
} from '../model/person.ts';
import type { Speech } from '../model/speech.ts';
import type { TermSetVersion } from '../model/term-set.ts';
import type { SealedValue } from '../record/ledger/seal.ts';

/**
 * Where one campaign is kept. An adapter a folder; the behaviour is `store/contract.ts`, the same for each.
 * What cannot be done (a document that is not there, a disk that is full) is thrown as a `StoreError`, so that
 * the transaction is taken back; its message is a sentence for a person.
 */
export interface Store {
  /** Runs `work` on one consistent state, whatever others write meanwhile. */
  read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T>;
  /**
   * Runs `work` and keeps all it wrote, or, where it throws or the process dies, nothing. One at a time, so a
   * `write` inside a `read` or a `write` is a bug and throws. Reader and transactor are of no use after `work`.
   * @param hand whose change it is, where the change itself does not say so
   */
  write<T>(work: (transactor: StoreTransactor) => Promise<T>, hand?: Hand): Promise<T>;
  /**
   * Makes the file anew, so that not a byte of what was erased is left in it or in its log.
   * @throws StoreError `locked` where another program has the file open and keeps the old bytes alive.
   */
  scrub(): Promise<void>;
  /** Waits for what is under way, then lets go of the campaign. */
  close(): Promise<void>;
}

/** In whose name, and when, a change goes into the record that does not itself name a reader and an instant. */
export interface Hand {
  /** A person's name; the program if absent. */
  readonly actor?: string;
  /** An instant in ISO 8601, UTC; the clock's if absent. */
  readonly at?: string;
}

export interface StoreReader {
  campaign(): Promise<Campaign>;
  /** In the order in which they were added. */
  documents(): Promise<readonly DocumentRecord[]>;
  original(sha256: Sha256): Promise<Uint8Array>;
  reading(document: DocumentId): Promise<Reading>;
  /** The text of a reading alone, without its structure: much less to load. */
  text(document: DocumentId): Promise<string>;
  /** Whose words the parts of a debate are, in the order of its text; none of a document that is no debate. */
  speeches(document: DocumentId): Promise<readonly Speech[]>;
  /** All passages of a document in order, or those of the given ordinals, ascending, each once. */
  passages(document: DocumentId, ordinals?: readonly number[]): Promise<readonly Passage[]>;
  /**
   * Every passage in which any of the phrases stands, in its own words or in its lead-in and headings: all of
   * them, never the best few. Ordinals in ascending order; the documents in which something matches, in the
   * order in which they were added. A phrase without words matches nothing.
   */
  matching(phrases: readonly Phrase[], documents: readonly DocumentId[]): Promise<readonly PassageMatches[]>;
  /** How long each document is, as its ranking needs it, in the order given; cheap, whatever the document's size. */
  statistics(documents: readonly DocumentId[]): Promise<readonly DocumentStatistics[]>;
  /** Which analysis made the words of the index; empty until one was named. */
  analysis(): Promise<string>;
  /** By ask, then by document: asks as the campaign lists them, documents as they were added. */
  searches(filter?: FindingFilter): Promise<readonly Search[]>;
  /**
   * By ask as the campaign lists them, best first within an ask; ties by document and place, so that the order
   * is always the same.
   */
  findings(filter?: FindingFilter): Promise<readonly Finding[]>;
  /** In the order in which they were added, each with the number of its entry in the record. */
  judgements(filter?: FindingFilter): Promise<readonly RecordedJudgement[]>;
  /** Entries of the record by number, with what was sealed put in again, as far as it was not erased. */
  entries(filter?: EntryFilter): Promise<readonly LedgerEntry[]>;
  /** The last entry of the record. */
  head(): Promise<LedgerHead>;
  /** The entries as they are kept, a line of canonical JSON each, unchecked: for whoever verifies them. */
  recordLines(after: number, limit: number): Promise<readonly string[]>;
  /** What lies behind a seal of the record; `undefined` where it was erased. */
  sealedValue(seal: Sha256): Promise<SealedValue | undefined>;
  /** The hash of what each search found, made anew from what is kept; as the record's entries of searches have it. */
  foundHashes(): Promise<readonly FoundHash[]>;
  /** All that each ask ever had, or of one ask: asks as the campaign lists them, the first version of each first. */
  termSets(ask?: AskId): Promise<readonly TermSetVersion[]>;
  /** What outside models answered, by question, then by the model's name. */
  modelAnswers(): Promise<readonly ModelAnswer[]>;
  /** The servers to which a person agreed that passages are sent: scheme, host and port of each. */
  agreedServers(): Promise<readonly string[]>;
  /** People of the registry, each once, by name and id. */
  people(filter: RegistryFilter): Promise<readonly Person[]>;
  organisations(filter: RegistryFilter): Promise<readonly Organisation[]>;
  registryCounts(): Promise<RegistryCounts>;
  /** The files of which the registry was made, in the order in which they came. */
  registrySources(): Promise<readonly RegistrySource[]>;
  /** Which making of keys the registry was filled with; empty while there is none. */
  registryKeysMadeBy(): Promise<string>;
  /** What readers decided about printed names, in the order in which they did. */
  nameSettlements(): Promise<readonly NameSettlement[]>;
  /** For each key that anyone has, the ids of those who have it. */
  registryIds(kind: RegistryKind, keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** What each file says of the entries, by id and then by the file's name, files in the order in which they came. */
  registryFacts<K extends RegistryKind>(
    kind: K,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, RegistryFacts<K>>>;
  /** The ids of the entries of which the file says something. */
  registryIdsFrom(kind: RegistryKind, source: string): Promise<readonly string[]>;
}

/**
 * Every change of the record's own matters (campaign, documents, term sets, searches, judgements, decisions about names)
 * appends its entry in the same transaction.
 */
export interface StoreTransactor extends StoreReader {
  /**
   * Adds an entry to the record, for whatever has no method of its own here.
   * @throws StoreError `refused` where the actor's name or the entry's size is none that the record takes.
   */
  append(draft: EntryDraft): Promise<LedgerEntry>;
  /**
   * Deletes what lies behind seals and says so in the record, by the transaction's hand. The bytes are gone after
   * `Store.scrub`.
   * @throws StoreError `missing` where there is nothing to erase.
   */
  erase(target: ErasureTarget, why: string): Promise<LedgerEntry>;
  /** Throws away every table that follows from the record and the originals, to be made anew with `restore`. */
  startOver(): Promise<void>;
  /** Puts back what the entry of that number says, and appends nothing. */
  restore(entry: number, fact: RecordedFact): Promise<void>;
  setCampaign(campaign: Campaign): Promise<void>;
  /**
   * Stores the original once, however many documents share its bytes.
   * @throws StoreError `exists` where the campaign has a document of this id.
   */
  addDocument(document: NewDocument): Promise<void>;
  /**
   * Throws the index away and makes it anew from the words of every document's passages. A question in words of one
   * analysis put to an index of another would get "no match" for words that are there.
   */
  replaceIndex(
    analysis: string,
    wordsOf: (document: DocumentId) => Promise<readonly IndexedPassage[]>,
  ): Promise<void>;
  /** Puts the search and its findings in the place of an earlier one of the same ask and document. */
  putSearch(search: Search, findings: readonly Finding[]): Promise<void>;
  /** A judgement is named by its entry's number; a later one of the same reader on the same passage corrects it. */
  addJudgement(judgement: Judgement): Promise<LedgerEntry>;
  /**
   * Adds the next term set of an ask; those before it stay as they are.
   * @throws StoreError `exists` where the ask has one of this number: somebody else was quicker.
   */
  addTermSet(version: TermSetVersion): Promise<void>;
  /** Puts the answer in the place of an earlier one of the same model to the same question. */
  putModelAnswer(answer: ModelAnswer): Promise<void>;
  /** @param at an instant in ISO 8601, UTC; where the server was agreed to before, that stays. */
  agreeToServer(server: string, at: string): Promise<void>;
  /** Puts a file in the place of an earlier one of its name, or behind the others. */
  putRegistrySource(source: RegistrySource): Promise<void>;
  /** Puts the entry in the place of an earlier one of its id, with everything that was kept of that. */
  putRegistryEntry<K extends RegistryKind>(kind: K, entry: RegistryEntry<K>): Promise<void>;
  removeRegistryEntry(kind: RegistryKind, id: string): Promise<void>;
  setRegistryKeysMadeBy(made: string): Promise<void>;
  addNameSettlement(settlement: NameSettlement): Promise<LedgerEntry>;
  /** Two entries turned out to be one person: decisions about the one are now about the other. */
  moveNameSettlements(from: PersonId, to: PersonId): Promise<void>;
}

/** A person's name everywhere, with or without what the person wrote in notes; or what one entry has besides names. */
export type ErasureTarget =
  | { readonly name: string; readonly withNotes: boolean }
  | { readonly entry: number };

/** What an entry of the record says, read again. */
export type RecordedFact =
  | { readonly type: 'campaign'; readonly campaign: Campaign }
  | { readonly type: 'capture'; readonly document: NewDocument }
  | { readonly type: 'term-set'; readonly version: TermSetVersion }
  | { readonly type: 'search'; readonly search: Search; readonly findings: readonly Finding[] }
  | { readonly type: 'judgement'; readonly judgement: Judgement }
  | { readonly type: 'name'; readonly settlement: NameSettlement }
  | { readonly type: 'moved'; readonly from: PersonId; readonly to: PersonId };

export interface FoundHash {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly sha256: Sha256;
}

export interface EntryFilter {
  /** Only entries behind this number. */
  readonly after?: number;
  /** So many, the first of them. */
  readonly limit?: number;
  readonly kinds?: readonly EntryKind[];
}

export type RegistryKind = 'person' | 'organisation';

/** Which entries: of these ids, having any of these keys, or so many by name, from the first that is not before `from`. */
export type RegistryFilter =
  | { readonly ids: readonly string[] }
  | { readonly keys: readonly string[] }
  | { readonly limit: number; readonly from?: string };

export interface RegistryCounts {
  readonly persons: number;
  readonly organisations: number;
}

export type RegistryFacts<K extends RegistryKind> = ReadonlyMap<
  string,
  K extends 'person' ? PersonFacts : OrganisationFacts
>;

/** Someone or something of the registry as a whole, what each file said of it, and the keys that `people/` made. */
export interface RegistryEntry<K extends RegistryKind> {
  readonly record: K extends 'person' ? Person : Organisation;
  readonly facts: RegistryFacts<K>;
  readonly keys: readonly string[];
}

/** A run of index words (see `find/analyse.ts`) that stand one after the other. */
export type Phrase = readonly string[];

export interface PassageMatches {
  readonly document: DocumentId;
  readonly ordinals: readonly number[];
}

export interface DocumentStatistics {
  readonly document: DocumentId;
  readonly passages: number;
  /** Index words of the passages themselves, lead-ins and headings not counted; 0 where there are no passages. */
  readonly averageWords: number;
}

export interface FindingFilter {
  readonly ask?: AskId;
  readonly documents?: readonly DocumentId[];
}

export interface NewDocument {
  readonly record: DocumentRecord;
  readonly original: Uint8Array;
  readonly reading: Reading;
  readonly passages: readonly IndexedPassage[];
}

/** A passage with the words under which it is found: lower-case, folded, inflections taken off. */
export interface IndexedPassage {
  readonly passage: Passage;
  /** Index words of the passage itself, in order, separated by one blank. */
  readonly words: string;
  /** Index words of its lead-in and headings; groups of words that do not follow one another are separated by `|`. */
  readonly context: string;
}
