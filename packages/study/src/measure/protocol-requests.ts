import type { ExtractionRequest } from '@radscore/cases';
import type { StandardScale } from '@radscore/image';
import type { Protocol } from '@radscore/protocol';
import type { StudyPatient } from '../study/types.js';

/**
 * What is to be extracted from each patient of a study, by its protocol.
 *
 * @param reader whose outlines: the first reader's, the second's or the senior's (3), of the patients that have them.
 * @param scale what grey values are brought to, where the protocol standardises them and the features are to be measured.
 * @example
 * const withImages = [{ ...cohort.patients[0], image: 'P0/ct', mask: 'P0/seg.dcm' }];
 * protocolRequests(protocol, withImages).map(({ id }) => id) // => ['P0']
 */
export function protocolRequests(
  protocol: Protocol,
  patients: readonly StudyPatient[],
  reader: 1 | 2 | 3 = 1,
  scale?: StandardScale,
): ExtractionRequest[] {
  const { signatures, segments, regions, lesions, images, extraction, deep } = protocol;
  const wanted = Object.values(signatures).some((signature) => signature.deep) ? deep : undefined;
  const named = Object.values(signatures).flatMap((signature) => signature.regions);
  const measure = [...new Set([...named, ...(wanted === undefined ? [] : [wanted.region])])];
  return patients.flatMap((patient): ExtractionRequest[] => {
    const mask = { 1: patient.mask, 2: patient.mask2, 3: patient.mask3 }[reader];
    if (patient.image === undefined || mask === undefined) return [];
    return [
      {
        id: patient.id,
        image: patient.image,
        mask,
        each: false,
        regions: [],
        study: {
          segments,
          regions,
          lesions,
          measure,
          ...(images.reference !== undefined && { reference: images.reference }),
          ...(images.standardise !== undefined && { foreground: images.standardise }),
        },
        ...(scale && { scale }),
        parameters: extraction,
        ...(images.steps.length === 0 ? {} : { imageSteps: images.steps }),
        ...(wanted === undefined ? {} : { deep: wanted }),
        maskGeometry: images.maskGeometry,
        ...(images.series === undefined ? {} : { series: images.series }),
        ...frameOf(patient.frame ?? images.frame, patient.maskFrame ?? images.maskFrame),
        ...(images.spacing === undefined ? {} : { spacing: images.spacing }),
        ...(images.identity === undefined ? {} : { identity: images.identity }),
      },
    ];
  });
}

/** Which image of several is meant: as the row of the cohort says, else the protocol. */
function frameOf(frame?: number, maskFrame?: number): Pick<ExtractionRequest, 'frame' | 'maskFrame'> {
  return { ...(frame !== undefined && { frame }), ...(maskFrame !== undefined && { maskFrame }) };
}
