import type { DocumentRecord } from '../model/document.ts';
import { type AskId, askId, type DocumentId } from '../model/ids.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Passage } from '../model/passage.ts';
import type { StoreReader } from '../store/port.ts';

/** A passage as a person names it: by its words, or as `DOCUMENT:NUMBER` as the lists print it. */
export interface NamedPassage {
  readonly party: string;
  readonly ask: string;
  readonly text?: string | undefined;
  readonly at?: string | undefined;
}

export interface FoundPassage {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly passage: Passage;
}

/** How a passage is called in lists: its document and its number there, counted from 1. */
export const passageName = (document: DocumentId, ordinal: number): string => `${document}:${ordinal + 1}`;

/** The passage of a party's documents that is meant, or a sentence that says what to write instead. */
export async function findPassage(reader: StoreReader, named: NamedPassage): Promise<Outcome<FoundPassage>> {
  const { asks, parties } = await reader.campaign();
  if (!asks.some((ask) => ask.id === named.ask))
    return failure({ message: `There is no ask "${named.ask}". There are: ${idsOf(asks)}.` });
  if (!parties.some((party) => party.id === named.party))
    return failure({ message: `There is no party "${named.party}". There are: ${idsOf(parties)}.` });
  const documents = (await reader.documents()).filter((document) => document.party === named.party);
  const found =
    named.at === undefined
      ? await passageSaying(reader, documents, named.text ?? '', named.party)
      : await passageAt(reader, documents, named.at, named.party);
  return found.ok ? success({ ask: askId(named.ask), ...found.value }) : found;
}

const idsOf = (all: readonly { readonly id: string }[]): string => all.map(({ id }) => id).join(', ');

type Place = Omit<FoundPassage, 'ask'>;

async function passageAt(
  reader: StoreReader,
  documents: readonly DocumentRecord[],
  name: string,
  party: string,
): Promise<Outcome<Place>> {
  const [, id, number] = /^(.+):(\d+)$/.exec(name.trim()) ?? [];
  const document = documents.find((each) => each.id === id);
  if (document === undefined)
    return failure({
      message: `“${name.slice(0, 80)}” names no passage of "${party}": write DOCUMENT:NUMBER, as onrecord work and onrecord sample print it.`,
    });
  const ordinal = Number(number) - 1;
  if (!(ordinal >= 0 && ordinal < document.passages))
    return failure({
      message: `${document.id} has the passages 1 to ${document.passages}, and no ${number}.`,
    });
  const [passage] = await reader.passages(document.id, [ordinal]);
  return passage === undefined
    ? failure({ message: `${document.id} has no passage ${number}.` })
    : success({ document: document.id, passage });
}

/** The passage that holds the words, white space aside. */
async function passageSaying(
  reader: StoreReader,
  documents: readonly DocumentRecord[],
  words: string,
  party: string,
): Promise<Outcome<Place>> {
  const wanted = words.trim().replace(/\s+/g, ' ');
  for (const document of wanted === '' ? [] : documents) {
    const at = (await reader.text(document.id)).indexOf(wanted);
    if (at < 0) continue;
    const passage = (await reader.passages(document.id)).find((each) => each.start <= at && at < each.end);
    if (passage !== undefined) return success({ document: document.id, passage });
  }
  return failure({
    message: `No document of "${party}" has the words “${words.slice(0, 80)}”; quote a passage exactly.`,
  });
}
