import { theProgram } from '../../model/entry.ts';
import type { Sha256 } from '../../model/ids.ts';
import { canonicalJson } from '../../record/ledger/canonical-json.ts';
import { sealsIn } from '../../record/ledger/seal.ts';
import { StoreError } from '../failure.ts';
import type { ErasureTarget } from '../port.ts';
import type { Connection } from './connection.ts';
import { chainedEntries, refused } from './ledger.ts';

/**
 * The seals of what is to go, as far as something still lies behind them.
 * @throws StoreError `missing` where there is nothing
 */
export function sealsToErase(connection: Connection, target: ErasureTarget): readonly Sha256[] {
  const seals = 'entry' in target ? sealsOfEntry(connection, target.entry) : sealsOfName(connection, target);
  if (seals.length > 0) return seals;
  throw new StoreError({
    type: 'missing',
    message:
      'entry' in target
        ? `Entry ${target.entry} has nothing that can be erased: onrecord log shows the entries, and erases names by NAME.`
        : `Nobody is called “${target.name}” in the record of ${connection.path}: onrecord log shows who is.`,
  });
}

/** What the erasure's own entry says of its target: never the name. */
export const erasureContent = (target: ErasureTarget): Readonly<Record<string, unknown>> =>
  'entry' in target
    ? { what: 'entry', entry: target.entry }
    : { what: target.withNotes ? 'name and notes' : 'name' };

/** Overwrites the bytes with zeros where they stand; copies that pages left elsewhere go with `scrub`. */
export function deleteValues(connection: Connection, seals: readonly Sha256[]): void {
  connection.exec('PRAGMA secure_delete = ON');
  for (const seal of seals) connection.run('DELETE FROM erasable_values WHERE sha256 = ?', seal);
}

function sealsOfEntry(connection: Connection, number: number): readonly Sha256[] {
  const [entry] = chainedEntries(connection, { after: number - 1, limit: 1 });
  if (entry?.number !== number) return [];
  return sealsIn(entry.content).filter(
    (seal) => connection.row('SELECT is_name FROM erasable_values WHERE sha256 = ?', seal)?.is_name === 0,
  );
}

function sealsOfName(
  connection: Connection,
  { name, withNotes }: Extract<ErasureTarget, { name: string }>,
): readonly Sha256[] {
  if (name === theProgram) throw refused(`${theProgram} is the program and nobody: it has no name to erase.`);
  const row = connection.row(
    'SELECT sha256 FROM erasable_values WHERE is_name = 1 AND value = ?',
    canonicalJson(name),
  );
  if (row === undefined) return [];
  const seal = row.sha256 as Sha256;
  if (!withNotes) return [seal];
  const own = chainedEntries(connection, {}).filter((entry) => entry.actor.erasable === seal);
  return [seal, ...own.flatMap(({ number }) => sealsOfEntry(connection, number))];
}
