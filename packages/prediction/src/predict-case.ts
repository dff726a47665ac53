import {
  type ExtractionRequest,
  featureTableOf,
  type MeasuringHost,
  measureCase,
  type StudyRegions,
} from '@radscore/cases';
import type { ModelFile } from './model-schema.js';
import { type PatientPrediction, predictPatient } from './predict-patient.js';

/** A patient as references to images and outlines, with the clinical values as written. */
export interface PatientCase {
  readonly image?: string;
  readonly mask?: string;
  readonly clinical: Readonly<Record<string, string>>;
}

/**
 * Scores a patient from images: the features are measured as the model's study measured them.
 *
 * @throws what reading and measuring throw, and what `predictPatient` throws.
 */
export async function predictCase(
  model: ModelFile,
  { image, mask, clinical }: PatientCase,
  host: MeasuringHost,
): Promise<PatientPrediction> {
  const { imaging } = model;
  if (imaging === undefined || image === undefined || mask === undefined)
    return predictPatient(model, { features: {}, clinical });
  const images = imaging.images as Pick<ExtractionRequest, 'maskGeometry' | 'series' | 'spacing'> & {
    readonly steps?: ExtractionRequest['imageSteps'];
  };
  const request: ExtractionRequest = {
    id: image,
    image,
    mask,
    each: false,
    regions: [],
    study: {
      segments: imaging.segments,
      regions: imaging.regions,
      lesions: imaging.lesions,
      measure: imaging.measure,
    } as unknown as StudyRegions,
    ...(images.steps && { imageSteps: images.steps }),
    ...(imaging.deep !== undefined && { deep: imaging.deep as unknown as NonNullable<ExtractionRequest['deep']> }),
    parameters: imaging.extraction,
    ...(images.maskGeometry && { maskGeometry: images.maskGeometry }),
    ...(images.series !== undefined && { series: images.series }),
    ...(images.spacing && { spacing: images.spacing }),
  };
  const [row] = await measureCase(request, host);
  const table = featureTableOf([{ id: image, ...row! }]);
  const features = Object.fromEntries(
    table.names.map((name, j) => [name, Number.isNaN(table.values[j]!) ? null : table.values[j]!]),
  );
  return predictPatient(model, { features, clinical, ...(row!.facts && { spacing: row!.facts.spacing }) });
}
