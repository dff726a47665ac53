import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.js';
import type { Inbox } from './inbox.js';
import { takeFile } from './take-file.js';

/** Takes in what lies in a folder. */
export interface FolderWatch {
  tick(): Promise<void>;
}

const refused = 'refused';
/** Files that another program may still be writing are left alone for so long. */
const restMs = 2000;

/**
 * Takes the DICOM files of a folder and of those below it in, and takes them away once they are kept; what is not a DICOM instance is put into
 * its folder `refused`.
 */
export function watchFolder(
  folder: string,
  {
    inbox,
    most,
    log,
    now,
  }: { readonly inbox: Inbox; readonly most: number; readonly log: Log; readonly now: () => number },
): FolderWatch {
  return {
    async tick() {
      const names = (await readdir(folder, { recursive: true }).catch(() => [])) as string[];
      for (const name of names.sort()) {
        if (name.split(/[\\/]/).some((part) => part === refused || part.startsWith('.'))) continue;
        const path = join(folder, name);
        const info = await stat(path).catch(() => undefined);
        if (!info?.isFile() || now() - info.mtimeMs < restMs) continue;
        const taken = await takeFile(inbox, createReadStream(path), { source: 'folder', most });
        if (taken.answer === 'kept') await rm(path);
        // The disk may have room later.
        else if (taken.answer === 'out-of-resources') {
          log.warn({ code: 'folder-waits', problem: taken.problem });
          return;
        } else {
          await mkdir(join(folder, refused), { recursive: true });
          await rename(path, await freeName(join(folder, refused, name.replaceAll(/[\\/]/g, '_'))));
          log.warn({ code: 'instance-refused', peer: 'folder', problem: taken.problem });
        }
      }
    },
  };
}

/** A path at which nothing lies: what was refused before under the same name stays. */
async function freeName(path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? path : `${path}.${n}`;
    if ((await lstat(name).catch(() => undefined)) === undefined) return name;
  }
}
