import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { holdFiles } from '../files.js';
import type { Service } from '../service-context.js';
import type { FileKind } from './erase-study.js';

/** So many at a time. */
const atOnce = 1000;

/** Removes the files that were noted, unless another study has them too. @returns how many notes were done. */
export async function eraseFiles({ database, inbox, documents, folders }: Service): Promise<number> {
  const noted = await database.query<{ kind: FileKind; name: string }>(
    'select kind, name from radscore.file_to_erase limit $1',
    [atOnce],
  );
  let done = 0;
  for (const { kind, name } of noted) {
    const erase = () =>
      database.transaction(async (transaction) => {
        // The gate is of this process; another service may be about to write a row of the same file.
        await holdFiles(transaction, [name]);
        const isWanted = async (query: string) => (await transaction.query(query, [name])).length > 0;
        if (kind === 'view') await rm(join(folders.views, name), { recursive: true, force: true });
        else if (kind === 'instance') {
          if (!(await isWanted('select 1 from radscore.instance where hash = $1 limit 1')))
            await rm(inbox.files.pathOf(name), { force: true });
        } else if (!(await isWanted('select 1 from radscore.result where position($1 in documents) > 0 limit 1')))
          await rm(documents.pathOf(name), { force: true });
        await transaction.query('delete from radscore.file_to_erase where kind = $1 and name = $2', [kind, name]);
      });
    if (await inbox.gate.close(name, erase)) done++;
  }
  return done;
}
