import type { DocumentRecord } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import { authorityOf } from '../model/source.ts';
import { type Speech, speechAt } from '../model/speech.ts';
import type { Voice } from '../model/voice.ts';
import { standsFrom } from '../record/on-the-day.ts';
import type { MemberOf, PartyOfMember, SpeechOf } from '../record/said-by-members.ts';
import type { StoreReader } from '../store/port.ts';
import { type Spoken, whoSaid } from './who-said.ts';

/** Whose words findings in debates are. */
export interface SaidInDebates {
  readonly speechOf: SpeechOf;
  /** Who said it and for whom; `undefined` for what the House did and for what nobody is named for. */
  readonly voiceOf: (finding: Parameters<SpeechOf>[0]) => Voice | undefined;
  /** Under which party of the campaign it may be shown. */
  readonly partyOfMember: PartyOfMember;
}

/** What is loaded is the debates in which something was found, and what the registry has on those who spoke there. */
export async function saidInDebates(
  reader: StoreReader,
  findings: readonly Finding[],
): Promise<SaidInDebates> {
  const debates = (await reader.documents()).filter(({ kind }) => authorityOf(kind) === 'member');
  const found = new Set(findings.map(({ document }) => document));
  const speeches = new Map<DocumentId, readonly Speech[]>();
  const spoken = new Map<Speech, Spoken>();
  for (const record of debates.filter(({ id }) => found.has(id))) {
    const there = await reader.speeches(record.id);
    speeches.set(record.id, there);
    for (const speech of there) {
      const said = spokenIn(record, speech);
      if (said !== undefined) spoken.set(speech, said);
    }
  }
  const voiceOf = await whoSaid(reader, [...spoken.values()]);
  const voices = new Map<Speech, Voice>();
  const speechOf: SpeechOf = ({ document, passage }) => speechAt(speeches.get(document) ?? [], passage);
  const voiceHere = (finding: Parameters<SpeechOf>[0]): Voice | undefined => {
    const speech = speechOf(finding);
    const said = speech === undefined ? undefined : spoken.get(speech);
    if (speech === undefined || said === undefined) return undefined;
    const voice = voices.get(speech) ?? voiceOf(said);
    voices.set(speech, voice);
    return voice;
  };
  return { speechOf, voiceOf: voiceHere, partyOfMember: (finding) => memberOf(voiceHere(finding)) };
}

function memberOf(voice: Voice | undefined): MemberOf | undefined {
  const party = voice?.under ?? voice?.perhapsUnder;
  return party === undefined ? undefined : { party, isSure: voice?.under !== undefined };
}

/** A speech without a day of its own was held on that of its document. */
export const spokenIn = (document: DocumentRecord, { speaker, day }: Speech): Spoken | undefined =>
  speaker === undefined ? undefined : { speaker, on: day ?? standsFrom(document), document: document.id };
