import { randomUUID } from 'node:crypto';
import type { Database, Queryable } from '@radscore/queue-postgres';
import { serverError } from '../errors.js';
import type { Actor, Permission } from '../service/access.js';
import { type AccountRow, accountOfRow, accountRow, type Change } from './accounts.js';
import { appendAudit } from './audit.js';
import { permissionsOfToken } from './roles.js';
import { hashOfSecret, makeSecret } from './secrets.js';

/** So that a token is known as one where it should not lie. */
const prefix = 'radscore_';

/**
 * Makes a token for a program of an account. @returns the token, which is not kept and not shown again.
 *
 * @throws RAD-ACCOUNT-UNKNOWN.
 */
export async function makeToken(
  database: Database,
  {
    account,
    scopes,
    days,
  }: { readonly account: string; readonly scopes: readonly Permission[]; readonly days: number },
  { by, now }: Change,
): Promise<string> {
  const token = prefix + makeSecret();
  const id = randomUUID();
  await database.transaction(async (transaction) => {
    if ((await accountRow(transaction, account)) === undefined) throw serverError('RAD-ACCOUNT-UNKNOWN', { account });
    await transaction.query(
      'insert into radscore.token (hash, id, account, scopes, made, expires) values ($1, $2, $3, $4, $5, $6)',
      [...[hashOfSecret(token), id, account, JSON.stringify(scopes), new Date(now)], new Date(now + days * 86_400_000)],
    );
    const values = { account, token: id, scopes: scopes.join(' '), days };
    await appendAudit(transaction, { actor: by, act: 'token-made', values }, now);
  });
  return token;
}

/** Takes all tokens of an account back. @returns how many there were. */
export async function withdrawTokens(database: Database, account: string, { by, now }: Change): Promise<number> {
  return database.transaction(async (transaction) => {
    if ((await accountRow(transaction, account)) === undefined) throw serverError('RAD-ACCOUNT-UNKNOWN', { account });
    const gone = await transaction.query('delete from radscore.token where account = $1 returning id', [account]);
    const values = { account, tokens: gone.length };
    await appendAudit(transaction, { actor: by, act: 'tokens-withdrawn', values }, now);
    return gone.length;
  });
}

/** Who asks with a token; undefined where it is unknown or too old. */
export async function actorOfToken(database: Queryable, token: string, now: number): Promise<Actor | undefined> {
  if (!token.startsWith(prefix)) return undefined;
  const [row] = await database.query<
    Omit<AccountRow, 'password'> & { readonly token: string; readonly scopes: string }
  >(
    `select a.id, a.name, a.roles, t.id as token, t.scopes from radscore.token t
     join radscore.account a on a.id = t.account where t.hash = $1 and t.expires > $2`,
    [hashOfSecret(token), new Date(now)],
  );
  if (row === undefined) return undefined;
  const { id, name, roles } = accountOfRow(row);
  return {
    id: `${id} token ${row.token}`,
    name,
    may: permissionsOfToken(roles, JSON.parse(row.scopes) as Permission[]),
  };
}
