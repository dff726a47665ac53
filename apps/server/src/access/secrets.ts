import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody guesses: a session or a token. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. As it has 256 bits of chance, a plain hash is enough. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
