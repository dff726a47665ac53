import type { ErrorData } from '@radscore/core';
import type { DicomIdentity, OutlineIdentity } from '@radscore/dicom';
import { caseError } from '../errors.js';

/** What two identities say of each other. */
export interface IdentityVerdict {
  /** `unknown` where nothing that the one says could be held against the other. */
  readonly verdict: 'same' | 'noted' | 'refused' | 'unknown';
  /** Contradictions that stop a case unless they are accepted. */
  readonly refusals: readonly ErrorData[];
  /** What is allowed but must be known. */
  readonly notes: readonly ErrorData[];
}

/**
 * Whether outlines belong to an image. Another patient or another frame of reference is refused; another study or series in the same
 * frame (a PET on the outlines of its CT, a derived series) is noted, and so is a PatientID that differs although the
 * outlines name this study and its images (one of them was de-identified). What is absent contradicts nothing.
 *
 * @example
 * compareIdentity(image.identity, outlines.identity).refusals.map(({ code }) => code); // ['RAD-IDENTITY-FRAME']
 */
export function compareIdentity(image?: DicomIdentity, outlines?: OutlineIdentity): IdentityVerdict {
  if (image === undefined || outlines === undefined) return { verdict: 'unknown', refusals: [], notes: [] };
  const refusals: ErrorData[] = [];
  const notes: ErrorData[] = [];
  const differs = (a?: string, b?: string) => a !== undefined && b !== undefined && a !== b;
  if (differs(image.patientId, outlines.patientId)) {
    if (namesImage(image, outlines)) notes.push(caseError('RAD-IDENTITY-DEIDENTIFIED', {}).toJSON());
    else refusals.push(caseError('RAD-IDENTITY-PATIENT', {}).toJSON());
  }
  const { frameOfReferenceUid: frame, seriesUid, studyUid } = image;
  const { frameOfReferenceUids: frames, referencedSeriesUids: series } = outlines;
  if (frame !== undefined && frames.length > 0 && !frames.includes(frame)) {
    const values = { outlines: shortUid(frames[0]!), image: shortUid(frame) };
    refusals.push(caseError('RAD-IDENTITY-FRAME', values).toJSON());
  }
  if (differs(studyUid, outlines.studyUid)) notes.push(caseError('RAD-IDENTITY-STUDY', {}).toJSON());
  if (seriesUid !== undefined && series.length > 0 && !series.includes(seriesUid)) {
    const values = { named: shortUid(series[0]!), read: shortUid(seriesUid) };
    notes.push(caseError('RAD-IDENTITY-SERIES', values).toJSON());
  }
  const isKnown =
    (image.patientId !== undefined && outlines.patientId !== undefined) ||
    (studyUid !== undefined && outlines.studyUid !== undefined) ||
    (frame !== undefined && frames.length > 0) ||
    (seriesUid !== undefined && series.length > 0);
  const verdict = refusals.length > 0 ? 'refused' : notes.length > 0 ? 'noted' : isKnown ? 'same' : 'unknown';
  return { verdict, refusals, notes };
}

/** Whether outlines name the study of an image and single images of it. */
function namesImage(image: DicomIdentity, { studyUid, referencedInstanceUids }: OutlineIdentity): boolean {
  const own = new Set(image.sopInstanceUids);
  const named = referencedInstanceUids.length > 0 && referencedInstanceUids.every((uid) => own.has(uid));
  return studyUid !== undefined && studyUid === image.studyUid && named;
}

/** The end of a UID: enough to tell two apart. */
function shortUid(uid: string): string {
  return uid.length > 12 ? `...${uid.slice(-12)}` : uid;
}
