import type { Sha256 } from './ids.ts';
import type { Json, JsonObject } from './json.ts';

export const entryKinds = [
  /** Asks, parties and expectations, at the beginning and whenever they are changed. */
  'campaign',
  'capture',
  'term-set',
  /** One ask over some documents: what was searched for, what stands there, a hash of what was found. */
  'search',
  'judgement',
  /** A third reader decided between two. */
  'settlement',
  /** Who a printed name is. */
  'name',
  'sample',
  'absence',
  'publication',
  'role',
  'reply-link',
  'objection',
  'erasure',
  /** The head of the record, stamped by an authority outside. */
  'stamp',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What stands in the chain in the place of a value that may have to go: the SHA-256 of a salt and the value. */
export interface Sealed {
  readonly erasable: Sha256;
}

/** An entry of the record as it stands in the chain. */
export interface ChainedEntry {
  /** Counted from 1, without a gap. */
  readonly number: number;
  /** When it was made, as the clock said: an instant in ISO 8601, UTC. The order is that of the numbers. */
  readonly at: string;
  readonly actor: Sealed;
  readonly kind: EntryKind;
  readonly content: JsonObject;
  /** The hash of the entry before; zeros for the first. */
  readonly before: Sha256;
  /** SHA-256 of the canonical JSON of all the rest. */
  readonly hash: Sha256;
}

/**
 * An entry as it is read: with what was sealed put in again. Where that was erased, the actor is
 * `erasedReader(…)`, and the content has the seal (see `isSealed`).
 */
export interface LedgerEntry extends Omit<ChainedEntry, 'actor'> {
  readonly actor: string;
}

/** The last entry; number 0 and zeros where there is none. */
export interface LedgerHead {
  readonly number: number;
  readonly hash: Sha256;
}

/** What is to be written. Keys that are undefined are left out; a part wrapped as `Erasable` is sealed. */
export interface EntryDraft {
  readonly at: string;
  /** A person's name, or `theProgram`. Always sealed. */
  readonly actor: string;
  readonly kind: EntryKind;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Who writes what no person wrote. */
export const theProgram = 'Onrecord';

/** Wraps a part of a draft that can be erased later: a note, contact data, the name of a person. */
export class Erasable {
  readonly value: Json;
  /** Names have one seal for all entries, so that an erased reader's judgements still are one reader's. */
  readonly isName: boolean;

  constructor(value: Json, isName = false) {
    this.value = value;
    this.isName = isName;
  }
}

export const erasable = (value: Json): Erasable => new Erasable(value);
export const erasableName = (name: string): Erasable => new Erasable(name, true);

/** Whether a part of an entry's content is the seal of an erased value. */
export const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  'erasable' in value &&
  typeof value.erasable === 'string' &&
  /^[0-9a-f]{64}$/.test(value.erasable);

const erasedBeginning = 'a reader who was erased';

/** How somebody is called whose name was erased: the same in every entry, and another for another person. */
export const erasedReader = ({ erasable: seal }: Sealed): string =>
  `${erasedBeginning} (${seal.slice(0, 8)})`;

export const isErasedReader = (name: string): boolean => name.startsWith(erasedBeginning);

/** What stands in the place of a note that was erased. */
export const erasedNote = '(erased)';
