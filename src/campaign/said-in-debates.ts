import type { DocumentRecord } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import { authorityOf } from '../model/source.ts';
import { type Speech, speechAt } from '../model/speech.ts';
import type { Voice } from '../model/voice.ts';
import { standsFrom } from '../record/on-the-day.ts';
import type { SpeechOf } from '../record/said-by-members.ts';
import type { StoreReader } from '../store/port.ts';
import { type Spoken, whoSaid } from './who-said.ts';

/** Whose words findings in debates are. */
export interface SaidInDebates {
  readonly speechOf: SpeechOf;
  /** Who said it and for whom; `undefined` for what the House did and for what nobody is named for. */
  readonly voiceOf: (finding: Parameters<SpeechOf>[0]) => Voice | undefined;
}

/** What is loaded is the debates in which something was found, and what the registry has on those who spoke there. */
export async function saidInDebates(
  reader: StoreReader,
  findings: readonly Finding[],
): Promise<SaidInDebates> {
  const debates = new Map(
    (await reader.documents())
      .filter(({ kind }) => authorityOf(kind) === 'member')
      .map((document) => [document.id, document]),
  );
  const speeches = new Map<DocumentId, readonly Speech[]>();
  for (const document of new Set(findings.map((finding) => finding.document)))
    if (debates.has(document)) speeches.set(document, await reader.speeches(document));
  const speechOf: SpeechOf = ({ document, passage }) => speechAt(speeches.get(document) ?? [], passage);
  const spokenOf = (finding: Parameters<SpeechOf>[0]): Spoken | undefined => {
    const document = debates.get(finding.document);
    const speech = speechOf(finding);
    return document === undefined || speech === undefined ? undefined : spokenIn(document, speech);
  };
  const voiceOf = await whoSaid(
    reader,
    findings.flatMap((finding) => spokenOf(finding) ?? []),
  );
  return {
    speechOf,
    voiceOf: (finding) => {
      const spoken = spokenOf(finding);
      return spoken === undefined ? undefined : voiceOf(spoken);
    },
  };
}

/** A speech without a day of its own was held on that of its document. */
const spokenIn = (document: DocumentRecord, { speaker, day }: Speech): Spoken | undefined =>
  speaker === undefined ? undefined : { speaker, on: day ?? standsFrom(document), document: document.id };
