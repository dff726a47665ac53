import type { DocumentTime } from '@radscore/interchange';

/**
 * The version of documents, which their UIDs are made from: the number of the decision and the moment of the result. A study that comes again
 * after it was erased, or after an older backup was brought back, is predicted anew, and what it says then is no other content of the same UID.
 */
export const documentVersion = (version: number, made: Date): string => `${version} ${made.toISOString()}`;

/** A moment as DICOM writes it, in universal time. */
export function documentTime(moment: Date): DocumentTime {
  const digits = moment.toISOString().replace(/[-:T]/g, '');
  return { date: digits.slice(0, 8), time: digits.slice(8, 14), offset: '+0000' };
}
