import type { SetName } from '@radscore/study';
import { count } from '../svg/format.js';
import type { rowWord } from './counted-rows.js';

/**
 * How many patients a figure of the model is on, and what they are to it: `61 patients it had not seen`, `1 external patient`; of a table with
 * several rows a patient, `36 rows of 12 patients it had not seen`.
 *
 * @param patients where rows are fewer patients: how many.
 * @param unit what is counted where that is not known.
 */
export function patientsOf(
  n: number,
  set: SetName,
  patients = n,
  unit: ReturnType<typeof rowWord> = 'patient',
): string {
  const rows = patients < n ? `${count(n, 'row')} of ` : '';
  switch (set) {
    case 'train':
      return `${rows}${count(patients, `training ${unit}`)}`;
    case 'external':
      return `${rows}${count(patients, `external ${unit}`)}`;
    case 'test':
      return `${rows}${count(patients, unit)} it had not seen`;
    case 'out-of-fold':
      return `${rows}${count(patients, unit)} outside ${patients === 1 ? 'its' : 'their'} training folds`;
  }
}
