import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { OnceOnly } from './once-only.ts';

/** One browser that was let in, and who sits before it. */
export interface Session {
  /** The reader's name. Several readers may use one browser in turn. */
  reader: string;
  /** In every form: a page elsewhere can send a form here, and cannot know this. */
  readonly formToken: string;
  /** Forms that were answered: the same one again gets the same answer. */
  readonly once: OnceOnly;
  /** What the reader wants to come to later, as long as the program runs. */
  readonly skipped: Set<string>;
  /** Whether single letters work as keys: speech input and slips can set them off. */
  keys: boolean;
}

/**
 * Who asks. Alone on one machine it is whoever has the address that the command printed; a team puts accounts in its
 * place.
 */
export interface Who {
  sessionOf(context: Context): Session | undefined;
  /** Lets a browser in and gives it its cookie. */
  admit(context: Context, token: string, reader: string): Outcome<Session>;
  isToken(token: string): boolean;
  /** A token for one more browser. Those handed out before stay good until one of them is used. */
  newToken(): string;
}

/** Nobody opens so many browsers; each further one ends the oldest. */
const mostSessions = 64;

/** Tokens that each let one browser in, once. */
export class AloneOnThisMachine implements Who {
  private readonly tokens = new Set<string>();
  private readonly sessions = new Map<string, Session>();

  newToken(): string {
    const token = secret();
    this.tokens.add(token);
    for (const old of this.tokens) if (this.tokens.size > mostSessions) this.tokens.delete(old);
    return token;
  }

  isToken(token: string): boolean {
    return this.tokenLike(token) !== undefined;
  }

  admit(context: Context, token: string, reader: string): Outcome<Session> {
    const known = this.tokenLike(token);
    if (known === undefined)
      return failure({
        message:
          'This address was used already, or belongs to another run of the program. Press Enter in the window where “onrecord start” runs: it prints a new one.',
      });
    this.tokens.delete(known);
    const id = secret();
    const session: Session = {
      reader,
      formToken: secret(),
      once: new OnceOnly(),
      skipped: new Set(),
      keys: true,
    };
    this.sessions.set(id, session);
    for (const old of this.sessions.keys()) if (this.sessions.size > mostSessions) this.sessions.delete(old);
    setCookie(context, cookieName(context), id, { httpOnly: true, sameSite: 'Strict', path: '/room' });
    return success(session);
  }

  private tokenLike(token: string): string | undefined {
    return [...this.tokens].find((each) => isSame(each, token));
  }

  sessionOf(context: Context): Session | undefined {
    const id = getCookie(context, cookieName(context));
    return id === undefined ? undefined : this.sessions.get(id);
  }
}

/** Cookies know no ports: two campaigns open at once on one machine must not end each other's sessions. */
const cookieName = ({ req }: Context): string =>
  `onrecord-${/:(\d+)$/.exec(req.header('host') ?? '')?.[1] ?? '80'}`;

/** 256 bits, safe in addresses. */
export const secret = (): string => randomBytes(32).toString('base64url');

/** In a time that does not tell how much of it was right. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
