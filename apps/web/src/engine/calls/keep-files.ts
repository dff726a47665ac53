import { blobOf } from '@radscore/host-web';
import type { Call } from '../call.js';
import { keptObjects, keysOf } from '../kept-objects.js';

export interface FilesToKeep {
  /** Name of the piece of work. */
  readonly work: string;
  /** Files and folders among those that were given. */
  readonly references: readonly string[];
}

/** Keeps the files of a case in this browser, with their names. @throws RAD-STORE-*, RAD-DROPPED-UNREADABLE. */
export const keepFiles: Call<FilesToKeep, void> = async ({ work, references }, { session: { files } }) => {
  const objects = await keptObjects();
  const isMeant = (path: string) =>
    references.some((each) => each === '.' || path === each || path.startsWith(`${each}/`));
  const found: (readonly [string, Blob])[] = [];
  for (const [path, file] of files) {
    if (!isMeant(path)) continue;
    found.push([keysOf(work).file + path, await blobOf({ path, file })]);
  }
  await objects.put(found);
};
