import { type RequestOptions, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenRoom, openRoom } from '../../test/open-room.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

describe('who may ask the reading room', () => {
  let room: OpenRoom;
  let cookie = '';
  let formToken = '';

  beforeAll(async () => {
    room = await openRoom();
    const token = new URL(room.newAddress()).searchParams.get('token') ?? '';
    const entered = await ask('/room/enter', own({ method: 'POST' }), `token=${token}&reader=Ana`);
    expect(entered.status).toBe(303);
    const [set] = entered.headers['set-cookie'] ?? [];
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Strict/);
    expect(set).toMatch(/Path=\/room/);
    cookie = set?.split(';')[0] ?? '';
    const page = await ask('/room/name', { headers: { cookie } });
    formToken = /name="form" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  });
  afterAll(() => room.close());

  /** With any header, also those that `fetch` does not let us send. */
  const ask = (path: string, options: RequestOptions = {}, body?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const headers = {
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...options.headers,
      };
      request(`${room.origin}${path}`, { ...options, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      })
        .on('error', reject)
        .end(body);
    });

  const own = (options: RequestOptions = {}): RequestOptions => ({
    ...options,
    headers: { origin: room.origin, ...(cookie === '' ? {} : { cookie }), ...options.headers },
  });

  const judgement = () =>
    new URLSearchParams({
      form: formToken,
      once: String(Math.random()),
      ask: 'public-orrel',
      party: 'heron',
      document: 'none',
      passage: '1',
      code: 'committed',
    }).toString();
  const judgements = async () => (await room.store.read((reader) => reader.judgements())).length;

  it('nobody without the address that the command printed', async () => {
    for (const path of ['/room/work', '/room/read/public-orrel/heron', '/room/documents', '/room/nothing']) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(403);
      expect(answer.text).toContain('Press Enter');
      expect(answer.text).not.toContain('Orrel');
    }
    expect((await ask('/room/work', { headers: { cookie } })).status).toBe(200);
  });

  it('no second browser with the same address: it works once', async () => {
    const token = new URL(room.newAddress()).searchParams.get('token') ?? '';
    const enter = () =>
      ask('/room/enter', { method: 'POST', headers: { origin: room.origin } }, `token=${token}&reader=Ben`);
    expect((await enter()).status).toBe(303);
    expect((await enter()).status).toBe(403);
    expect((await ask(`/room/enter?token=${token}`)).status).toBe(403);
    expect((await ask('/room/enter?token=')).status).toBe(403);
  });

  it('no name that another site gave to this machine (DNS rebinding)', async () => {
    const { port } = new URL(room.origin);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      '127.0.0.1:1',
      `127.0.0.1:${port}@evil.example`,
    ]) {
      for (const path of ['/', '/room/work', '/room/style.css'])
        expect(
          (await ask(path, { headers: { host, cookie } })).status,
          `${host} ${path}`,
        ).toBeGreaterThanOrEqual(400);
    }
    expect((await ask('/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it('no form of another site, with or without the cookie (CSRF)', async () => {
    const before = await judgements();
    const others = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { origin: room.origin.replace('http:', 'https:') },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: room.origin, 'sec-fetch-site': 'cross-site' },
      {},
    ];
    for (const headers of others)
      expect(
        (
          await ask(
            '/room/judge',
            { method: 'POST', headers: { ...headers, cookie } as Record<string, string> },
            judgement(),
          )
        ).status,
        JSON.stringify(headers),
      ).toBe(403);
    const withoutToken = judgement().replace(/form=[^&]*/, 'form=guessed');
    expect((await ask('/room/judge', own({ method: 'POST' }), withoutToken)).status).toBe(403);
    const asJson = {
      ...own({ method: 'POST' }),
      headers: { origin: room.origin, cookie, 'content-type': 'text/plain' },
    };
    expect((await ask('/room/judge', asJson, judgement())).status).toBe(403);
    expect(await judgements()).toBe(before);
    expect((await ask('/room/judge', own({ method: 'POST' }), judgement())).status).toBe(404);
  });

  it('nothing is read by a page elsewhere, not even a picture', async () => {
    for (const mode of ['no-cors', 'cors'])
      expect(
        (
          await ask('/room/work', {
            headers: {
              cookie,
              'sec-fetch-site': 'cross-site',
              'sec-fetch-mode': mode,
              'sec-fetch-dest': 'image',
            },
          })
        ).status,
      ).toBe(403);
    const followed = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    // The browser keeps the cookie back; the page that comes says how to get in.
    expect((await ask('/room/work', { headers: followed })).text).toContain('Press Enter');
    expect((await ask('/room/work', { headers: { cookie, origin: 'https://evil.example' } })).status).toBe(
      403,
    );
  });

  it('nobody can put a page into a frame, and nothing in it runs but our script (clickjacking)', async () => {
    for (const path of ['/room/work', '/room/nothing', '/room/style.css', '/room/enter?token=x']) {
      const { headers } = await ask(path, { headers: { cookie } });
      expect(headers['content-security-policy'], path).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await ask('/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
    const framed = {
      cookie,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'iframe',
    };
    expect((await ask('/room/work', { headers: framed })).status).toBe(403);
  });

  it('names with characters that nobody sees are refused with a sentence', async () => {
    for (const name of ['', '   ', 'Ana\u202equill', 'A\u0000b', 'x'.repeat(300)]) {
      const body = new URLSearchParams({ form: formToken, once: name || 'x', reader: name }).toString();
      const answer = await ask('/room/name', own({ method: 'POST' }), body);
      expect(answer.status, JSON.stringify(name)).toBe(422);
      expect(answer.text).toContain('role="alert"');
    }
  });

  it('a request of 100 MB is refused at once, whether it says its length or not', async () => {
    const { port } = new URL(room.origin);
    const refused = (head: string, chunk: string) =>
      new Promise<string>((resolve, reject) => {
        const socket: Socket = connect(Number(port), '127.0.0.1');
        let said = '';
        socket.on('data', (data) => {
          said += data.toString();
          if (said.includes('\r\n\r\n')) {
            resolve(said);
            socket.destroy();
          }
        });
        socket.on('error', (error) => (said === '' ? reject(error) : resolve(said)));
        socket.on('close', () => resolve(said));
        socket.write(
          `POST /room/judge HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${room.origin}\r\nCookie: ${cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n${head}\r\n\r\n`,
        );
        let sent = 0;
        const more = () => {
          while (sent < 100 && !socket.destroyed) {
            sent++;
            if (!socket.write(chunk)) return void socket.once('drain', more);
          }
        };
        more();
      });
    const start = performance.now();
    const declared = await refused('Content-Length: 104857600', 'x'.repeat(1000));
    expect(declared).toMatch(/^HTTP\/1.1 413/);
    expect(declared).toContain('larger than');
    const megabyte = 'x'.repeat(1024 * 1024);
    const chunked = await refused('Transfer-Encoding: chunked', `100000\r\n${megabyte}\r\n`);
    expect(chunked).toMatch(/^HTTP\/1.1 413/);
    expect(performance.now() - start).toBeLessThan(5000);
    expect((await ask('/room/work', { headers: { cookie } })).status).toBe(200);
  });

  it('a note of a megabyte is refused with a sentence, and one that is a little too long too', async () => {
    for (const length of [10_001, 1_000_000]) {
      const [finding] = await room.store.read((reader) => reader.findings());
      const body = new URLSearchParams(judgement());
      body.set('document', finding?.document ?? '');
      body.set('note', 'n'.repeat(length));
      const answer = await ask('/room/judge', own({ method: 'POST' }), body.toString());
      expect(answer.status).toBe(413);
      expect(answer.text).toMatch(/shorten/i);
    }
  });

  it('connections that are opened and left cannot shut the room', async () => {
    const { port } = new URL(room.origin);
    const idle: Socket[] = [];
    for (let at = 0; at < 1500; at++) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => {});
      idle.push(socket);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    const deadline = performance.now() + 30_000;
    let status = 0;
    while (status !== 200 && performance.now() < deadline) {
      status = await ask('/room/work', { headers: { cookie } }).then(
        (answer) => answer.status,
        () => 0,
      );
      if (status !== 200) await new Promise((resolve) => setTimeout(resolve, 500));
    }
    for (const socket of idle) socket.destroy();
    expect(status).toBe(200);
  });
});
