import { type SignedIn, sessionSchema, signInSchema } from '@radscore/api';
import { type Database, migrate } from '@radscore/queue-postgres';
import { parseCookie, type SetCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { serverError } from '../errors.js';
import type { HttpServer } from '../http/index.js';
import type { Actor, ServiceAccess } from '../service/access.js';
import { accountRow } from './accounts.js';
import { appendAudit } from './audit.js';
import { isPassword } from './passwords.js';
import { permissionsOf } from './roles.js';
import { endSession, longestMs, openSession, type Session, sessionOf } from './sessions.js';
import { createSignInLimit } from './sign-in-limit.js';
import { accessSteps } from './tables.js';
import { actorOfToken } from './tokens.js';

export interface LocalAccessOptions {
  readonly database: Database;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Whether browsers reach the service by HTTPS: the cookie is then sent by nothing else. */
  readonly secure?: boolean;
}

/** Brings the tables of accounts and of the audit log up to date. @throws RAD-DATABASE-NEWER. */
export function migrateAccess(database: Database): Promise<void> {
  return migrate(database, { table: 'access_version', steps: accessSteps });
}

const sessionPath = '/api/session';
const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Accounts, sessions and tokens that the service keeps itself. People sign in by `POST /api/session`; programs send a token as
 * `Authorization: Bearer`. A change that comes with a cookie needs the session's own word in `x-csrf-token`, which pages of others
 * cannot send. What a page asks by itself says so (`x-background: 1`), and does not keep a session alive.
 */
export async function localAccess(options: LocalAccessOptions): Promise<ServiceAccess> {
  const { database, now = Date.now, secure = false } = options;
  await migrateAccess(database);
  const limit = createSignInLimit(now);
  const cookie = sessionCookie(secure);

  const sessionOfRequest = async (request: FastifyRequest): Promise<Session | undefined> => {
    const secret = cookie.read(request);
    if (secret === undefined) return undefined;
    const isUsed = request.headers['x-background'] === undefined;
    const session = await sessionOf(database, secret, { now: now(), isUsed });
    const isChange = !safeMethods.includes(request.method);
    if (session !== undefined && isChange && request.headers['x-csrf-token'] !== session.csrf)
      throw serverError('RAD-FOREIGN-PAGE', {});
    return session;
  };

  return {
    open: [sessionPath],
    async actorOf(request) {
      const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
      if (token !== undefined) return actorOfToken(database, token, now());
      const session = await sessionOfRequest(request);
      return session && actorOfSession(session);
    },
    record: (event, transaction) => appendAudit(transaction, event, now()),
    addRoutes(http: HttpServer) {
      http.get(sessionPath, { schema: { response: { 200: sessionSchema } } }, async (request) => {
        const session = await sessionOfRequest(request);
        if (session === undefined) throw serverError('RAD-NOT-SIGNED-IN', {});
        return signedIn(session);
      });
      http.post(
        sessionPath,
        { schema: { body: signInSchema, response: { 200: sessionSchema } } },
        async (request, reply) => {
          // Otherwise a foreign page could sign somebody in under an account of its own.
          if (request.headers.origin === undefined) throw serverError('RAD-FOREIGN-PAGE', {});
          const secret = await signIn(request.body, request.ip);
          cookie.write(reply, secret);
          return signedIn((await sessionOf(database, secret, { now: now(), isUsed: true }))!);
        },
      );
      http.delete(
        sessionPath,
        { schema: { response: { 200: z.object({ done: z.literal(true) }) } } },
        async (request, reply) => {
          const session = await sessionOfRequest(request);
          if (session === undefined) throw serverError('RAD-NOT-SIGNED-IN', {});
          await database.transaction(async (transaction) => {
            await endSession(transaction, cookie.read(request)!);
            await appendAudit(transaction, { actor: session.account.id, act: 'signed-out' }, now());
          });
          cookie.clear(reply);
          return { done: true as const };
        },
      );
    },
  };

  async function signIn({ account, password }: z.infer<typeof signInSchema>, address: string): Promise<string> {
    limit.begin(account, address);
    const row = await accountRow(database, account);
    const isRight = await isPassword(password, row?.password);
    if (row === undefined || !isRight) {
      // What was typed may be a password in the wrong field: only accounts that exist are named.
      const event = { actor: row?.id ?? 'unknown', act: 'sign-in-failed' };
      await database.transaction((transaction) => appendAudit(transaction, event, now()));
      throw serverError('RAD-SIGN-IN-FAILED', {});
    }
    limit.succeeded(account, address);
    return database.transaction(async (transaction) => {
      const secret = await openSession(transaction, row.id, now());
      await appendAudit(transaction, { actor: row.id, act: 'signed-in' }, now());
      return secret;
    });
  }
}

function actorOfSession({ account: { id, name, roles } }: Session): Actor {
  return { id, name, may: permissionsOf(roles) };
}

function signedIn(session: Session): SignedIn {
  const { account, csrf, ends } = session;
  return {
    account: { ...account, roles: [...account.roles] },
    may: [...permissionsOf(account.roles)],
    ...{ csrf, ends: new Date(ends).toISOString() },
  };
}

/** The cookie of a session. Its prefix makes browsers refuse one that was set without TLS or for another path. */
export function sessionCookie(secure: boolean) {
  const name = secure ? '__Host-radscore' : 'radscore-session';
  const fixed = { name, httpOnly: true, sameSite: 'strict', path: '/', secure } satisfies Partial<SetCookie>;
  const set = (reply: FastifyReply, value: string, maxAge: number) =>
    reply.header('Set-Cookie', stringifySetCookie({ ...fixed, value, maxAge }));
  return {
    read: ({ headers }: FastifyRequest): string | undefined => parseCookie(headers.cookie ?? '')[name],
    write: (reply: FastifyReply, secret: string) => set(reply, secret, longestMs / 1000),
    clear: (reply: FastifyReply) => set(reply, '', 0),
  };
}
