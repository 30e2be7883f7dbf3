import type { Context, MiddlewareHandler } from 'hono';

/**
 * Who may ask this server at all, whatever page: browsers of this machine, and pages of this server. Other sites that a
 * browser has open can send it requests; those are told by the name they ask for and by where they come from.
 */
export const gate: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  // A page elsewhere could give its own name this machine's address (DNS rebinding); its requests then carry that name.
  if (!isThisMachine(host, localPort(context))) return context.text('Only for this machine.', 403);
  if (!comesFromHere(context, host))
    return context.text('This came from a page elsewhere, and nothing was done.', 403);
  await next();
};

interface WithSocket {
  readonly incoming?: { readonly socket?: { readonly localPort?: number } };
}

/** Unknown where the application is asked without a server, as tests do. */
const localPort = ({ env }: Context): number | undefined =>
  (env as WithSocket | undefined)?.incoming?.socket?.localPort;

function isThisMachine(host: string, port: number | undefined): boolean {
  const [, name, named] = /^(127\.0\.0\.1|localhost)(?::(\d+))?$/.exec(host) ?? [];
  return name !== undefined && (port === undefined || Number(named ?? 80) === port);
}

/** `Origin` where the browser sends one, `Sec-Fetch-Site` where it does not; whoever changes something must send either. */
function comesFromHere({ req }: Context, host: string): boolean {
  const origin = req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = req.header('sec-fetch-site');
  const reads = req.method === 'GET' || req.method === 'HEAD';
  if (reads) return site === undefined || isOwn(site) || isFollowedLink(req);
  return site === undefined ? origin !== undefined : isOwn(site);
}

/** `none` is an address that somebody typed or a bookmark. */
const isOwn = (site: string): boolean => site === 'same-origin' || site === 'none';

/** A link in a mail leads here like any other; without the session's cookie it shows nothing. */
const isFollowedLink = (req: Context['req']): boolean =>
  req.header('sec-fetch-mode') === 'navigate' && req.header('sec-fetch-dest') === 'document';
