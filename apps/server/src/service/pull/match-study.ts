import { matchesWildcard } from '@radscore/image';
import type { Archive } from '../site/site-schema.js';
import type { FoundSeries, FoundStudy } from './archive.js';

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

/** Whether a study is meant, by its series: one of the modality, and of the body part where one is asked for. */
export function matchesSeries({ modality, bodyPart }: Find, series: readonly FoundSeries[]): boolean {
  const wanted = bodyPart?.map((part) => part.toUpperCase());
  return series.some(
    (each) => each.modality === modality && (wanted === undefined || wanted.includes(each.bodyPart.toUpperCase())),
  );
}
