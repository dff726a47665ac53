import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What tells whether a file, or any file of a folder, was changed: names, sizes and times of change. A path that is not there
 * has the fingerprint `missing`, so that a case is tried again once its file is in place.
 */
export async function fingerprint(path: string): Promise<string> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return 'missing';
  if (!info.isDirectory()) return `${info.size}:${info.mtimeMs}`;
  const names = (await readdir(path, { recursive: true })).sort();
  const parts = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(path, name));
      return `${name}:${size}:${mtimeMs}`;
    }),
  );
  return parts.join('|');
}
