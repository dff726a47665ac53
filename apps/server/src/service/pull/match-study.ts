import { matchesWildcard } from '@radscore/image';
import type { Archive } from '../site/site-schema.js';
import type { FoundSeries, FoundStudy, StudyQuery } from './archive.js';

export type Find = Archive['find'][number];

/** The first day of the window, in the local time of the machine, as DICOM writes a date. */
export function firstDay(now: number, days: number): string {
  const day = new Date(now);
  day.setDate(day.getDate() - days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('');
}

/**
 * Whether a study may be meant, by what the archive says of the study. Archives may ignore what they are asked to match, so all is looked at
 * again; what they leave open is not held against a study.
 */
export function mayMatch({ description, modality }: Find, from: string, study: FoundStudy): boolean {
  if (study.date !== '' && study.date < from) return false;
  if (study.modalities.length > 0 && !study.modalities.includes(modality)) return false;
  return (
    description === undefined ||
    description.some((pattern) => matchesWildcard(pattern.toLowerCase(), study.description.toLowerCase()))
  );
}

/**
 * Whether a study is one that a person asked for. An archive may ignore what it is asked to match; here what it leaves open does not fit, as
 * the study may be another patient's. A date alone may be missing.
 */
export function answersQuery({ patient, accession, studyUid, from, to }: StudyQuery, study: FoundStudy): boolean {
  const isSame = (asked: string | undefined, found: string) => asked === undefined || asked.trim() === found.trim();
  return (
    isSame(studyUid, study.uid) &&
    isSame(accession, study.accession) &&
    isSame(patient, study.patient.id) &&
    (study.date === '' || ((from ?? '') <= study.date && study.date <= (to ?? '99999999')))
  );
}

/** Whether a study is meant, by its series: one of the modality, and of the body part where one is asked for. */
export function matchesSeries({ modality, bodyPart }: Find, series: readonly FoundSeries[]): boolean {
  const wanted = bodyPart?.map((part) => part.toUpperCase());
  return series.some(
    (each) => each.modality === modality && (wanted === undefined || wanted.includes(each.bodyPart.toUpperCase())),
  );
}
