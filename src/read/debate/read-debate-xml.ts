import type { Reading } from '../../model/document.ts';
import type { Outcome } from '../../model/outcome.ts';
import { unreachable } from '../../model/unreachable.ts';
import type { ReadFailure } from '../failure.ts';
import type { DebateXml } from './debate-roots.ts';

/** Reads the XML of a debate; the reader of each layout is loaded when it is first needed. */
export async function readDebateXml(
  layout: DebateXml,
  bytes: Uint8Array,
): Promise<Outcome<Reading, ReadFailure>> {
  switch (layout) {
    case 'parlparse':
      return (await import('./parlparse/read-day.ts')).readParlparse(bytes);
    case 'parlamint':
      return (await import('./parlamint/read-tei.ts')).readParlaMint(bytes);
    case 'akoma-ntoso':
      return (await import('./akoma-ntoso/read-debate.ts')).readAkomaNtoso(bytes);
    case 'old-hansard':
      return (await import('./old-hansard/read-volume.ts')).readOldHansard(bytes);
    default:
      return unreachable(layout);
  }
}
