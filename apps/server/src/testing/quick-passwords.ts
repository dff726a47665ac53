import { scryptSync } from 'node:crypto';
import type { Database } from '@radscore/queue-postgres';

/** Keeps the password of all accounts at next to no cost, for tests that sign in often; what a password costs has a test of its own. */
export async function quickPasswords(database: Database, password: string): Promise<void> {
  const salt = Buffer.alloc(16, 1);
  const key = scryptSync(password, salt, 32, { N: 16, r: 1, p: 1 });
  const kept = `scrypt$16$1$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
  await database.query('update radscore.account set password = $1', [kept]);
}
