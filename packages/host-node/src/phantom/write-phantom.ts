import { dirname, join } from 'node:path';
import type { WorkControl } from '@radscore/core';
import type { Executor } from '@radscore/jobs';
import { makePhantomCohort, type PhantomCohortOptions, type PhantomPatient } from '@radscore/phantom';
import { makeFolder } from '../files/make-folder.js';
import { writeFileAtomic } from '../files/write-file-atomic.js';

/**
 * Writes the phantom cohort made for a protocol into a folder: see `makePhantomCohort`.
 *
 * @throws what `makePhantomCohort` throws; RAD-FILE-UNWRITABLE.
 */
export async function writePhantomCohort(
  folder: string,
  options: PhantomCohortOptions & { readonly protocol: string },
  control: WorkControl & { readonly executor: Executor },
): Promise<PhantomPatient[]> {
  return makePhantomCohort(options, {
    ...control,
    write: async ({ path, content }) => {
      const file = join(folder, path);
      await makeFolder(dirname(file));
      await writeFileAtomic(file, content);
    },
  });
}
