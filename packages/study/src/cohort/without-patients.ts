import type { ErrorData, RadError } from '@radscore/core';
import { studyError } from '../errors.js';
import type { Exclusion, StudyCohort, StudyOutcome } from '../study/types.js';

/**
 * The cohort without the excluded patients; exclusions are added to the existing ones, and outcomes and counts are updated.
 *
 * @throws RAD-COHORT-NOBODY when nobody is left, with the reasons.
 * @example
 * const lost = { id: 'P3', stage: 'images', reason: 'no features', code: 'NO-FEATURES', values: {} } as const;
 * withoutPatients(cohort, [lost]).patients.length // => 59
 */
export function withoutPatients(cohort: StudyCohort, exclusions: readonly Exclusion[]): StudyCohort {
  if (exclusions.length === 0) return cohort;
  const lost = new Set(exclusions.map(({ id }) => id));
  const kept = [...cohort.patients.keys()].filter((i) => !lost.has(cohort.patients[i]!.id));
  const all = [...cohort.exclusions, ...exclusions];
  if (kept.length === 0) throw nobodyLeft(cohort.enrolled, all);
  const outcome = rowsOf(cohort.outcome, kept);
  const aside = cohort.withoutOutcome?.filter(({ id }) => !lost.has(id));
  const { withoutOutcome: _, ...rest } = cohort;
  const status: readonly number[] = outcome.kind === 'binary' ? outcome.event : outcome.status;
  const count = (wanted: number) => status.filter((value) => value === wanted).length;
  return {
    ...rest,
    ...(aside !== undefined && aside.length > 0 && { withoutOutcome: aside }),
    patients: kept.map((i) => cohort.patients[i]!),
    outcome,
    endpoint: { ...cohort.endpoint, events: count(1), others: count(0), competing: count(2) },
    exclusions: all,
  };
}

/** The exclusion of the patient whose case has a fault. */
export function exclusionOfFault(id: string, error: ErrorData): Exclusion {
  return { id, stage: 'images', reason: error.code, code: 'FAULT', values: { error } };
}

/** The error for a cohort without any patient left. */
export function nobodyLeft(rows: number, exclusions: readonly Exclusion[]): RadError {
  const counts = new Map<string, number>();
  for (const { reason } of exclusions) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => `${count} ${reason}`).join('; ');
  return studyError('RAD-COHORT-NOBODY', { rows, reasons });
}

function rowsOf(outcome: StudyOutcome, rows: readonly number[]): StudyOutcome {
  if (outcome.kind === 'binary') return { kind: 'binary', event: rows.map((i) => outcome.event[i]!) };
  const { time, status, unit } = outcome;
  return { kind: 'survival', time: rows.map((i) => time[i]!), status: rows.map((i) => status[i]!), unit };
}
