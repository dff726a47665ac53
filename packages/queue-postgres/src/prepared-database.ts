import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** An empty database that the build made (`scripts/prepare-database.mjs`), at the same place of the room and of the bundle. */
const archive = new URL('../prepared/empty-database.tar.gz', import.meta.url);

/**
 * Puts an empty database into a folder that is not there yet: PGlite takes ten times as long to make one. It appears whole or not at all.
 *
 * @param from a tar archive, gzipped; where it is missing nothing is done, and PGlite makes its own.
 */
export async function putPreparedDatabase(folder: string, from: URL = archive): Promise<void> {
  if (existsSync(folder) || !existsSync(from)) return;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  for (const { path, content } of entriesOf(await promisify(gunzip)(await readFile(from)))) {
    if (content === undefined) await mkdir(join(unfinished, path), { mode: 0o700 });
    else await writeFile(join(unfinished, path), content, { mode: 0o600 });
  }
  await rename(unfinished, folder);
}

/** Files and folders of a tar archive (POSIX ustar); a folder has no content. */
function* entriesOf(tar: Buffer): Generator<{ readonly path: string; readonly content?: Buffer }> {
  const block = 512;
  const text = (from: number, length: number) => tar.toString('latin1', from, from + length).split('\0', 1)[0]!;
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const isFolder = text(at + 156, 1) === '5';
    const start = at + block;
    yield isFolder ? { path: text(at, 100) } : { path: text(at, 100), content: tar.subarray(start, start + size) };
    at = start + block * Math.ceil(size / block);
  }
}
