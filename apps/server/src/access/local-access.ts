import { type SignedIn, sessionSchema, signedOutSchema, signInSchema } from '@radscore/api';
import type { RadError } from '@radscore/core';
import { type Database, migrate } from '@radscore/queue-postgres';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod';
import { serverError } from '../errors.js';
import type { HttpServer } from '../http/index.js';
import type { Actor, ServiceAccess } from '../service/access.js';
import { accountRow } from './accounts.js';
import { appendAudit } from './audit.js';
import { hostCookieName, ownCookie } from './cookies.js';
import { isPassword } from './passwords.js';
import type { Provider } from './provider/provider.js';
import { addProviderRoutes, leaveProvider, signInPaths } from './provider/provider-routes.js';
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
  /** Whether people sign in with accounts of the service itself (default: yes). */
  readonly local?: boolean;
  /** Where others sign in. */
  readonly provider?: Provider;
  /** Told why somebody was not signed in by the provider. */
  readonly onRefused?: (error: RadError) => void;
}

/** Brings the tables of accounts and of the audit log up to date. @throws RAD-DATABASE-NEWER. */
export function migrateAccess(database: Database): Promise<void> {
  return migrate(database, { table: 'access_version', steps: accessSteps });
}

const sessionPath = '/api/session';
const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Accounts, sessions and tokens that the service keeps itself. People sign in by `POST /api/session`, or with a provider; programs send a token as
 * `Authorization: Bearer`. A change that comes with a cookie needs the session's own word in `x-csrf-token`, which pages of others
 * cannot send. What a page asks by itself says so (`x-background: 1`), and does not keep a session alive.
 */
export async function localAccess(options: LocalAccessOptions): Promise<ServiceAccess> {
  const { database, now = Date.now, secure = false, local = true, provider, onRefused = () => {} } = options;
  await migrateAccess(database);
  const limit = createSignInLimit(now);
  const name = hostCookieName(secure, 'radscore', 'radscore-session');
  const cookie = ownCookie(name, { secure, sameSite: 'strict', seconds: longestMs / 1000 });

  /** A way to sign in that the site has closed ends what was opened by it. */
  const isOpenTo = ({ account, elsewhere }: Session) => (elsewhere ? (provider?.knows(account.id) ?? false) : local);

  const sessionOfRequest = async (request: FastifyRequest): Promise<Session | undefined> => {
    const secret = cookie.read(request);
    if (secret === undefined) return undefined;
    const isUsed = request.headers['x-background'] === undefined;
    const session = await sessionOf(database, secret, { now: now(), isUsed });
    if (session === undefined || !isOpenTo(session)) return undefined;
    const isChange = !safeMethods.includes(request.method);
    if (isChange && request.headers['x-csrf-token'] !== session.csrf) throw serverError('RAD-FOREIGN-PAGE', {});
    return session;
  };

  return {
    open: [sessionPath, ...signInPaths],
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
          if (!local) throw serverError('RAD-SIGN-IN-LOCAL-OFF', {});
          const secret = await signIn(request.body, request.ip);
          cookie.write(reply, secret);
          return signedIn((await sessionOf(database, secret, { now: now(), isUsed: true }))!);
        },
      );
      http.delete(sessionPath, { schema: { response: { 200: signedOutSchema } } }, async (request, reply) => {
        const session = await sessionOfRequest(request);
        if (session === undefined) throw serverError('RAD-NOT-SIGNED-IN', {});
        await database.transaction(async (transaction) => {
          await endSession(transaction, cookie.read(request)!);
          await appendAudit(transaction, { actor: session.account.id, act: 'signed-out' }, now());
        });
        cookie.clear(reply);
        return { next: await leaveProvider(provider, session, request) };
      });
      addProviderRoutes(http, { database, now, secure, local, provider, limit, session: cookie, onRefused });
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
