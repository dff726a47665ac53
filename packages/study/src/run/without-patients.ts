import type { Exclusion, StudyCohort } from '../study/types.js';
import { eventsOf, takeOutcome } from './study-data.js';

/** The cohort without the patients that could not be measured, who go to its exclusions with their reasons. */
export function withoutPatients(cohort: StudyCohort, exclusions: readonly Exclusion[]): StudyCohort {
  if (exclusions.length === 0) return cohort;
  const gone = new Set(exclusions.map(({ id }) => id));
  const kept = [...cohort.patients.keys()].filter((i) => !gone.has(cohort.patients[i]!.id));
  const outcome = takeOutcome(cohort.outcome, kept);
  const events = eventsOf(outcome).filter((value) => value === 1).length;
  const competing =
    outcome.kind === 'survival' ? outcome.status.filter((status) => status === 2).length : cohort.endpoint.competing;
  return {
    ...cohort,
    patients: kept.map((i) => cohort.patients[i]!),
    outcome,
    endpoint: { ...cohort.endpoint, events, others: kept.length - events, competing },
    exclusions: [...cohort.exclusions, ...exclusions],
  };
}
