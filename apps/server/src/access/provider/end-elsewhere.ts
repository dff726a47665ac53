import type { Database, Queryable } from '@radscore/queue-postgres';
import { serverError } from '../../errors.js';
import { appendAudit } from '../audit.js';
import { hashOfSecret } from '../secrets.js';
import type { LoggedOut } from './logout-token.js';

/** So long a logout is remembered: no session, and no sign-in that is under way, lasts longer. */
const rememberedMs = 24 * 3_600_000;

/**
 * Ends the sessions of somebody who signed out at the provider: the one that the token names, or all of the person. A session of theirs
 * whose name the provider did not tell ends, too. Tokens of programs stay: nobody is signed in by them.
 *
 * @param prefix what the accounts of the provider begin with.
 * @returns how many ended; it may be none, as where somebody signed out here before.
 * @throws RAD-SIGN-OUT-INVALID for a token that was taken before.
 */
export async function endElsewhere(
  database: Database,
  { sub, sid, jti }: LoggedOut,
  prefix: string,
  now: number,
): Promise<number> {
  const account = sub === null ? null : prefix + sub;
  const session = sid === null ? null : hashOfSecret(sid);
  return database.transaction(async (transaction) => {
    await transaction.query('delete from radscore.ended_elsewhere where ended <= $1', [new Date(now - rememberedMs)]);
    const first = await transaction.query(
      `insert into radscore.ended_elsewhere (token, sid, ended) values ($1, $2, $3)
       on conflict do nothing returning token`,
      [hashOfSecret(jti), session, new Date(now)],
    );
    if (first.length === 0) throw serverError('RAD-SIGN-OUT-INVALID', { problem: 'jti' });
    const ended = await transaction.query<{ account: string }>(
      `delete from radscore.session where starts_with(account, $1) and ($2::text is null or account = $2)
         and ($3::text is null or sid = $3 or (sid is null and $2::text is not null)) returning account`,
      [prefix, account, session],
    );
    const actor = account ?? ended[0]?.account ?? 'unknown';
    const values = { by: 'provider', sessions: ended.length };
    await appendAudit(transaction, { actor, act: 'signed-out', values }, now);
    return ended.length;
  });
}

/**
 * Whether a session at the provider has ended since a sign-in was begun: who comes back late from there is not signed in by it. Who begins
 * again is, even where the provider goes on with the same name of the session.
 */
export async function hasEndedElsewhere(transaction: Queryable, sid: string | null, begun: number): Promise<boolean> {
  if (sid === null) return false;
  const sql = 'select 1 from radscore.ended_elsewhere where sid = $1 and ended >= $2 limit 1';
  return (await transaction.query(sql, [hashOfSecret(sid), new Date(begun)])).length > 0;
}
