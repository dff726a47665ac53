import type { DicomIdentity, OutlineIdentity } from '@radscore/dicom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIdentity } from './compare-identity.js';

const image: DicomIdentity = {
  modality: 'CT',
  patientId: 'P',
  studyUid: 'study',
  seriesUid: 'series',
  frameOfReferenceUid: 'frame',
  sopInstanceUids: ['1', '2', '3'],
};
const outlines: OutlineIdentity = {
  patientId: 'P',
  studyUid: 'study',
  frameOfReferenceUids: ['frame'],
  referencedSeriesUids: ['series'],
  referencedInstanceUids: ['1', '3'],
};

function codes(changes: Partial<OutlineIdentity>, ofImage: Partial<DicomIdentity> = {}) {
  const { verdict, refusals, notes } = compareIdentity({ ...image, ...ofImage }, { ...outlines, ...changes });
  return [verdict, ...[...refusals, ...notes].map(({ code }) => code)];
}

describe('compareIdentity', () => {
  test('outlines of this image', () => {
    expect(codes({})).toEqual(['same']);
    expect(codes({ frameOfReferenceUids: ['other', 'frame'] })).toEqual(['same']);
  });

  test('another patient is refused', () => {
    const stranger = { patientId: 'Q', studyUid: 'their study' };
    expect(codes(stranger)).toEqual(['refused', 'RAD-IDENTITY-PATIENT', 'RAD-IDENTITY-STUDY']);
    expect(codes({ patientId: 'Q', referencedInstanceUids: [] })).toEqual(['refused', 'RAD-IDENTITY-PATIENT']);
    expect(codes({ patientId: 'Q', referencedInstanceUids: ['1', '9'] })).toEqual(['refused', 'RAD-IDENTITY-PATIENT']);
  });

  test('another PatientID with the same study and images was de-identified: noted', () => {
    expect(codes({ patientId: 'Q' })).toEqual(['noted', 'RAD-IDENTITY-DEIDENTIFIED']);
  });

  test('another frame of reference is refused', () => {
    expect(codes({ frameOfReferenceUids: ['other'] })).toEqual(['refused', 'RAD-IDENTITY-FRAME']);
  });

  test('another series or study in the same frame is noted: a PET on the outlines of its CT', () => {
    expect(codes({ referencedSeriesUids: ['CT'] })).toEqual(['noted', 'RAD-IDENTITY-SERIES']);
    expect(codes({ studyUid: 'earlier' })).toEqual(['noted', 'RAD-IDENTITY-STUDY']);
  });

  test('without an identity nothing is known', () => {
    expect(compareIdentity(image, undefined).verdict).toBe('unknown');
    expect(compareIdentity(undefined, outlines).verdict).toBe('unknown');
    const empty = { frameOfReferenceUids: [], referencedSeriesUids: [], referencedInstanceUids: [] };
    expect(compareIdentity(image, empty).verdict).toBe('unknown');
    expect(compareIdentity({ modality: 'CT', sopInstanceUids: [] }, outlines).verdict).toBe('unknown');
  });

  test('what is absent contradicts nothing; what contradicts is refused whatever else agrees; no identifier is disclosed', () => {
    const uid = fc.constantFrom(undefined, 'PATIENT-A', 'PATIENT-B');
    const given = fc.record({
      a: uid,
      b: uid,
      frames: fc.subarray(['frame', 'other']),
      series: fc.subarray(['series', 'x']),
    });
    fc.assert(
      fc.property(given, ({ a, b, frames, series }) => {
        const found = compareIdentity(
          { modality: 'CT', ...(a && { patientId: a }), frameOfReferenceUid: 'frame', sopInstanceUids: [] },
          {
            ...(b && { patientId: b }),
            frameOfReferenceUids: frames,
            referencedSeriesUids: series,
            referencedInstanceUids: [],
          },
        );
        const contradicts = (a && b && a !== b) || (frames.length > 0 && !frames.includes('frame'));
        expect(found.verdict === 'refused').toBe(Boolean(contradicts));
        if (!(a && b) && frames.length === 0) expect(found.verdict).toBe('unknown');
        expect(JSON.stringify(found)).not.toContain('PATIENT-A');
      }),
    );
  });
});
