import type { Day } from '../model/day.ts';
import { theProgram } from '../model/entry.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { site } from '../publish/site.ts';
import type { Hand, Store } from '../store/port.ts';
import { makePublication } from './make-publication.ts';
import { hashOf } from './verify-record.ts';
import { writeSite } from './write-site.ts';

/**
 * Writes a day's table as a site, and into the record that it was: with a hash of its one JSON file, so that anyone can
 * tell later what was published. Both or neither.
 *
 * @param made the instant of the publication, ISO 8601 in UTC
 * @param generator such as `Onrecord 0.1.0`
 */
export async function publishTable(
  store: Store,
  folder: string,
  asOf: Day,
  made: string,
  generator: string,
  hand: Hand = {},
): Promise<Outcome<number>> {
  const pages = site(await store.read((reader) => makePublication(reader, { asOf }, made, generator)));
  const json = pages.get('publication.json') ?? '';
  try {
    return await store.write(
      async (transactor) => {
        await transactor.append({
          at: made,
          actor: hand.actor ?? theProgram,
          kind: 'publication',
          content: { asOf, generator, files: pages.size, publication: hashOf(json) },
        });
        const written = await writeSite(folder, pages);
        if (!written.ok) throw new NotWritten(written.message, { cause: written.cause });
        return success(written.value);
      },
      { ...hand, at: made },
    );
  } catch (error) {
    if (error instanceof NotWritten) return failure({ message: error.message, cause: error.cause });
    throw error;
  }
}

/** Takes the entry back. */
class NotWritten extends Error {}
