import type { CohortToValidate } from '../engine/calls/validate-model.js';
import { cohort, cohortCsv } from './cohort.js';
import { study } from './study.js';

/** The cohort that is open in Cohort or else in Study, for other work; undefined where none is. */
export function openedCohort(): CohortToValidate | undefined {
  const state = cohort.get();
  if (state.joined !== undefined && state.joined.rows.length > 0)
    return { cohort: { name: 'cohort.csv', file: new Blob([cohortCsv(state)]) }, files: state.files };
  const { cohort: patients, features, files } = study.get();
  const table = patients ?? features;
  return table && { cohort: table, files, ...(features && { features }) };
}
