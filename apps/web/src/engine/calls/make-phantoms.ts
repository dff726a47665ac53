import { type DroppedFiles, webWorkerExecutor } from '@radscore/host-web';
import { makePhantomCohort } from '@radscore/phantom';
import type { Call } from '../call.js';
import { startTaskWorker } from '../start-task-worker.js';

export interface PhantomsToMake {
  /** Id of the protocol that the cohort is for. */
  readonly protocol: string;
  readonly patients: number;
  readonly seed: number;
}

/** Makes a cohort of patients who never were: DICOM images, outlines and `cohort.csv`, byte for byte as `radscore phantom` does. */
export const makePhantoms: Call<PhantomsToMake, DroppedFiles> = async (cohort, { onProgress }) => {
  const files = new Map<string, Blob>();
  const executor = webWorkerExecutor({ store: 'studies', startWorker: startTaskWorker });
  const write = async ({ path, content }: { readonly path: string; readonly content: Uint8Array | string }) => {
    files.set(path, new Blob([content as BlobPart]));
  };
  await makePhantomCohort(cohort, { executor, write, onProgress }).finally(executor.close);
  return files;
};
