import { randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long an address that was printed can be opened. */
export const tokenSeconds = 60;

const secret = () => randomBytes(32).toString('base64url');

/** Who may use the app: one who opened an address with a token, which then holds a cookie. */
export interface Access {
  /** For processes of the same user: whoever has it may ask for tokens. */
  readonly key: string;
  /** A token for one use within a minute. */
  issue(): string;
  /** Takes a token and gives the cookie for it; false where it is unknown, used or old. */
  enter(token: string, reply: FastifyReply): boolean;
  /** Whether a request has the cookie. */
  isEntered(request: FastifyRequest): boolean;
  /** Whether a request has the key. */
  hasKey(request: FastifyRequest): boolean;
}

/**
 * Access to an app; all of it is forgotten when the process ends.
 *
 * @param port tells the cookies of several apps of one machine apart, as browsers do not.
 * @param now milliseconds.
 */
export function createAccess(port: () => number, now: () => number = Date.now): Access {
  const tokens = new Map<string, number>();
  const cookies = new Set<string>();
  const key = secret();
  const name = () => `radscore-app-${port()}`;
  const dropOld = () => {
    for (const [token, end] of tokens) if (end <= now()) tokens.delete(token);
  };
  return {
    key,
    issue() {
      dropOld();
      const token = secret();
      tokens.set(token, now() + tokenSeconds * 1000);
      return token;
    },
    enter(token, reply) {
      dropOld();
      if (!tokens.delete(token)) return false;
      const value = secret();
      cookies.add(value);
      reply.header(
        'Set-Cookie',
        stringifySetCookie({ name: name(), value, httpOnly: true, sameSite: 'strict', path: '/' }),
      );
      return true;
    },
    isEntered: ({ headers }) => cookies.has(parseCookie(headers.cookie ?? '')[name()] ?? ''),
    hasKey: ({ headers }) => isSame(headers.authorization ?? '', `Bearer ${key}`),
  };
}

/** Compares in a time that does not tell how much is right. */
function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
