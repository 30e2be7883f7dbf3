import { isSealed, type LedgerEntry } from '../model/entry.ts';
import type { Json } from '../model/json.ts';
import { count, shorten } from './words.ts';

/** What an entry says, in one line. Contents are shown as far as they are as expected: the log shows, `check` verifies. */
export function entryInWords({ kind, content }: LedgerEntry): string {
  const line = saying[kind]?.(content as Content) ?? shorten(JSON.stringify(content), 160);
  return content.takenOver === undefined ? line : `${line} (taken over from before there was a record)`;
}

type Content = Readonly<Record<string, Json>> & {
  // biome-ignore lint/suspicious/noExplicitAny: contents differ by kind, and whatever is not there is shown as such.
  readonly [key: string]: any;
};

const saying: Partial<Record<LedgerEntry['kind'], (content: Content) => string>> = {
  campaign: ({ campaign }) =>
    `${campaign?.name}: ${count(campaign?.asks?.length ?? 0, 'ask')}, parties: ${campaign?.parties?.length}`,
  capture: ({ document }) =>
    `${document?.id} (${shorten(String(document?.title), 60)}), SHA-256 ${document?.sha256}`,
  'term-set': ({ termSet }) => `term set ${termSet?.number} of ${termSet?.ask}: ${termSet?.because?.type}`,
  search: ({ ask, finder, termSet, documents }) =>
    `${ask} in ${count(documents?.length ?? 0, 'document')} with ${finder}${termSet === undefined ? '' : ` and term set ${termSet}`}: ${count(found(documents), 'finding')}`,
  judgement: ({ ask, document, code, quote, note }) =>
    `${code} for ${ask} in ${document}: “${shorten(String(quote?.exact), 80)}”${noteInWords(note)}`,
  settlement: ({ ask, document, code, between, reason }) =>
    `${code} for ${ask} in ${document}, between ${(between ?? []).length} readers${noteInWords(reason)}`,
  sample: ({ ask, party, seed, drawn }) =>
    `${count(drawn?.length ?? 0, 'passage')} of ${party} drawn for ${ask} with the seed ${seed}`,
  absence: ({ seen, note }) =>
    `looked at what gave no text in ${seen?.document}: ${seen?.gap?.type}${seen?.gap?.page === undefined ? '' : ` ${seen.gap.page}`}${noteInWords(note)}`,
  name: ({ printed, person, moved, note }) =>
    moved === undefined
      ? `“${printed}” is ${person ?? 'nobody in the registry'}${noteInWords(note)}`
      : `decisions about ${moved?.from} are about ${moved?.to} now`,
  publication: ({ asOf, files, publication }) =>
    `the table as of ${asOf}, ${count(files ?? 0, 'file')}, SHA-256 of publication.json ${publication}`,
  erasure: ({ what, entry, erased, why }) =>
    `${what}${entry === undefined ? '' : ` ${entry}`}, ${count(erased?.length ?? 0, 'value')}: ${why}`,
  stamp: ({ head, time, authority }) => `head of entry ${head?.number} stamped ${time} by ${authority}`,
};

const found = (documents: readonly { readonly findings?: number }[] | undefined): number =>
  (documents ?? []).reduce((sum, { findings = 0 }) => sum + findings, 0);

function noteInWords(note: Json | undefined): string {
  if (note === undefined) return '';
  return isSealed(note) ? ' (a note, erased)' : ` (${shorten(String(note), 80)})`;
}
