import type { Database, Queryable } from '@radscore/queue-postgres';
import { serverError } from '../errors.js';
import { appendAudit } from './audit.js';
import { hashPassword } from './passwords.js';
import type { Role } from './roles.js';

/** Who may sign in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly password: string | null;
  readonly roles: string;
}

/** Who changes accounts, and when. */
export interface Change {
  /** Named in the audit log. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function accountOfRow({ id, name, roles }: Omit<AccountRow, 'password'>): Account {
  return { id, name, roles: JSON.parse(roles) as Role[] };
}

/** @throws RAD-ACCOUNT-EXISTS, RAD-PASSWORD-SHORT. */
export async function addAccount(
  database: Database,
  { id, name, roles, password }: Account & { readonly password: string },
  { by, now }: Change,
): Promise<void> {
  const kept = await hashPassword(password);
  await database.transaction(async (transaction) => {
    const added = await transaction.query(
      `insert into radscore.account (id, name, password, roles, made) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [id, name, kept, JSON.stringify(roles), new Date(now)],
    );
    if (added.length === 0) throw serverError('RAD-ACCOUNT-EXISTS', { account: id });
    const values = { account: id, roles: roles.join(' ') };
    await appendAudit(transaction, { actor: by, act: 'account-added', values }, now);
  });
}

/**
 * Sets a new password, and ends the sessions that were opened with the old one.
 *
 * @throws RAD-ACCOUNT-UNKNOWN, RAD-ACCOUNT-ELSEWHERE, RAD-PASSWORD-SHORT.
 */
export async function resetPassword(
  database: Database,
  { id, password }: { readonly id: string; readonly password: string },
  { by, now }: Change,
): Promise<void> {
  const kept = await hashPassword(password);
  await database.transaction(async (transaction) => {
    const row = await accountRow(transaction, id);
    if (row === undefined) throw serverError('RAD-ACCOUNT-UNKNOWN', { account: id });
    if (row.password === null) throw serverError('RAD-ACCOUNT-ELSEWHERE', { account: id });
    await transaction.query('update radscore.account set password = $2 where id = $1', [id, kept]);
    await transaction.query('delete from radscore.session where account = $1', [id]);
    await appendAudit(transaction, { actor: by, act: 'password-reset', values: { account: id } }, now);
  });
}

export async function accountRow(database: Queryable, id: string): Promise<AccountRow | undefined> {
  const rows = await database.query<AccountRow>(
    'select id, name, password, roles from radscore.account where id = $1',
    [id],
  );
  return rows[0];
}

/** Whether anybody may sign in yet. */
export async function hasAccounts(database: Queryable): Promise<boolean> {
  return (await database.query('select 1 from radscore.account limit 1')).length > 0;
}
