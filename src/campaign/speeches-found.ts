import type { Finding } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import { authorityOf } from '../model/source.ts';
import { type Speech, speechAt } from '../model/speech.ts';
import type { SpeechOf } from '../record/said-by-members.ts';
import type { StoreReader } from '../store/port.ts';

/** Whose words each finding is, of those in debates; what is loaded is the debates in which something was found. */
export async function speechesFound(reader: StoreReader, findings: readonly Finding[]): Promise<SpeechOf> {
  const debates = new Set(
    (await reader.documents()).filter(({ kind }) => authorityOf(kind) === 'member').map(({ id }) => id),
  );
  const speeches = new Map<DocumentId, readonly Speech[]>();
  for (const document of new Set(findings.map((finding) => finding.document)))
    if (debates.has(document)) speeches.set(document, await reader.speeches(document));
  return ({ document, passage }) => speechAt(speeches.get(document) ?? [], passage);
}
