import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { serverError } from '../errors.js';

/** Characters that a password has at least. */
export const leastPassword = 12;

/** 2^15 steps of 8 blocks: 32 MB and about a tenth of a second for each try (OWASP's advice for scrypt). */
const cost = { N: 2 ** 15, r: 8, p: 3 } as const;
const keyBytes = 32;

/**
 * A password as it is kept: `scrypt$N$r$p$salt$key`, so that the cost can grow later without a migration.
 *
 * @throws RAD-PASSWORD-SHORT.
 */
export async function hashPassword(password: string): Promise<string> {
  if ([...password].length < leastPassword) throw serverError('RAD-PASSWORD-SHORT', { least: leastPassword });
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a password is the one that was kept. Takes as long where nothing was kept, so that the time does not tell which accounts exist. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  const [, n, r, p, salt, key] = (kept ?? nobody).split('$');
  const expected = Buffer.from(key!, 'base64url');
  const given = await derive(password, Buffer.from(salt!, 'base64url'), { N: Number(n), r: Number(r), p: Number(p) });
  return timingSafeEqual(given, expected) && kept !== undefined && kept !== null;
}

/** What nobody's password is. */
const nobody = `scrypt$${cost.N}$${cost.r}$${cost.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

function derive(password: string, salt: Buffer, options: Pick<ScryptOptions, 'N' | 'r' | 'p'>): Promise<Buffer> {
  const maxmem = 256 * options.N! * options.r!;
  return new Promise((resolve, reject) => {
    // One form of letters that can be written in two.
    scrypt(password.normalize('NFKC'), salt, keyBytes, { ...options, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Without characters that are mistaken for others. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A password to be written down once: 4 groups of 5 characters, 100 bits. */
export function makePassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
