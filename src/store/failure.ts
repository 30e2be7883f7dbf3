import type { Failure } from '../model/outcome.ts';

/** Why a campaign could not be created, opened, read or written. The message says what a person can do about it. */
export interface StoreFailure extends Failure {
  readonly type: StoreFailureType;
}

export type StoreFailureType =
  /** What was to be created is there already: the campaign, or a document of the same id. */
  | 'exists'
  /** No such campaign, document, original or passage. */
  | 'missing'
  | 'not-a-campaign'
  /** Written by a version of Onrecord that this one does not know. */
  | 'newer-version'
  | 'damaged'
  /** Another process kept the campaign to itself for longer than we wait. */
  | 'locked'
  | 'disk-full'
  | 'read-only'
  /** What was to be written is nothing that the record takes: a name with control characters, an entry that is too large. */
  | 'refused'
  /** The system refused or failed to read: permissions, a failing disk, a network drive that is gone. */
  | 'unreadable';

/** A `StoreFailure` on its way up through a transaction, which only an exception takes back. */
export class StoreError extends Error implements StoreFailure {
  readonly type: StoreFailureType;

  constructor({ type, message, cause }: StoreFailure) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'StoreError';
    this.type = type;
  }
}
