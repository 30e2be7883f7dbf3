import type { Hono } from 'hono';
import { compareDocuments } from '../campaign/compare-documents.ts';
import { viewDocument, viewDocuments } from '../campaign/view-documents.ts';
import { viewFinding } from '../campaign/view-finding.ts';
import { viewRecordOfCell } from '../campaign/view-record-of-cell.ts';
import { viewWork } from '../campaign/view-work.ts';
import { askId, documentId, partyId } from '../model/ids.ts';
import {
  agreementAt,
  codesAt,
  documentsAt,
  type PlaceParts,
  placeInAddress,
  room as roomAt,
  workAt,
} from './addresses.ts';
import { agreementPage } from './pages/agreement-page.ts';
import { askPage } from './pages/ask-page.ts';
import { cellPage } from './pages/cell-page.ts';
import { codesPage } from './pages/code-book.ts';
import { comparePage } from './pages/compare-page.ts';
import { documentPage } from './pages/document-page.ts';
import { documentsPage } from './pages/documents-page.ts';
import { problemScreen } from './pages/frame.ts';
import { pagePage } from './pages/page-page.ts';
import { justJudged, readingPage } from './pages/reading-page.ts';
import { workPage } from './pages/work-page.ts';
import { onwardFrom, queueOf } from './reading-queue.ts';
import { deskOf, type Room, type RoomContext, type RoomEnv, today } from './room-context.ts';

/** Every screen that only shows. */
export function screenRoutes(app: Hono<RoomEnv>, room: Room): void {
  app.get(workAt, async (context) => {
    const { reader: name } = context.get('session');
    const view = await room.store.read((reader) =>
      viewWork(reader, room.lists, { reader: name, asOf: today(room) }),
    );
    return context.html(workPage(await deskOf(room, context.get('session')), view));
  });
  app.get(agreementAt, async (context) => {
    const { asks, judgements } = await room.store.read(async (reader) => ({
      asks: (await reader.campaign()).asks,
      judgements: await reader.judgements(),
    }));
    const { agreementOf } = await import('../record/agreement/agreement.ts');
    const desk = await deskOf(room, context.get('session'));
    return context.html(agreementPage(desk, asks, agreementOf(judgements)));
  });
  app.get(codesAt, async (context) => context.html(codesPage(await deskOf(room, context.get('session')))));
  app.get(documentsAt, async (context) => {
    const view = await room.store.read((reader) => viewDocuments(reader, today(room)));
    return context.html(documentsPage(await deskOf(room, context.get('session')), view));
  });
  app.get(`${roomAt}/read/:ask/:party`, async (context) => {
    const { ask, party } = context.req.param();
    const to = await room.store.read((reader) =>
      onwardFrom(room, reader, context.get('session'), { ask, party }),
    );
    return context.redirect(to, 303);
  });
  app.get(`${roomAt}/read/:ask/:party/:document/:passage`, (context) => reading(room, context));
  app.get(`${roomAt}/cell/:ask/:party`, (context) => cell(room, context));
  app.get(`${roomAt}/ask/:ask`, (context) => ask(room, context));
  app.get(`${roomAt}/document/:document`, (context) => document(room, context));
  app.get(`${roomAt}/compare/:older/:newer`, (context) => compare(room, context));
  app.get(`${roomAt}/page/:document/:page`, (context) => page(room, context));
  app.get(`${roomAt}/picture/:document/:page`, async (context) => {
    const { document: id, page: number } = context.req.param();
    const mark = ordinalIn(context.req.query('mark'));
    const what = {
      document: documentId(id),
      page: Number.parseInt(number, 10) || 1,
      extent: 'page' as const,
    };
    return picture(room, context, { ...what, ...(mark === undefined ? {} : { ordinal: mark }) });
  });
  app.get(`${roomAt}/clipping/:document/:passage`, async (context) => {
    const { document: id, passage } = context.req.param();
    return picture(room, context, {
      document: documentId(id),
      ordinal: ordinalIn(passage.replace(/\.png$/, '')) ?? 0,
      extent: 'clipping',
    });
  });
}

/** Counted from 1 in addresses, from 0 inside. */
const ordinalIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) - 1 : undefined;

async function missing(room: Room, context: RoomContext, what: string): Promise<Response> {
  const desk = await deskOf(room, context.get('session'));
  return context.html(problemScreen(desk, `There is no such ${what}`, 'Go back to the list of work.'), 404);
}

async function reading(room: Room, context: RoomContext): Promise<Response> {
  const session = context.get('session');
  const {
    ask = '',
    party = '',
    document: id = '',
    passage = '',
  } = context.req.param() as Record<string, string>;
  const place = { ask: askId(ask), document: documentId(id), ordinal: ordinalIn(passage) ?? -1 };
  const content = await room.store.read(async (reader) => {
    const view = await viewFinding(reader, place, session.reader);
    if (view === undefined) return undefined;
    const { places } = await queueOf(room, reader, session, ask, party);
    const after = await judgedBefore(reader, context, ask);
    return { view, party, places, ...(after === undefined ? {} : { after }) };
  });
  if (content === undefined) return missing(room, context, 'passage');
  const { places, ...shown } = content;
  const next = places.find((each) => !isSame(each, place));
  if (next !== undefined) prepare(room, next);
  return context.html(
    readingPage(await deskOf(room, session), {
      ...shown,
      left: places.length,
      ...(next === undefined ? {} : { next }),
    }),
  );
}

const isSame = (one: PlaceParts, other: PlaceParts): boolean =>
  one.document === other.document && one.ordinal === other.ordinal;

/** Draws what the reader will see next while they read; what goes wrong there shows when they come to it. */
function prepare(room: Room, { document: id, ordinal }: PlaceParts): void {
  const draw = () =>
    room.clippings.picture({ document: documentId(id), ordinal, extent: 'clipping' }).catch(() => undefined);
  setTimeout(draw, 150).unref();
}

type StoreReader = Parameters<Parameters<Room['store']['read']>[0]>[0];

/** What the reader judged a moment ago, as the address says. */
async function judgedBefore(reader: StoreReader, context: RoomContext, ask: string) {
  const after = placeInAddress(context.req.query('after'));
  if (after === undefined) return undefined;
  const place = { ask: askId(ask), document: documentId(after.document), ordinal: after.ordinal };
  return viewFinding(reader, place, context.get('session').reader);
}

async function cell(room: Room, context: RoomContext): Promise<Response> {
  const session = context.get('session');
  const { ask: which = '', party = '' } = context.req.param() as Record<string, string>;
  const asOf = today(room);
  const found = await room.store.read(async (reader) => {
    const record = await viewRecordOfCell(reader, room.lists, {
      ask: askId(which),
      party: partyId(party),
      asOf,
      reader: session.reader,
    });
    const after = await judgedBefore(reader, context, which);
    return { record, after, parties: (await reader.campaign()).parties };
  });
  if (found.record === undefined) return missing(room, context, 'cell');
  const desk = await deskOf(room, session);
  const told = found.after === undefined ? undefined : justJudged(desk, found.after, party);
  return context.html(
    cellPage(desk, {
      record: found.record,
      parties: found.parties,
      asOf,
      all: context.req.query('show') === 'all',
      ...(told === undefined ? {} : { told }),
    }),
  );
}

async function ask(room: Room, context: RoomContext): Promise<Response> {
  const session = context.get('session');
  const which = context.req.param('ask') ?? '';
  const found = await room.store.read(async (reader) => {
    const { asks, parties } = await reader.campaign();
    const there = asks.find(({ id }) => id === which);
    if (there === undefined) return undefined;
    const records = [];
    for (const { id } of parties) {
      const place = { ask: there.id, party: id, asOf: today(room), reader: session.reader };
      records.push(await viewRecordOfCell(reader, room.lists, place));
    }
    return { there, records: records.filter((each) => each !== undefined) };
  });
  if (found === undefined) return missing(room, context, 'ask');
  const all = context.req.query('show') === 'all';
  return context.html(askPage(await deskOf(room, session), found.there, found.records, all));
}

async function document(room: Room, context: RoomContext): Promise<Response> {
  const session = context.get('session');
  const id = documentId(context.req.param('document') ?? '');
  const at = ordinalIn(context.req.query('at'));
  const found = await room.store.read(async (reader) => {
    const { asks } = await reader.campaign();
    const which = asks.find((each) => each.id === context.req.query('ask')) ?? asks[0];
    const view = await viewDocument(reader, {
      document: id,
      ask: which?.id,
      at: at ?? 0,
      reader: session.reader,
    });
    return view === undefined
      ? undefined
      : { view, asks, ...(which === undefined ? {} : { ask: which }), ...(at === undefined ? {} : { at }) };
  });
  if (found === undefined) return missing(room, context, 'document');
  return context.html(documentPage(await deskOf(room, session), found));
}

async function compare(room: Room, context: RoomContext): Promise<Response> {
  const { older = '', newer = '' } = context.req.param() as Record<string, string>;
  const comparison = await room.store.read((reader) =>
    compareDocuments(reader, documentId(older), documentId(newer)),
  );
  if (comparison === undefined) return missing(room, context, 'pair of documents');
  return context.html(comparePage(await deskOf(room, context.get('session')), comparison));
}

async function page(room: Room, context: RoomContext): Promise<Response> {
  const { document: id = '', page: number = '' } = context.req.param() as Record<string, string>;
  const documents = await room.store.read((reader) => reader.documents());
  const record = documents.find((each) => each.id === id);
  const shown = ordinalIn(number);
  if (record?.format !== 'pdf' || shown === undefined || shown >= record.pages)
    return missing(room, context, 'page');
  const mark = ordinalIn(context.req.query('mark'));
  return context.html(
    pagePage(await deskOf(room, context.get('session')), {
      record,
      page: shown + 1,
      ...(mark === undefined ? {} : { mark }),
    }),
  );
}

async function picture(
  room: Room,
  context: RoomContext,
  what: Parameters<Room['clippings']['picture']>[0],
): Promise<Response> {
  const drawn = await room.clippings.picture(what);
  if (!drawn.ok) return context.text(drawn.message, 404);
  return context.body(new Uint8Array(drawn.value), 200, {
    'Content-Type': 'image/png',
    // A document never changes; the reader goes back and forth.
    'Cache-Control': 'private, max-age=600',
  });
}
