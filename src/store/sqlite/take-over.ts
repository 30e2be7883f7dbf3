import type { Campaign } from '../../model/campaign.ts';
import { type EntryKind, theProgram } from '../../model/entry.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { NameSettlement } from '../../model/person.ts';
import { asJson, canonicalJson } from '../../record/ledger/canonical-json.ts';
import type { Connection, Row } from './connection.ts';
import { appendAsItIs } from './ledger.ts';
import {
  campaignContent,
  captureContent,
  judgementContent,
  nameContent,
  type SearchedDocument,
  searchContent,
  termSetContent,
  wayOfSearching,
} from './recorded.ts';
import { findingsHash } from './searched.ts';
import { text } from './shape.ts';
import { parsed, unpacked } from './stored.ts';
import { campaignShape } from './stored-campaign.ts';
import { recordOf } from './stored-document.ts';
import { PassageRows } from './stored-passage.ts';
import { nameSettlementShape } from './stored-person.ts';
import { searchShape } from './stored-search.ts';
import { termSetOf } from './stored-term-set.ts';

/**
 * Writes the record of a campaign that was made before there was one: an entry for each thing that it holds, marked as
 * taken over, with the instant that the thing itself names. What came before that entry the record cannot prove.
 */
export function takeOver(connection: Connection, at: string): void {
  const take: Take = (kind, content, actor = theProgram, made = undefined) =>
    appendAsItIs(connection, { at, actor, kind, content: { ...content, takenOver: { at: made } } }).number;
  takeCampaign(connection, take);
  takeDocuments(connection, take);
  takeTermSets(connection, take);
  takeSearches(connection, take);
  takeJudgements(connection, take);
  takeNames(connection, take);
  connection.exec('DROP TABLE judgements_before; DROP TABLE settlements');
}

type Take = (
  kind: EntryKind,
  content: Readonly<Record<string, unknown>>,
  actor?: string,
  made?: string,
) => number;

function takeCampaign(connection: Connection, take: Take): void {
  const row = connection.row('SELECT campaign FROM campaign');
  if (row === undefined) return; // The file is just being made.
  const campaign: Campaign = parsed(row.campaign, campaignShape, 'the campaign', connection.path);
  connection.run('UPDATE campaign SET campaign = ?', canonicalJson(asJson(campaign)));
  take('campaign', campaignContent(campaign));
}

function takeDocuments(connection: Connection, take: Take): void {
  for (const row of connection.rows(
    'SELECT number, id, sha256, record, passages FROM documents ORDER BY number',
  )) {
    const record = recordOf(row, connection.path);
    const { id, sha256: _, passages: __, ...stored } = record;
    connection.run(
      'UPDATE documents SET record = ? WHERE number = ?',
      canonicalJson(asJson(stored)),
      Number(row.number),
    );
    take('capture', captureContent(record, textOf(connection, row.number, id)), theProgram, record.captured);
  }
}

function textOf(connection: Connection, document: Row[string] | undefined, id: string): string {
  const row = connection.row('SELECT text FROM readings WHERE document = ?', Number(document));
  return unpacked(row?.text, text, `the text of ${id}`, connection.path);
}

function takeTermSets(connection: Connection, take: Take): void {
  for (const row of connection.rows('SELECT ask, number, term_set FROM term_sets ORDER BY ask, number')) {
    const version = termSetOf(row, connection.path);
    const { ask, number, ...stored } = version;
    connection.run(
      'UPDATE term_sets SET term_set = ? WHERE ask = ? AND number = ?',
      canonicalJson(asJson(stored)),
      ask,
      number,
    );
    take('term-set', termSetContent(version), theProgram, version.at);
  }
}

function takeSearches(connection: Connection, take: Take): void {
  const ways = new Map<string, { way: Readonly<Record<string, unknown>>; documents: SearchedDocument[] }>();
  for (const row of connection.rows(
    `SELECT s.id, s.ask, d.id AS document, d.first_passage, s.search,
       (SELECT count(*) FROM findings f WHERE f.search = s.id) AS findings
     FROM searches s JOIN documents d ON d.number = s.document ORDER BY s.ask, d.number`,
  )) {
    const search = parsed(row.search, searchShape, 'a search', connection.path);
    const way = wayOfSearching({ ...search, ask: String(row.ask), document: '' } as never);
    const same = ways.get(JSON.stringify(way)) ?? { way, documents: [] };
    same.documents.push({
      document: String(row.document),
      passages: search.passages,
      ranked: search.ranked,
      counts: search.counts.map(({ count }) => count),
      findings: Number(row.findings),
      sha256: findingsHash(connection, Number(row.id), { firstPassage: Number(row.first_passage) }),
      ...(search.cautions === undefined ? {} : { cautions: search.cautions }),
    });
    ways.set(JSON.stringify(way), same);
  }
  for (const { way, documents } of ways.values())
    for (let from = 0; from < documents.length; from += documentsAnEntry)
      take('search', searchContent(way, documents.slice(from, from + documentsAnEntry)));
}

/** So that an entry of a campaign of many thousand documents stays one that can be read. */
const documentsAnEntry = 500;

function takeJudgements(connection: Connection, take: Take): void {
  const passages = new PassageRows(connection.path);
  const texts = new Map<string, string>();
  for (const row of connection.rows(
    `SELECT j.ask, j.document AS number, j.passage AS at_passage, d.id AS document, d.first_passage, j.code, j.reader, j.at,
       j.note, p.id AS passage, p.kind, p.start, p."end", p.headings, p.lead_in, p.page, p.last_page
     FROM judgements_before j JOIN documents d ON d.number = j.document JOIN passages p ON p.id = j.passage
     ORDER BY j.id`,
  )) {
    const judgement = {
      ask: String(row.ask),
      document: String(row.document),
      passage: passages.passage(row, Number(row.first_passage)),
      code: String(row.code),
      reader: String(row.reader),
      at: String(row.at),
      ...(typeof row.note === 'string' ? { note: row.note } : {}),
    } as Judgement;
    const text = texts.get(judgement.document) ?? textOf(connection, row.number, judgement.document);
    texts.set(judgement.document, text);
    const content = judgementContent(judgement, text);
    const entry = take('judgement', content, judgement.reader, judgement.at);
    connection.run(
      `INSERT INTO judgements (entry, ask, document, passage, code, reader, at, note)
       SELECT number, ?, ?, ?, ?, entry ->> '$.actor.erasable', ?, entry ->> '$.content.note.erasable'
       FROM ledger WHERE number = ?`,
      judgement.ask,
      Number(row.number),
      Number(row.at_passage),
      judgement.code,
      judgement.at,
      entry,
    );
  }
}

function takeNames(connection: Connection, take: Take): void {
  for (const row of connection.rows('SELECT settlement FROM settlements ORDER BY id')) {
    const what = 'a decision about a name';
    const kept = parsed(row.settlement, nameSettlementShape, what, connection.path) as NameSettlement;
    const { reader, note: _, ...stored } = kept;
    const entry = take('name', nameContent(kept), reader, kept.at);
    connection.run(
      `INSERT INTO name_settlements (entry, person, settlement, reader, note)
       SELECT number, ?, ?, entry ->> '$.actor.erasable', entry ->> '$.content.note.erasable'
       FROM ledger WHERE number = ?`,
      kept.person ?? null,
      canonicalJson(asJson(stored)),
      entry,
    );
  }
}
