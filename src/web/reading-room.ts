import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from '../publish/markup.ts';
import { anotherBrowserAt, enterAt, keysAt, nameAt, room as roomAt, workAt } from './addresses.ts';
import { keysForm, nameForm, readFields, readForm } from './forms.ts';
import { judgeRoutes } from './judge-routes.ts';
import { largestRequest } from './local-server.ts';
import { problemScreen, screen, welcomeScreen } from './pages/frame.ts';
import { shown } from './pages/shown.ts';
import { roomStyle } from './pages/style.ts';
import { readReaderName } from './reader-name.ts';
import { firstWork } from './reading-queue.ts';
import { deskOf, type Room, type RoomContext, type RoomEnv } from './room-context.ts';
import { screenRoutes } from './screen-routes.ts';
import { termsRoutes } from './terms-routes.ts';

/** Nothing from elsewhere, nothing inside the page that runs; what a document holds is text or a drawn page. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const script = () => readFileSync(new URL('../../browser/room.js', import.meta.url), 'utf8');

/** The reading room as a web application. Who may ask at all is the gate's matter: `gate.ts`. */
export function readingRoom(room: Room): Hono<RoomEnv> {
  const app = new Hono<RoomEnv>();
  app.use(`${roomAt}/*`, async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('X-Frame-Options', 'DENY');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    // `no-referrer` would take the origin from our own forms, by which they are known.
    context.header('Referrer-Policy', 'same-origin');
    if (context.res.headers.get('Cache-Control') === null) context.header('Cache-Control', 'no-store');
  });
  app.use(
    `${roomAt}/*`,
    bodyLimit({ maxSize: largestRequest, onError: (context) => tooLarge(room, context) }),
  );
  app.get(`${roomAt}/style.css`, (context) =>
    context.body(roomStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get(`${roomAt}/room.js`, (context) =>
    context.body(script(), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  doorRoutes(app, room);
  judgeRoutes(app, room);
  termsRoutes(app, room);
  screenRoutes(app, room);
  app.all(`${roomAt}/*`, async (context) =>
    context.html(
      problemScreen(
        await deskOf(room, context.get('session')),
        'There is no such page',
        'It may have had another address.',
      ),
      404,
    ),
  );
  app.onError((error, context) => failed(room, error, context));
  return app;
}

/** How a browser gets in, and who sits before it. */
function doorRoutes(app: Hono<RoomEnv>, room: Room): void {
  app.get(enterAt, async (context) => {
    const token = context.req.query('token') ?? '';
    if (room.who.isToken(token)) return context.html(welcomeScreen(await deskOf(room, undefined), token));
    return room.who.sessionOf(context) === undefined ? locked(room, context) : context.redirect(workAt, 303);
  });
  app.post(enterAt, async (context) => {
    const { token = '', reader = '' } = await readFields(context);
    const name = readReaderName(reader);
    if (!name.ok) return context.html(welcomeScreen(await deskOf(room, undefined), token, name.message), 422);
    const admitted = room.who.admit(context, token, name.value);
    if (admitted.ok) return context.redirect(workAt, 303);
    // The back key, or a double click: the browser is in already.
    return room.who.sessionOf(context) === undefined ? locked(room, context) : context.redirect(workAt, 303);
  });
  app.use(`${roomAt}/*`, async (context, next) => {
    const session = room.who.sessionOf(context);
    if (session === undefined) return locked(room, context);
    context.set('session', session);
    await next();
  });
  app.get(roomAt, (context) => context.redirect(workAt, 303));
  app.get(`${roomAt}/`, (context) => context.redirect(workAt, 303));
  app.get(`${roomAt}/read`, async (context) =>
    context.redirect(await room.store.read((reader) => firstWork(room, reader, context.get('session'))), 303),
  );
  app.get(nameAt, async (context) =>
    context.html(welcomeScreen(await deskOf(room, context.get('session')), undefined)),
  );
  app.post(nameAt, async (context) => {
    const session = context.get('session');
    const form = await readForm(context, nameForm);
    const name = form.ok ? readReaderName(form.value.said.reader) : form;
    if (!name.ok)
      return context.html(welcomeScreen(await deskOf(room, session), undefined, name.message), 422);
    // What one reader skipped is none of the next one's business.
    if (session.reader !== name.value) session.skipped.clear();
    session.reader = name.value;
    return context.redirect(workAt, 303);
  });
  app.post(keysAt, async (context) => {
    const session = context.get('session');
    const form = await readForm(context, keysForm);
    if (!form.ok)
      return context.html(
        problemScreen(await deskOf(room, session), 'Nothing was changed', form.message),
        403,
      );
    session.keys = form.value.said.keys === 'on';
    return context.redirect('/room/codes', 303);
  });
  app.post(anotherBrowserAt, async (context) => {
    const session = context.get('session');
    const form = await readForm(context, keysForm.partial());
    if (!form.ok)
      return context.html(
        problemScreen(await deskOf(room, session), 'No address was made', form.message),
        403,
      );
    const address = room.addressFor(room.who.newToken());
    return context.html(
      screen(await deskOf(room, session), {
        kind: 'address',
        title: 'An address for another browser',
        under: nameAt,
        body: html`<header class="opening"><h1>An address for another browser</h1>
<p class="standfirst">Copy it into another browser, or another profile, on this machine. It lets one browser in, once.</p></header>
<p><code class="copy">${shown(address)}</code></p>`,
      }),
    );
  });
}

async function locked(room: Room, context: RoomContext): Promise<Response> {
  return context.html(
    problemScreen(
      await deskOf(room, undefined),
      'This browser is not let in',
      'The reading room opens with the address that “onrecord start” printed, once for each browser, until the program ends. Press Enter in the window where it runs: it prints a new one.',
      html`<p><a href="/">The table as it would be published</a> can be looked at all the same.</p>`,
    ),
    403,
  );
}

const tooLarge = async (room: Room, context: RoomContext): Promise<Response> =>
  context.html(
    problemScreen(
      await deskOf(room, undefined),
      'This is too large',
      `A page of the reading room sends at most ${largestRequest / 1024} kB, and nothing of this was kept: shorten the note.`,
    ),
    413,
  );

/** What the store explains is told; anything else is a fault of ours, told on the terminal with its stack. */
async function failed(room: Room, error: Error, context: RoomContext): Promise<Response> {
  const isExplained = error.name === 'StoreError';
  if (!isExplained) process.stderr.write(`${error.stack ?? String(error)}\n`);
  const sentence = isExplained
    ? error.message
    : 'This is a fault of Onrecord, not of yours, and nothing was half-written. The window where it runs shows the lines to report.';
  const desk = await deskOf(room, context.get('session')).catch(() => ({
    campaign: 'Onrecord',
    formToken: '',
    newFormId: () => '',
    keys: false,
  }));
  return context.html(problemScreen(desk, 'This could not be done', sentence), isExplained ? 503 : 500);
}
