import { type RadError, toRadError, type WorkControl } from '@radscore/core';
import { type CaseSource, type Executor, type ResultStore, runTasks, type Task, type TaskKind } from '@radscore/jobs';
import { caseKey } from '../extraction/case-key.js';
import { readCase } from '../extraction/read-case.js';
import type { ExtractionRequest } from '../extraction/request.js';
import { outlineAgreement } from '../readers/outline-agreement.js';
import type { MeasuringHost } from './measuring-host.js';

const kind = 'compare-readers';

/** A case that two readers have outlined: the same request but for its mask. */
export interface ReaderPair {
  readonly first: ExtractionRequest;
  readonly second: ExtractionRequest;
}

/** How the outlines of one region of a case agree. */
export interface ReaderCase {
  readonly id: string;
  readonly region: string;
  readonly dice: number;
  /** |V1 - V2| / mean(V1, V2). */
  readonly volumeDiscrepancy: number;
  /** True at a discrepancy of 5% or more: a third reader should look. */
  readonly adjudicate: boolean;
}

export interface ReaderComparison {
  /** In the order of the pairs; one entry a region. */
  readonly cases: readonly ReaderCase[];
  readonly failures: readonly { readonly id: string; readonly error: RadError }[];
}

export interface ReaderComparing extends WorkControl {
  readonly executor: Executor;
  readonly cases: CaseSource;
  /** Where compared cases are kept; a case already there with the same settings and content is not computed again. */
  readonly store?: ResultStore;
}

/**
 * Dice and discrepancy of volume of the regions of every case; which cases a third reader should look at. A case that cannot be read is
 * reported and the others continue.
 *
 * @throws RAD-CANCELLED.
 */
export async function compareReaders(
  pairs: readonly ReaderPair[],
  { cases, store, ...run }: ReaderComparing,
): Promise<ReaderComparison> {
  const tasks: Task<ReaderPair>[] = [];
  for (const input of pairs) {
    const key = store === undefined ? '' : await caseKey(kind, [input.first, input.second], cases);
    tasks.push({ kind, input, key });
  }
  const outcomes = await runTasks<readonly ReaderCase[]>(tasks, { ...run, stage: 'readers', ...(store && { store }) });
  return {
    cases: outcomes.flatMap((outcome) => ('result' in outcome ? outcome.result : [])),
    failures: outcomes.flatMap((outcome, i) =>
      'error' in outcome ? [{ id: pairs[i]!.first.id, error: outcome.error }] : [],
    ),
  };
}

/**
 * Compares the regions of one case. A region that is empty for both readers has nothing to compare and no entry.
 *
 * @throws the coded errors of reading and of the region algebra, with the case named.
 */
export async function compareReaderPair({ first, second }: ReaderPair, source: CaseSource): Promise<ReaderCase[]> {
  try {
    const [a, b] = [await readCase(first, source), await readCase(second, source)];
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

/** `compareReaderPair` as a task. */
export const compareReadersTask: TaskKind<ReaderPair, ReaderCase[], MeasuringHost> = {
  kind,
  run: (pair, { cases }) => compareReaderPair(pair, cases),
};
