import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 of the content of a file. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}
