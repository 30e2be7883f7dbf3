import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';

/** A running server and the address to open. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The pages of a site as a web application: read only, and only for browsers on this machine. */
export function siteApplication(pages: (path: string) => Promise<ReadonlyMap<string, string>>): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    // A page elsewhere could give its own name this machine's address; its requests then carry that name.
    const host = new URL(context.req.url).hostname;
    if (host !== '127.0.0.1' && host !== 'localhost') return context.text('Only for this machine.', 403);
    await next();
    context.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
  });
  app.get('*', async (context) => {
    const path = decodePath(context.req.path);
    const page = path === undefined ? undefined : (await pages(path)).get(path);
    if (path === undefined || page === undefined) return context.text('There is no such page.', 404);
    return context.body(page, 200, { 'Content-Type': types[extname(path)] ?? 'text/plain; charset=utf-8' });
  });
  return app;
}

/** The site's file that a request names; `undefined` where its address is malformed. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path).slice(1) || 'index.html';
  } catch {
    return undefined;
  }
}

/**
 * Serves an application on 127.0.0.1.
 * @param port where that is taken, any free port is
 */
export async function serveLocally(app: Hono, port: number): Promise<RunningServer> {
  const server = createServer(getRequestListener(app.fetch));
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(0);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
