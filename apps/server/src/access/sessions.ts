import { createHash } from 'node:crypto';
import type { Queryable } from '@radscore/queue-postgres';
import { type Account, type AccountRow, accountOfRow } from './accounts.js';
import { hashOfSecret, makeSecret } from './secrets.js';

/** A session that nobody uses ends after so long ... */
export const idleMs = 30 * 60_000;
/** ... and every one after so long. */
export const longestMs = 12 * 3_600_000;
/** Use is noted no more often than this, so that reading does not write each time. */
const noteMs = 60_000;

export interface Session {
  readonly account: Account;
  /** Goes with every change as a header, which pages of others cannot send. */
  readonly csrf: string;
  /** When it ends at the latest: milliseconds since 1970. */
  readonly ends: number;
  /** Whether the person signed in elsewhere, and what is shown there to sign out. */
  readonly elsewhere: boolean;
  readonly idToken: string | null;
}

/**
 * Opens a session, and forgets those that are over.
 *
 * @param elsewhere of who signed in with the provider: the ID token, and the hash of the name of the session there.
 * @returns the secret for the cookie, which is not kept.
 */
export async function openSession(
  transaction: Queryable,
  account: string,
  now: number,
  { idToken = null, sid = null }: { readonly idToken?: string | null; readonly sid?: string | null } = {},
): Promise<string> {
  const secret = makeSecret();
  const at = new Date(now);
  await transaction.query('delete from radscore.session where opened <= $1 or used <= $2', [
    ...[new Date(now - longestMs), new Date(now - idleMs)],
  ]);
  await transaction.query(
    'insert into radscore.session (hash, account, opened, used, id_token, sid) values ($1, $2, $3, $3, $4, $5)',
    [hashOfSecret(secret), account, at, idToken, sid],
  );
  return secret;
}

type SessionRow = Omit<AccountRow, 'password'> & {
  readonly opened: Date;
  readonly used: Date;
  readonly elsewhere: boolean;
  readonly id_token: string | null;
};

/**
 * The session of a cookie; undefined where it is over, or there was none.
 *
 * @param isUsed whether a person asks, which makes it go on; false for what a page asks by itself.
 */
export async function sessionOf(
  database: Queryable,
  secret: string,
  { now, isUsed }: { readonly now: number; readonly isUsed: boolean },
): Promise<Session | undefined> {
  const hash = hashOfSecret(secret);
  const [row] = await database.query<SessionRow>(
    `select a.id, a.name, a.roles, a.password is null as elsewhere, s.opened, s.used, s.id_token from radscore.session s
     join radscore.account a on a.id = s.account where s.hash = $1`,
    [hash],
  );
  if (row === undefined) return undefined;
  const ends = row.opened.getTime() + longestMs;
  if (now >= ends || now >= row.used.getTime() + idleMs) return undefined;
  if (isUsed && now - row.used.getTime() >= noteMs)
    await database.query('update radscore.session set used = $2 where hash = $1', [hash, new Date(now)]);
  const { elsewhere, id_token: idToken } = row;
  return { account: accountOfRow(row), csrf: csrfOf(secret), ends, elsewhere, idToken };
}

export async function endSession(transaction: Queryable, secret: string): Promise<void> {
  await transaction.query('delete from radscore.session where hash = $1', [hashOfSecret(secret)]);
}

/** Follows from the secret, and does not tell it. */
function csrfOf(secret: string): string {
  return createHash('sha256').update(`csrf ${secret}`).digest('base64url');
}
