import { StoreError, type StoreFailure } from '../failure.ts';

/** What an error of SQLite or of the file system means for the campaign at `path`, or the error itself: a bug. */
export function translated(error: unknown, path: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const reason = reasonOf(error, path);
  return reason === undefined ? error : new StoreError({ ...reason, cause: error });
}

/** For contents of the file that Onrecord did not write so. */
export const damaged = (path: string, what: string, cause?: unknown): StoreError =>
  new StoreError({
    type: 'damaged',
    message: `${path} is damaged (${what}): go back to a copy that was made before.`,
    cause,
  });

function reasonOf(error: Error & { errcode?: unknown; code?: unknown }, path: string) {
  if (typeof error.errcode === 'number') return reasonOfSqlite(error.errcode, path, error.message);
  // An integer of the file that JavaScript cannot hold; Onrecord writes none.
  if (error.code === 'ERR_OUT_OF_RANGE') return damaged(path, error.message);
  return typeof error.code === 'string' ? reasonOfSystem(error.code, path) : undefined;
}

/** Result codes: https://sqlite.org/rescode.html. The low eight bits are the primary code. */
function reasonOfSqlite(code: number, path: string, message: string): StoreFailure | undefined {
  if (failedWrites.has(code)) return diskFull(path);
  if (code === readonlyMoved) return moved(path);
  switch (code & 0xff) {
    case 1: // SQLITE_ERROR: a bug of ours, but for what the full-text index says of its own tables
      return /^invalid fts5 file format|^vtable constructor failed/.test(message)
        ? damaged(path, message)
        : undefined;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return locked(path);
    case 8: // SQLITE_READONLY
      return readOnly(path);
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
      return unreadable(path);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return damaged(path, message);
    case 13: // SQLITE_FULL
      return diskFull(path);
    default:
      return undefined;
  }
}

/** SQLITE_IOERR_ WRITE, FSYNC, TRUNCATE and SHMSIZE: a quota or a limit of the file's size, told as an I/O error. */
const failedWrites: ReadonlySet<number> = new Set([778, 1034, 1546, 4874]);
/** SQLITE_READONLY_DBMOVED */
const readonlyMoved = 1032;

function reasonOfSystem(code: string, path: string): StoreFailure | undefined {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return missing(path);
    case 'EEXIST':
      return exists(path);
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return diskFull(path);
    case 'EROFS':
      return readOnly(path);
    case 'EACCES':
    case 'EPERM':
    case 'EIO':
      return unreadable(path);
    default:
      return undefined;
  }
}

const missing = (path: string): StoreFailure => ({
  type: 'missing',
  message: `There is no ${path}: check the name and the folder, or create the campaign first.`,
});

const exists = (path: string): StoreFailure => ({
  type: 'exists',
  message: `${path} is there already and was left as it is: choose another name, or move it away.`,
});

const moved = (path: string): StoreFailure => ({
  type: 'missing',
  message: `${path} was moved or deleted while it was open, so nothing was written: open it where it is now.`,
});

const locked = (path: string): StoreFailure => ({
  type: 'locked',
  message: `${path} is being written by another program: wait until it is done, or close it, and try again.`,
});

const diskFull = (path: string): StoreFailure => ({
  type: 'disk-full',
  message: `There is no room left to write ${path}, which is as it was before: free some space and try again.`,
});

const readOnly = (path: string): StoreFailure => ({
  type: 'read-only',
  message: `${path} cannot be written: copy it to a folder of your own, or ask for the right to write there.`,
});

const unreadable = (path: string): StoreFailure => ({
  type: 'unreadable',
  message: `The system could not open or read ${path}: check its permissions and its disk, or copy it elsewhere.`,
});
