import { parseCookie, type SetCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface OwnCookie {
  read(request: FastifyRequest): string | undefined;
  write(reply: FastifyReply, value: string): void;
  clear(reply: FastifyReply): void;
}

/** A cookie of the service, which scripts do not get; behind HTTPS for HTTPS alone. */
export function ownCookie(
  name: string,
  {
    secure,
    sameSite,
    seconds,
  }: { readonly secure: boolean; readonly sameSite: 'strict' | 'lax'; readonly seconds: number },
): OwnCookie {
  const fixed = { name, httpOnly: true, sameSite, path: '/', secure } satisfies Partial<SetCookie>;
  const set = (reply: FastifyReply, value: string, maxAge: number) =>
    void reply.header('Set-Cookie', stringifySetCookie({ ...fixed, value, maxAge }));
  return {
    read: ({ headers }) => parseCookie(headers.cookie ?? '')[name] || undefined,
    write: (reply, value) => set(reply, value, seconds),
    clear: (reply) => set(reply, '', 0),
  };
}

/** The name of a cookie behind HTTPS. Its prefix makes browsers refuse one that was set without TLS or for another path. */
export const hostCookieName = (secure: boolean, name: string, plain = name): string =>
  secure ? `__Host-${name}` : plain;
