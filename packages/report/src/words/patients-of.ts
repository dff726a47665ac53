import type { SetName } from '@radscore/study';
import { count } from '../svg/format.js';

/**
 * How many patients a figure of the model is on, and what they are to it: `61 patients it had not seen`, `1 external patient`; of a table with
 * several rows a patient, `36 rows of 12 patients it had not seen`.
 *
 * @param patients where rows are fewer patients: how many.
 */
export function patientsOf(n: number, set: SetName, patients = n): string {
  const rows = patients < n ? `${count(n, 'row')} of ` : '';
  switch (set) {
    case 'train':
      return `${rows}${count(patients, 'training patient')}`;
    case 'external':
      return `${rows}${count(patients, 'external patient')}`;
    case 'test':
      return `${rows}${count(patients, 'patient')} it had not seen`;
    case 'out-of-fold':
      return `${rows}${count(patients, 'patient')} outside ${patients === 1 ? 'its' : 'their'} training folds`;
  }
}
