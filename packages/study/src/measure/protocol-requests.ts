import type { ExtractionRequest } from '@radscore/cases';
import type { Protocol } from '@radscore/protocol';
import type { StudyPatient } from '../study/types.js';

/**
 * What is to be extracted from each patient of a study, by its protocol.
 *
 * @param reader whose outlines: the first reader's, or the second's, of the patients that have them.
 */
export function protocolRequests(
  protocol: Protocol,
  patients: readonly StudyPatient[],
  reader: 1 | 2 = 1,
): ExtractionRequest[] {
  const { signatures, segments, regions, lesions, images, extraction, deep } = protocol;
  const wanted = Object.values(signatures).some((signature) => signature.deep) ? deep : undefined;
  const named = Object.values(signatures).flatMap((signature) => signature.regions);
  const measure = [...new Set([...named, ...(wanted === undefined ? [] : [wanted.region])])];
  return patients.flatMap((patient): ExtractionRequest[] => {
    const mask = reader === 1 ? patient.mask : patient.mask2;
    if (patient.image === undefined || mask === undefined) return [];
    return [
      {
        id: patient.id,
        image: patient.image,
        mask,
        each: false,
        regions: [],
        study: { segments, regions, lesions, measure },
        parameters: extraction,
        ...(images.steps.length === 0 ? {} : { imageSteps: images.steps }),
        ...(wanted === undefined ? {} : { deep: wanted }),
        maskGeometry: images.maskGeometry,
        ...(images.series === undefined ? {} : { series: images.series }),
        ...(images.spacing === undefined ? {} : { spacing: images.spacing }),
        ...(images.identity === undefined ? {} : { identity: images.identity }),
      },
    ];
  });
}
