import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Takes away what a killed process had begun to write in a folder: the temporary files of `writeFileAtomic`. */
export async function removeUnfinished(folder: string, isOwn: (name: string) => boolean = () => true): Promise<void> {
  for (const name of await readdir(folder))
    if (/^\..+\.[\da-f-]{36}\.tmp$/.test(name) && isOwn(name)) await rm(join(folder, name), { force: true });
}
