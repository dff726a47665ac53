import { availableParallelism } from 'node:os';
import { type RadError, toRadError, type WorkControl } from '@radscore/core';
import type { ExtractionRequest } from '../extraction/request.js';
import { outlineAgreement } from '../readers/outline-agreement.js';
import type { ReaderAgreement } from '../study/types.js';
import { runInPool } from './pool.js';
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

const worker = new URL('./compare-readers-worker.js', import.meta.url);

/**
 * Dice and discrepancy of volume of the regions of every case, over worker threads; which cases a third reader should look at. A case that
 * cannot be read is reported and the others go on.
 *
 * @throws RAD-CANCELLED.
 */
export async function compareReaders(
  pairs: readonly ReaderPair[],
  { jobs = availableParallelism(), ...control }: WorkControl & { readonly jobs?: number } = {},
): Promise<ReaderComparison> {
  const found = new Array<readonly ReaderCase[]>(pairs.length).fill([]);
  const failures: { id: string; error: RadError }[] = [];
  let done = 0;
  await runInPool<ReaderPair, ReaderCase[]>(
    worker,
    pairs,
    jobs,
    (i, outcome) => {
      if ('error' in outcome) failures.push({ id: pairs[i]!.first.id, error: outcome.error });
      else found[i] = outcome.result;
      done++;
      control.onProgress?.({ stage: 'readers', done, total: pairs.length });
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
