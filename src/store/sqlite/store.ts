import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { theProgram } from '../../model/entry.ts';
import { StoreError } from '../failure.ts';
import type { Hand, Store, StoreReader, StoreTransactor } from '../port.ts';
import type { Connection } from './connection.ts';
import { patiently } from './patience.ts';
import { SqliteReader } from './reader.ts';
import { SqliteTransactor } from './transactor.ts';

/** What `SqliteStore` needs from the one who opened the file. */
export interface OpenedFile {
  /** Writes; kept until the store is closed. */
  readonly connection: Connection;
  /** Another connection to the same file, that only reads. */
  readonly another: () => Connection;
  /** @throws StoreError where the file is no longer of the version that was opened. */
  readonly demandVersion: (connection: Connection) => void;
  readonly readOnly: boolean;
  /** The clock, for changes that bring no instant of their own. */
  readonly now: () => string;
  /** How long to wait while another process writes, in milliseconds. */
  readonly patience: number;
}

/** A write that was asked for and has not had its turn. */
interface WaitingWrite {
  /** Does the work; what comes back tells whoever asked that it is kept. */
  readonly take: (transactor: StoreTransactor) => Promise<() => void>;
  readonly refuse: (error: unknown) => void;
  readonly hand: Hand;
}

interface Written {
  readonly tell: () => void;
  readonly changed: boolean;
}

/**
 * One campaign file. Every read has a connection of its own, and so a state of its own; all writes share one and
 * wait for one another.
 *
 * The file rests in SQLite's rollback mode: one file, whole after every commit, that can be copied and mailed, read
 * where nothing may be written, and that stays the same to the byte where nothing was. The first write that changes
 * something turns on the write-ahead log, so that from then on reading and writing do not wait for one another; what
 * is committed is moved into the file after each write, and closing goes back to the one file. A process that is
 * killed leaves the log beside the file, and the next to open it finishes the work.
 */
export class SqliteStore implements Store {
  private readonly file: OpenedFile;
  private readonly idle: Connection[] = [];
  private readonly reading = new Set<Promise<unknown>>();
  private readonly within = new AsyncLocalStorage<true>();
  private readonly waiting: WaitingWrite[] = [];
  private lastWrite: Promise<unknown> = Promise.resolve();
  private lastCommit = Number.NEGATIVE_INFINITY;
  private closing: Promise<void> | undefined;

  constructor(file: OpenedFile) {
    this.file = file;
  }

  async read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T> {
    this.demandOpen();
    const result = this.within.run(true, () => this.readOn(work));
    const settled = result.then(nothing, nothing).finally(() => this.reading.delete(settled));
    this.reading.add(settled);
    return result;
  }

  async write<T>(work: (transactor: StoreTransactor) => Promise<T>, hand: Hand = {}): Promise<T> {
    this.demandOpen();
    if (this.within.getStore() === true)
      throw new Error('A write inside a read or a write of the same store would wait for itself for ever');
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.waiting.push({
      refuse: reject,
      take: async (transactor) => {
        const result = await this.within.run(true, () => work(transactor));
        return () => resolve(result);
      },
      hand,
    });
    const round = this.lastWrite.then(() => this.writeWaiting());
    this.lastWrite = round.then(nothing, nothing);
    return promise;
  }

  async scrub(): Promise<void> {
    this.demandOpen();
    const result = this.lastWrite.then(() => this.scrubNow());
    this.lastWrite = result.then(nothing, nothing);
    return result;
  }

  close(): Promise<void> {
    this.closing ??= this.closeAfterAll();
    return this.closing;
  }

  private async readOn<T>(work: (reader: StoreReader) => Promise<T>): Promise<T> {
    const connection = this.idle.pop() ?? (await patiently(this.file.patience, this.file.another));
    try {
      await patiently(this.file.patience, () => this.begin(connection, 'BEGIN'));
      const reader = new SqliteReader(connection);
      try {
        return await work(reader);
      } finally {
        reader.end();
        if (connection.inTransaction) connection.exec('COMMIT');
      }
    } finally {
      this.giveBack(connection);
    }
  }

  private giveBack(connection: Connection): void {
    if (connection.inTransaction || this.idle.length >= mostIdle) connection.close();
    else this.idle.push(connection);
  }

  /**
   * Syncing the disk takes longer than a judgement does, so writes that wait for one another share a transaction and its
   * sync. Each is all or nothing by itself, and none is told that it is kept before the sync.
   */
  private async writeWaiting(): Promise<void> {
    if (this.waiting.length === 0) return; // An earlier round took them.
    const { connection, patience, readOnly } = this.file;
    const together: WaitingWrite[] = [];
    const kept: (() => void)[] = [];
    try {
      if (readOnly) throw readOnlyStore(connection.path);
      await this.letOthersIn();
      await patiently(patience, () => this.begin(connection, 'BEGIN IMMEDIATE'));
      const before = performance.now();
      let changed = false;
      for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
        together.push(next);
        const done = await this.writeOne(next);
        if (done !== undefined) {
          kept.push(done.tell);
          changed ||= done.changed;
        }
        if (performance.now() - before >= longestShared) break;
      }
      if (changed) await this.commit();
      for (const tell of kept) tell();
    } catch (error) {
      // What is refused already stays so; where the transaction could not be begun, it is the first that is told.
      if (together.length === 0) this.waiting.shift()?.refuse(error);
      for (const { refuse } of together) refuse(error);
    } finally {
      if (connection.inTransaction) connection.exec('ROLLBACK');
    }
  }

  /**
   * One of the writes that share a transaction; `undefined` where it failed and was taken back by itself.
   * @throws where the whole transaction is gone, as on a full disk
   */
  private async writeOne(waiting: WaitingWrite): Promise<Written | undefined> {
    const { connection, now } = this.file;
    const { actor = theProgram, at } = waiting.hand;
    const before = changesOf(connection);
    connection.exec('SAVEPOINT one_write');
    const transactor = new SqliteTransactor(connection, { actor, at: at ?? now() });
    try {
      const tell = await waiting.take(transactor);
      if (transactor.broken === undefined) transactor.finish();
      transactor.end();
      if (transactor.broken !== undefined) throw transactor.broken.because;
      connection.exec('RELEASE one_write');
      return { tell, changed: changesOf(connection) > before };
    } catch (error) {
      transactor.end();
      if (!connection.inTransaction) throw error;
      connection.exec('ROLLBACK TO one_write; RELEASE one_write');
      // A document of which a text was kept may be among what was taken back.
      connection.recentTexts.clear();
      waiting.refuse(error);
      return undefined;
    }
  }

  /** In a temporary file rather than in memory, as a campaign may be larger than that. */
  private async scrubNow(): Promise<void> {
    const { connection, patience, readOnly } = this.file;
    if (readOnly) throw readOnlyStore(connection.path);
    for (const idle of this.idle.splice(0)) idle.close();
    await patiently(patience, () => {
      connection.exec('PRAGMA temp_store = FILE');
      try {
        connection.exec('VACUUM');
      } catch (error) {
        throw error instanceof StoreError && error.type === 'disk-full'
          ? noRoomToScrub(connection.path)
          : error;
      } finally {
        connection.exec('PRAGMA temp_store = MEMORY');
      }
      const busy = connection.row('PRAGMA wal_checkpoint(TRUNCATE)')?.busy;
      if (busy !== 0) throw stillRead(connection.path);
    });
  }

  private async commit(): Promise<void> {
    const { connection, patience } = this.file;
    await patiently(patience, () => this.commitOrTakeBack());
    this.lastCommit = performance.now();
    // The first time this turns the log on; where others are reading just then, the next write does.
    attempt(() => connection.exec('PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(PASSIVE)'));
  }

  /**
   * A commit that fails half-way, as on a full disk, leaves a journal that only a connection which may write can take
   * back, when it looks at the file: now, so that readers need not wait for the next write.
   */
  private commitOrTakeBack(): void {
    const { connection } = this.file;
    try {
      connection.exec('COMMIT');
    } catch (error) {
      if (!connection.inTransaction) attempt(() => connection.exec('PRAGMA schema_version'));
      throw error;
    }
  }

  /** The question for the version is the first look at the file, which fixes the state that will be read. */
  private begin(connection: Connection, sql: 'BEGIN' | 'BEGIN IMMEDIATE'): void {
    connection.exec(sql);
    try {
      this.file.demandVersion(connection);
    } catch (error) {
      connection.exec('ROLLBACK');
      throw error;
    }
  }

  /** A process that writes without a break would shut out every other: SQLite keeps no queue. */
  private async letOthersIn(): Promise<void> {
    if (performance.now() - this.lastCommit < breathing) await pause(breathing);
  }

  private async closeAfterAll(): Promise<void> {
    await this.lastWrite;
    await Promise.all(this.reading);
    for (const connection of this.idle) connection.close();
    attempt(() => this.file.connection.exec('PRAGMA journal_mode = DELETE'));
    this.file.connection.close();
  }

  private demandOpen(): void {
    if (this.closing !== undefined) throw new Error('The store is closed');
  }
}

/** Milliseconds: a third of a percent to a twentieth of what a document takes to store. */
const breathing = 2;

/** Milliseconds after which a shared transaction takes in no further write, so that nobody's first waits for long. */
const longestShared = 10;

/** Connections kept for the next read; each may hold 32 MB of pages. */
const mostIdle = 4;

/** Rows that the connection has changed so far. */
const changesOf = (connection: Connection): number =>
  Number(connection.row('SELECT total_changes() AS changes')?.changes);

const nothing = (): void => undefined;

/**
 * For what may fail without harm: another process still has the file open or reads from the log, or the file
 * cannot be written. Nothing is lost, as what was committed is in the log; the next to close tries again.
 */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

const noRoomToScrub = (path: string): StoreError =>
  new StoreError({
    type: 'disk-full',
    message: `What was erased can no longer be read, but there is no room to make ${path} anew without its bytes: free as much space as the file has, then run onrecord erase --finish.`,
  });

const stillRead = (path: string): StoreError =>
  new StoreError({
    type: 'locked',
    message: `What was erased can no longer be read, but its bytes are still in ${path}, which another program has open: close it there, then run onrecord erase --finish.`,
  });

const readOnlyStore = (path: string): StoreError =>
  new StoreError({
    type: 'read-only',
    message: `${path} was opened for reading only, so nothing was written: open it for writing.`,
  });
