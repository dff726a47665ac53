import { scryptSync } from 'node:crypto';
import type { Database } from '@radscore/queue-postgres';

/** Keeps the password of all accounts at the least cost that scrypt has, for tests that sign in often: as slow as it is, it is tried by others. */
export async function quickPasswords(database: Database, password: string): Promise<void> {
  const salt = Buffer.alloc(16, 1);
  const key = scryptSync(password, salt, 32, { N: 2, r: 1, p: 1 });
  const kept = `scrypt$2$1$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
  await database.query('update radscore.account set password = $1', [kept]);
}
