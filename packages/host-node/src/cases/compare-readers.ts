import { availableParallelism } from 'node:os';
import type { ExtractionRequest } from '@radscore/cases';
import { hashOf, type RadError, toRadError, type WorkControl } from '@radscore/core';
import { version } from '@radscore/radiomics';
import type { ReaderAgreement } from '@radscore/study';
import { outlineAgreement } from '@radscore/study';
import type { ResultStore } from '../store/result-store.js';
import { runInPool } from '../threads/pool.js';
import { fingerprint } from './fingerprint.js';
import { readCase } from './read-case.js';

/** A case that two readers have outlined: the same request but for its mask. */
export interface ReaderPair {
  readonly first: ExtractionRequest;
  readonly second: ExtractionRequest;
}

export type ReaderCase = ReaderAgreement['cases'][number];

export interface ReaderComparison {
  /** In the order of the pairs; one entry a region. */
  readonly cases: readonly ReaderCase[];
  readonly failures: readonly { readonly id: string; readonly error: RadError }[];
}

export interface ReaderComparing extends WorkControl {
  /** Worker threads; as many as there are processor cores by default. */
  readonly jobs?: number;
  /** Where compared cases are kept; a case that is there under the same requests and files is not done again. */
  readonly store?: ResultStore<readonly ReaderCase[]>;
}

const worker = new URL('./compare-readers-worker.js', import.meta.url);

/**
 * Dice and discrepancy of volume of the regions of every case, over worker threads; which cases a third reader should look at. A case that
 * cannot be read is reported and the others go on.
 *
 * @throws RAD-CANCELLED.
 */
export async function compareReaders(
  pairs: readonly ReaderPair[],
  { jobs = availableParallelism(), store, ...control }: ReaderComparing = {},
): Promise<ReaderComparison> {
  const keys = await Promise.all(pairs.map(storeKey));
  const kept = await Promise.all(keys.map((key) => store?.get(key)));
  const found = kept.map((cases) => cases ?? []);
  const open = pairs.flatMap((_, i) => (kept[i] === undefined ? [i] : []));
  const failures: { id: string; error: RadError }[] = [];
  let done = 0;
  await runInPool<ReaderPair, ReaderCase[]>(
    worker,
    open.map((i) => pairs[i]!),
    jobs,
    async (task, outcome) => {
      const i = open[task]!;
      if ('error' in outcome) failures.push({ id: pairs[i]!.first.id, error: outcome.error });
      else {
        found[i] = outcome.result;
        await store?.put(keys[i]!, outcome.result);
      }
      done++;
      control.onProgress?.({ stage: 'readers', done, total: open.length });
    },
    control,
  );
  return { cases: found.flat(), failures };
}

/**
 * Compares the regions of one case. A region that is empty for both readers has nothing to compare and no entry.
 *
 * @throws the coded errors of reading and of the region algebra, with the case named.
 */
export async function compareReaderPair({ first, second }: ReaderPair): Promise<ReaderCase[]> {
  try {
    const [a, b] = [await readCase(first), await readCase(second)];
    const regions = a.rows.flatMap((row) => row.regions);
    const others = b.rows.flatMap((row) => row.regions);
    return regions.flatMap(({ name, mask }, i) => {
      const { dice, volumeDiscrepancy, adjudicate } = outlineAgreement(mask, others[i]!.mask);
      if (dice === null || volumeDiscrepancy === null) return [];
      return [{ id: first.id, region: name, dice, volumeDiscrepancy, adjudicate }];
    });
  } catch (error) {
    throw toRadError(error, { case: first.id });
  }
}

/** The same for the same requests, files and version of radscore. */
async function storeKey({ first, second }: ReaderPair): Promise<string> {
  const files = await Promise.all([first.image, first.mask, second.image, second.mask].map(fingerprint));
  return hashOf({ readers: [first, second], files, version });
}
