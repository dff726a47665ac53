import type { Database } from '@radscore/queue-postgres';
import { serverError } from '../../errors.js';
import { appendAudit } from '../audit.js';
import { hashOfSecret } from '../secrets.js';
import { openSession } from '../sessions.js';
import { hasEndedElsewhere } from './end-elsewhere.js';
import { type Flow, stateOf } from './flow.js';
import type { Identity } from './provider.js';

/** So long it is remembered that a flow has ended; after ten minutes it is over anyway. */
const rememberedMs = 24 * 3_600_000;
/** What is longer than a browser's address may be is of no use to sign out with. */
const longestToken = 4096;

/**
 * Opens a session for somebody whom the provider knows, whose account then has the name and the roles that the provider tells; once for
 * each flow. Who has no role there any more loses the sessions and the tokens of before too.
 *
 * @returns the secret for the cookie.
 * @throws RAD-SIGN-IN-STALE, RAD-NO-ROLE.
 */
export async function enter(database: Database, identity: Identity, flow: Flow, now: number): Promise<string> {
  const { id, name, roles, idToken, sid } = identity;
  const at = new Date(now);
  if (roles.length === 0) {
    await database.transaction(async (transaction) => {
      await transaction.query("update radscore.account set roles = '[]' where id = $1", [id]);
      await transaction.query('delete from radscore.session where account = $1', [id]);
      await transaction.query('delete from radscore.token where account = $1', [id]);
      await appendAudit(transaction, { actor: id, act: 'sign-in-refused', values: { reason: 'RAD-NO-ROLE' } }, now);
    });
    throw serverError('RAD-NO-ROLE', {});
  }
  return database.transaction(async (transaction) => {
    await transaction.query('delete from radscore.ended_flow where ended <= $1', [new Date(now - rememberedMs)]);
    const first = await transaction.query(
      'insert into radscore.ended_flow (state, ended) values ($1, $2) on conflict do nothing returning state',
      [stateOf(flow), at],
    );
    if (first.length === 0 || (await hasEndedElsewhere(transaction, sid, flow.at)))
      throw serverError('RAD-SIGN-IN-STALE', {});
    await transaction.query(
      `insert into radscore.account (id, name, password, roles, made) values ($1, $2, null, $3, $4)
       on conflict (id) do update set name = excluded.name, roles = excluded.roles`,
      [id, name, JSON.stringify(roles), at],
    );
    const kept = idToken.length > longestToken ? null : idToken;
    const session = { idToken: kept, sid: sid === null ? null : hashOfSecret(sid) };
    const secret = await openSession(transaction, id, now, session);
    const values = { by: 'provider', roles: roles.join(' ') };
    await appendAudit(transaction, { actor: id, act: 'signed-in', values }, now);
    return secret;
  });
}
