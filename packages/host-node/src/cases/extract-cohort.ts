import type { ExtractionRequest } from '@radscore/cases';
import { hashOf, type RadError, type WorkControl } from '@radscore/core';
import { version } from '@radscore/radiomics';
import type { ResultStore } from '../store/result-store.js';
import { runInPool } from '../threads/pool.js';
import type { ExtractedRow } from './extract-request.js';
import { fingerprint } from './fingerprint.js';
import { createThreads, giveIdle } from './idle-threads.js';

/** What came of a case. */
export type CaseOutcome = { readonly rows: readonly ExtractedRow[] } | { readonly error: RadError };

export interface CohortExtraction extends WorkControl {
  /** Worker threads. */
  readonly jobs: number;
  /** Where finished cases are kept; a case that is there under the same request and files is not done again. */
  readonly store?: ResultStore<readonly ExtractedRow[]>;
  readonly onOutcome?: (request: ExtractionRequest, outcome: CaseOutcome) => void;
}

const worker = new URL('./extract-worker.js', import.meta.url);

/**
 * Extracts the features of many cases over worker threads, and the image types of a large case too where there are fewer cases left
 * than threads. One that fails is reported and the others go on; outcomes come
 * back in the order of the requests, whatever the number of jobs.
 *
 * @throws RAD-CANCELLED; what was finished by then is in the store.
 */
export async function extractCohort(
  requests: readonly ExtractionRequest[],
  { jobs, store, onOutcome, onProgress, signal }: CohortExtraction,
): Promise<CaseOutcome[]> {
  const outcomes = new Array<CaseOutcome>(requests.length);
  const keys = await Promise.all(requests.map(storeKey));
  const open: number[] = [];
  for (const [i, key] of keys.entries()) {
    const rows = await store?.get(key);
    if (rows === undefined) open.push(i);
    else outcomes[i] = { rows };
  }

  // Threads without a case of their own help with the image types of the large ones.
  const threads = createThreads(jobs, jobs - open.length);
  let done = 0;
  const report = () => onProgress?.({ stage: 'extract', done, total: open.length });
  report();
  await runInPool<ExtractionRequest, ExtractedRow[]>(
    worker,
    open.map((i) => requests[i]!),
    jobs,
    async (task, outcome) => {
      const i = open[task]!;
      outcomes[i] = 'error' in outcome ? outcome : { rows: outcome.result };
      if ('result' in outcome) await store?.put(keys[i]!, outcome.result);
      done++;
      if (open.length - done < jobs) giveIdle(threads);
      onOutcome?.(requests[i]!, outcomes[i]);
      report();
    },
    { workerData: threads, ...(signal && { signal }) },
  );
  return outcomes;
}

/** The same for the same request, files and version of radscore. */
async function storeKey(request: ExtractionRequest): Promise<string> {
  const encoder = request.deep === undefined || request.deep.encoder === 'builtin' ? [] : [request.deep.encoder];
  const files = await Promise.all([request.image, request.mask, ...encoder].map(fingerprint));
  return hashOf({ request, files, version });
}
