import type { WorkControl } from '@radscore/core';
import { type CaseSource, type Executor, type Outcome, type ResultStore, runTasks, type Task } from '@radscore/jobs';
import { type ExtractedRow, measureCaseKind } from '../tasks/measure-case.js';
import { caseKey } from './case-key.js';
import { rowCompactor } from './compact-rows.js';
import type { ExtractionRequest } from './request.js';

/** What came of a case. */
export type CaseOutcome = Outcome<readonly ExtractedRow[]>;

export interface CohortExtraction extends WorkControl {
  readonly executor: Executor;
  readonly cases: CaseSource;
  /** Where finished cases are kept; a case already there with the same settings and content is not computed again. */
  readonly store?: ResultStore;
  readonly onOutcome?: (request: ExtractionRequest, outcome: CaseOutcome) => void;
}

/**
 * Extracts the features of many cases. One that fails is reported and the others continue; outcomes come back in the order of the requests,
 * whoever does the work.
 *
 * @throws RAD-CANCELLED; what was finished by then is in the store.
 */
export async function extractCohort(
  requests: readonly ExtractionRequest[],
  { cases, store, onOutcome, ...run }: CohortExtraction,
): Promise<CaseOutcome[]> {
  const tasks: Task<ExtractionRequest>[] = [];
  for (const input of requests) {
    const key = store === undefined ? '' : await caseKey(measureCaseKind, [input], cases);
    tasks.push({ kind: measureCaseKind, input, key });
  }
  const compact = rowCompactor();
  const compacted = (rows: readonly ExtractedRow[]) => rows.map((row) => compact(row));
  return runTasks<readonly ExtractedRow[]>(tasks, {
    ...run,
    stage: 'extract',
    keep: compacted,
    ...(store && { store }),
    ...(onOutcome && { onOutcome: (i: number, outcome: CaseOutcome) => onOutcome(requests[i]!, outcome) }),
  });
}
