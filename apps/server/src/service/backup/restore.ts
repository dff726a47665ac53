import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Database, requireEmpty, tableVersions, writeTables } from '@radscore/queue-postgres';
import * as z from 'zod';
import { serverError } from '../../errors.js';
import type { Site } from '../site/site-schema.js';
import type { Manifest } from './backup.js';
import { copyChecked } from './copy-checked.js';
import { hashOf } from './hash-of.js';
import { isNamedPath } from './named-files.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const manifestSchema: z.ZodType<Manifest> = z.object({
  made: z.string(),
  version: z.string(),
  tables: z.record(z.string(), z.number()),
  rows: z.array(z.object({ name: z.string().regex(/^\w+$/), rows: z.number(), hash })),
  files: z.array(z.object({ path: z.string(), hash })),
  missing: z.array(z.string()).default([]),
});

/** Rows that are written at a time. */
const batch = 1000;

/**
 * Brings a backup back into an empty database and data folder: that these are empty is checked first, then the hash of every table and file.
 *
 * @throws RAD-BACKUP-INVALID, RAD-BACKUP-OTHER for one of other tables, RAD-DATABASE-FULL.
 */
export async function restore(
  database: Database,
  { site, folder }: { readonly site: Site; readonly folder: string },
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const found = await tableVersions(database);
  if (JSON.stringify(found) !== JSON.stringify(manifest.tables))
    throw serverError('RAD-BACKUP-OTHER', { version: manifest.version });
  await requireEmpty(database);
  for (const kept of [join('inbox', 'instances'), 'documents', 'views'])
    if ((await readdir(join(site.data, kept)).catch(() => [])).length > 0)
      throw serverError('RAD-BACKUP-INVALID', { problem: 'the data folder of the site is not empty' });
  for (const { name, hash: wanted } of manifest.rows) {
    const file = tableFile(folder, name);
    if ((await hashOf(file).catch(() => '')) !== wanted)
      throw serverError('RAD-BACKUP-INVALID', { problem: 'a table is not the one that was written' }, { file });
  }
  for (const { path, hash: wanted } of manifest.files)
    await copyChecked(join(folder, 'files', wanted.slice(0, 2), wanted), join(site.data, path), wanted).catch(
      (error) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        throw serverError(
          'RAD-BACKUP-INVALID',
          { problem: 'a file is missing' },
          { file: join(folder, 'files', wanted) },
        );
      },
    );
  await writeTables(database, async (put) => {
    for (const { name } of manifest.rows) {
      const lines: string[] = [];
      for await (const line of createInterface({ input: createReadStream(tableFile(folder, name)) })) {
        lines.push(line);
        if (lines.length === batch) await put(name, lines.splice(0));
      }
      await put(name, lines);
    }
  });
  return manifest;
}

const tableFile = (folder: string, name: string) => join(folder, 'tables', `${name}.jsonl`);

async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, 'manifest.json');
  const invalid = (problem: string) => serverError('RAD-BACKUP-INVALID', { problem }, { file });
  const text = await readFile(file, 'utf8').catch(() => {
    throw invalid('there is no manifest: it was not ended, or is none');
  });
  const parsed = manifestSchema.safeParse(parse(text));
  if (!parsed.success) throw invalid('its manifest cannot be read');
  for (const { path } of parsed.data.files) if (!isNamedPath(path)) throw invalid('a file of it belongs elsewhere');
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
