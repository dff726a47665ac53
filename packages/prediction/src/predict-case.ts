import {
  type CaseOrigin,
  type ExtractionRequest,
  featureTableOf,
  type MeasuringHost,
  measureCase,
  type StudyRegions,
} from '@radscore/cases';
import { coreError, didYouMean, type ErrorData } from '@radscore/core';
import type { ModelFile } from './model-schema.js';
import { type PatientPrediction, predictPatient } from './predict-patient.js';

/** A patient as references to images and outlines, with the clinical values as written. */
export interface PatientCase extends Pick<ExtractionRequest, 'frame' | 'maskFrame' | 'series' | 'identity'> {
  readonly image?: string;
  readonly mask?: string;
  /** Segments of the study by the names (with wildcards) that they have in these outlines: `{ tumour: 'GTV' }`. */
  readonly segments?: Readonly<Record<string, string>>;
  readonly clinical: Readonly<Record<string, string>>;
}

/** A prediction with what must be known of the images it was made from. */
export interface CasePrediction extends PatientPrediction {
  /** Notes on image and outlines: identities that were accepted, contours that were cut ... */
  readonly notes: readonly ErrorData[];
  /** Where the values came from; absent where no image was needed. */
  readonly origin?: CaseOrigin;
}

/**
 * Scores a patient from images: the features are measured as the model's study measured them.
 *
 * @throws what reading and measuring throw, what `predictPatient` throws, and RAD-PARAMETER-UNKNOWN for a segment that the model has not.
 */
export async function predictCase(
  model: ModelFile,
  { image, mask, clinical, segments = {}, ...reading }: PatientCase,
  host: MeasuringHost,
): Promise<CasePrediction> {
  const { imaging } = model;
  if (imaging === undefined || image === undefined || mask === undefined)
    return { ...predictPatient(model, { features: {}, clinical }), notes: [] };
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
      segments: withOwnNames(imaging as unknown as RegionParts, segments),
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
    ...reading,
  };
  const [row] = await measureCase(request, host);
  const table = featureTableOf([{ id: image, ...row! }]);
  const features = Object.fromEntries(
    table.names.map((name, j) => [name, Number.isNaN(table.values[j]!) ? null : table.values[j]!]),
  );
  const spacing = row!.facts?.spacing;
  const prediction = predictPatient(model, { features, clinical, ...(spacing && { spacing }) });
  const notes = row!.notes.flatMap(({ kind, reason }) => (kind === 'warning' ? [reason] : []));
  return { ...prediction, notes, origin: row!.origin };
}

type RegionParts = Pick<StudyRegions, 'segments' | 'regions'>;

/** The segments of a model with those that were renamed for the outlines at hand. */
function withOwnNames({ segments, regions }: RegionParts, own: PatientCase['segments'] = {}): RegionParts['segments'] {
  const words = Object.values(regions).flatMap((text) => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
  const names = [...Object.keys(segments), ...words];
  for (const name of Object.keys(own)) {
    if (names.includes(name)) continue;
    const known = Object.keys(segments).join(', ');
    throw coreError('RAD-PARAMETER-UNKNOWN', { kind: 'segment', name, suggestion: didYouMean(name, names), known });
  }
  const renamed = Object.entries(own).map(([name, match]) => [name, { match: [match], otherwise: 'error' }]);
  return { ...segments, ...Object.fromEntries(renamed) };
}
