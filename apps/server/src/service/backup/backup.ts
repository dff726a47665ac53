import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, readTables, tableVersions } from '@radscore/queue-postgres';
import type { Site } from '../site/site-schema.js';
import { copyChecked } from './copy-checked.js';
import { hashOf } from './hash-of.js';
import { type NamedFiles, namedFiles } from './named-files.js';

/** What lies in a backup: `manifest.json`. */
export interface Manifest {
  readonly made: string;
  readonly version: string;
  /** Steps of each set of tables. */
  readonly tables: Readonly<Record<string, number>>;
  /** In the order in which they are written: name, rows, SHA-256 of `tables/NAME.jsonl`. */
  readonly rows: readonly { readonly name: string; readonly rows: number; readonly hash: string }[];
  /** Paths below the data folder with the SHA-256 of their content, which lies in `files/HASH`. */
  readonly files: readonly { readonly path: string; readonly hash: string }[];
  /** Files that rows name and that were not there: erased by a rule since the moment of the tables, or lost. */
  readonly missing: readonly string[];
}

/**
 * Writes all that a site keeps into a folder: the tables as of one moment, then the files that they name, of which none is ever changed.
 *
 * @throws RAD-BACKUP-INVALID for a file whose content is not what its name says.
 */
export async function backUp(
  database: Database,
  { site, version, folder, now = new Date() }: { site: Site; version: string; folder: string; now?: Date },
): Promise<Manifest> {
  await mkdir(join(folder, 'tables'), { recursive: true });
  const tables = await tableVersions(database);
  const named = namedFiles(site.data);
  const rows = await dumpRows(database, folder, named);
  const files: { path: string; hash: string }[] = [];
  const missing: string[] = [];
  for (const { path, hash: known } of await named.paths())
    try {
      const hash = known ?? (await hashOf(join(site.data, path)));
      await copyChecked(join(site.data, path), join(folder, 'files', hash.slice(0, 2), hash), hash);
      files.push({ path, hash });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      missing.push(path);
    }
  const manifest: Manifest = { made: now.toISOString(), version, tables, rows, files, missing };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`, { flush: true });
  return manifest;
}

async function dumpRows(database: Database, folder: string, named: NamedFiles): Promise<Manifest['rows'][number][]> {
  const dumps = new Map<string, { file: FileHandle; hash: ReturnType<typeof createHash>; rows: number }>();
  await readTables(database, async (name, lines) => {
    const dump = dumps.get(name) ?? {
      file: await open(join(folder, 'tables', `${name}.jsonl`), 'w'),
      hash: createHash('sha256'),
      rows: 0,
    };
    dumps.set(name, dump);
    const text = lines.map((line) => `${line}\n`).join('');
    await dump.file.writeFile(text);
    dump.hash.update(text);
    dump.rows += lines.length;
    for (const line of lines) named.note(name, line);
  });
  const found: Manifest['rows'][number][] = [];
  for (const [name, { file, hash, rows }] of dumps) {
    await file.sync();
    await file.close();
    found.push({ name, rows, hash: hash.digest('hex') });
  }
  return found;
}
