import type { ModelFile } from '@radscore/prediction';
import { count } from '../svg/format.js';

/** What a row of a table is called: a patient, or a row where some patients have several (lesions, visits). */
export function rowWord(rows: number, patients: number): 'patient' | 'row' {
  return patients < rows ? 'row' : 'patient';
}

/** How many there are: `12 patients`; `36 rows of 12 patients` where some have several. */
export function countRowsOf(rows: number, patients: number): string {
  return patients < rows ? `${count(rows, 'row')} of ${count(patients, 'patient')}` : count(patients, 'patient');
}

/** What a model was fitted on: its rows, and how many patients they are; older files tell of patients alone. */
export function trainingOf({ training: { patients }, development }: Pick<ModelFile, 'training' | 'development'>): {
  readonly rows: number;
  readonly patients: number;
} {
  return { rows: development?.patients ?? patients, patients };
}
