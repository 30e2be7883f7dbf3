import { isDeepStrictEqual } from 'node:util';
import type { Sha256 } from '../model/ids.ts';
import { wordsAt } from '../model/span.ts';
import { asJson } from '../record/ledger/canonical-json.ts';
import type { StoreReader } from '../store/port.ts';
import { campaignOf, captureOf, judgementOf, nameOf, searchOf, termSetOf } from './recorded-facts.ts';
import { hashOf } from './verify-record.ts';

/**
 * Whether the tables say what the record says: a table that was changed by hand would show what nobody decided. The chain
 * must have been verified.
 */
export async function checkAgainstRecord(reader: StoreReader): Promise<readonly string[]> {
  return [
    ...(await wrongCampaign(reader)),
    ...(await wrongDocuments(reader)),
    ...(await wrongTermSets(reader)),
    ...(await wrongSearches(reader)),
    ...(await wrongJudgements(reader)),
    ...(await wrongNames(reader)),
    ...(await wrongStamps(reader)),
  ];
}

const differ = (one: unknown, other: unknown): boolean => !isDeepStrictEqual(asJson(one), asJson(other));

async function wrongCampaign(reader: StoreReader): Promise<readonly string[]> {
  const last = (await reader.entries({ kinds: ['campaign'] })).at(-1);
  return last === undefined || differ(campaignOf(last), await reader.campaign())
    ? [
        'The campaign (asks, parties, expectations) is not as the record has it: onrecord rebuild puts it back.',
      ]
    : [];
}

async function wrongDocuments(reader: StoreReader): Promise<readonly string[]> {
  const captures = (await reader.entries({ kinds: ['capture'] })).map(captureOf);
  const documents = new Map((await reader.documents()).map((document) => [document.id, document]));
  const problems: string[] = [];
  for (const { document, text } of captures) {
    const kept = documents.get(document.id);
    documents.delete(document.id);
    if (kept === undefined)
      problems.push(`${document.id}: it is in the record, and no longer in the campaign.`);
    else if (differ(kept, document))
      problems.push(`${document.id}: what is said of it is not as the record has it.`);
    else if (hashOf((await reader.text(document.id)).toWellFormed()) !== text)
      problems.push(`${document.id}: its text is not the one of which the record keeps the hash.`);
  }
  return [
    ...problems,
    ...[...documents.keys()].map((id) => `${id}: it is in the campaign, and in no entry of the record.`),
  ];
}

async function wrongTermSets(reader: StoreReader): Promise<readonly string[]> {
  const name = ({ ask, number }: { ask: string; number: number }) => `${ask} ${number}`;
  const recorded = new Map(
    (await reader.entries({ kinds: ['term-set'] })).map(termSetOf).map((version) => [name(version), version]),
  );
  const kept = await reader.termSets();
  const wrong = kept.filter((version) => differ(recorded.get(name(version)) ?? null, version));
  const gone = recorded.size - kept.length;
  return [
    ...wrong.map(({ ask, number }) => `Term set ${number} of ${ask} is not as the record has it.`),
    ...(gone > 0 ? [`${gone} of the ${recorded.size} term sets of the record are missing.`] : []),
  ];
}

async function wrongSearches(reader: StoreReader): Promise<readonly string[]> {
  const recorded = new Map<string, Sha256>();
  for (const { ask, documents } of (await reader.entries({ kinds: ['search'] })).map(searchOf))
    for (const { document, sha256 } of documents) recorded.set(`${ask} ${document}`, sha256);
  const problems: string[] = [];
  for (const { ask, document, sha256 } of await reader.foundHashes()) {
    if (recorded.get(`${ask} ${document}`) !== sha256)
      problems.push(`${document}: the findings of ${ask} are not those that the record has the hash of.`);
    recorded.delete(`${ask} ${document}`);
  }
  return [...problems, ...[...recorded.keys()].map((key) => `The search ${key} of the record is missing.`)];
}

async function wrongJudgements(reader: StoreReader): Promise<readonly string[]> {
  const entries = new Map(
    (await reader.entries({ kinds: ['judgement'] })).map((entry) => [entry.number, entry]),
  );
  const problems: string[] = [];
  for (const judgement of await reader.judgements()) {
    const entry = entries.get(judgement.entry);
    entries.delete(judgement.entry);
    if (entry === undefined) {
      problems.push(`A judgement by ${judgement.reader} has no entry ${judgement.entry} in the record.`);
      continue;
    }
    const { ask, document, code, quote } = judgementOf(entry);
    const words = wordsAt(await reader.text(judgement.document), judgement.passage).toWellFormed();
    const wrong =
      ask !== judgement.ask ||
      document !== judgement.document ||
      code !== judgement.code ||
      entry.actor !== judgement.reader;
    if (wrong) problems.push(`Judgement ${entry.number} is not as the record has it.`);
    else if (words !== quote.exact)
      problems.push(`Judgement ${entry.number} was made on other words than stand in ${document} now.`);
  }
  return [
    ...problems,
    ...[...entries.keys()].map((number) => `Judgement ${number} of the record is missing.`),
  ];
}

async function wrongNames(reader: StoreReader): Promise<readonly string[]> {
  const recorded = (await reader.entries({ kinds: ['name'] })).map(nameOf);
  const settled = recorded.flatMap((each) => (each.type === 'name' ? [each.settlement.printed] : []));
  const kept = (await reader.nameSettlements()).map(({ printed }) => printed);
  return differ(settled, kept) ? ['The decisions about names are not those of the record.'] : [];
}

/** What reads certificates is loaded only where there is a stamp. */
async function wrongStamps(reader: StoreReader): Promise<readonly string[]> {
  if ((await reader.entries({ kinds: ['stamp'], limit: 1 })).length === 0) return [];
  const { verifyStamps } = await import('./stamp-head.ts');
  const stamps = await verifyStamps(reader, []);
  return stamps.flatMap(({ entry, stamp }) =>
    stamp.ok ? [] : [`The stamp in entry ${entry.number} is none of this record. ${stamp.message}`],
  );
}
