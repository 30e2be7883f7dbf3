import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** A running server and the address to open. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** A form with a long note needs 60 kB; nothing that this server takes is larger. */
export const largestRequest = 256 * 1024;
/** A browser opens six connections; the rest is somebody who wants the server to be busy. */
const mostConnections = 512;

/**
 * Serves an application on 127.0.0.1.
 * @param port where that is taken, any free port is
 */
export async function serveLocally(app: Hono, port: number): Promise<RunningServer> {
  const listener = getRequestListener(app.fetch);
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      // Whoever sends a request in drops, or none at all, has its connection ended and others get in.
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 2_000,
    },
    (request, response) => {
      if (isTooLarge(request)) refuse(response);
      else void listener(request, response);
    },
  );
  server.maxConnections = mostConnections;
  server.on('checkContinue', (request, response) => {
    if (isTooLarge(request)) return refuse(response);
    response.writeContinue();
    void listener(request, response);
  });
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

const isTooLarge = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > largestRequest;

/** At once: what is still to come is not read. */
function refuse(response: ServerResponse): void {
  response.writeHead(413, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end(
    `This is larger than a page of the reading room can be (${largestRequest / 1024} kB), and nothing of it was kept: shorten the note.\n`,
    () => response.socket?.destroySoon(),
  );
}
