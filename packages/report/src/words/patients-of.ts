import type { SetName } from '@radscore/study';
import { count } from '../svg/format.js';

/** `61 patients it had not seen`, `1 external patient`: how many patients a figure of the model is on, and what they are to it. */
export function patientsOf(n: number, set: SetName): string {
  switch (set) {
    case 'train':
      return count(n, 'training patient');
    case 'external':
      return count(n, 'external patient');
    case 'test':
      return `${count(n, 'patient')} it had not seen`;
    case 'out-of-fold':
      return n === 1 ? '1 patient outside its training folds' : `${n} patients outside their training folds`;
  }
}
