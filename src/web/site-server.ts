import { extname } from 'node:path';
import { Hono } from 'hono';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The pages of a site as a web application: read only. */
export function siteApplication(pages: (path: string) => Promise<ReadonlyMap<string, string>>): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
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
