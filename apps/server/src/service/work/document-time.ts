import type { DocumentTime } from '@radscore/interchange';

/** A moment as DICOM writes it, in universal time. */
export function documentTime(moment: Date): DocumentTime {
  const digits = moment.toISOString().replace(/[-:T]/g, '');
  return { date: digits.slice(0, 8), time: digits.slice(8, 14), offset: '+0000' };
}
