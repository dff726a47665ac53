import { didYouMean, RadError } from '@radscore/core';
import { matchesWildcard } from './wildcard.js';

/** A segment of a DICOM SEG, or a region of interest of an RTSTRUCT. */
export interface Segment {
  readonly number: number;
  readonly label: string;
}

/** A choice of segments: a number, or a label in which `*` and `?` are wildcards; several are united. */
export type SegmentChoice = number | string;

/**
 * The segments that a choice means: by number; by label exactly as written; by label with wildcards, whatever the case.
 * Throws RAD-SEGMENT-UNKNOWN, which says what there is.
 */
export function selectSegments<S extends Segment>(segments: readonly S[], choice: SegmentChoice): S[] {
  const wanted = String(choice);
  const byNumber = segments.filter(({ number }) => String(number) === wanted);
  if (typeof choice === 'number' || byNumber.length > 0)
    return byNumber.length > 0 ? byNumber : unknown(segments, wanted);
  const exact = segments.filter(({ label }) => label === choice);
  const found = exact.length > 0 ? exact : segments.filter(({ label }) => matchesWildcard(choice, label));
  return found.length > 0 ? found : unknown(segments, wanted);
}

function unknown(segments: readonly Segment[], wanted: string): never {
  const known = segments.map(({ number, label }) => `${number} "${label}"`).join(', ') || 'none';
  const labels = segments.map(({ label }) => label);
  throw new RadError('RAD-SEGMENT-UNKNOWN', { wanted, suggestion: didYouMean(wanted, labels), known });
}
