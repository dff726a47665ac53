import {
  type CaseOrigin,
  type ExtractedRow,
  type ExtractionRequest,
  encoderFile,
  featureTableOf,
  type MeasuringHost,
  measureCase,
  type StudyRegions,
} from '@radscore/cases';
import { coreError, didYouMean, type ErrorData, isRadError } from '@radscore/core';
import { makeParameters } from '@radscore/radiomics/parameters';
import { predictionError } from './errors.js';
import type { ModelFile } from './model-file.js';
import { pipelineOf } from './parse-model.js';
import { type PatientPrediction, predictPatient } from './predict-patient.js';

/** A patient as references to images and outlines, with the clinical values as written. */
export interface PatientCase
  extends Pick<
    ExtractionRequest,
    'frame' | 'maskFrame' | 'series' | 'identity' | 'spacing' | 'contours' | 'maskGeometry' | 'maxBytes'
  > {
  /** For messages; the image where it is absent. */
  readonly id?: string;
  readonly image?: string;
  readonly mask?: string;
  /** Segments of the study by the names (with wildcards) that they have in these outlines: `{ tumour: 'GTV' }`. */
  readonly segments?: Readonly<Record<string, string>>;
  readonly clinical: Readonly<Record<string, string>>;
  /** Hospital or scanner, as the study wrote it. */
  readonly site?: string;
  /** Where the encoder lies that the model names: a path relative to the folder of its file. */
  readonly encoderPath?: (name: string) => string;
}

/** A prediction with the notes on the images it was made from. */
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
  patient: PatientCase,
  host: MeasuringHost,
): Promise<CasePrediction> {
  const { clinical, site } = patient;
  const request = predictionRequest(model, patient);
  if (request === undefined)
    return { ...predictPatient(model, { features: {}, clinical, ...(site !== undefined && { site }) }), notes: [] };
  const [row] = await measureCase(request, host);
  const files = await Promise.all([request.image, request.mask].map((path) => host.cases.contentHash(path)));
  return predictMeasured(model, { row: row!, clinical, files, ...(site !== undefined && { site }) });
}

/**
 * How a model wants a patient measured; undefined where it reads no image, or none is given.
 *
 * @throws RAD-MODEL-FILE for a pipeline or parameters that cannot be; RAD-PARAMETER-UNKNOWN for a segment that the model has not.
 */
export function predictionRequest(
  model: ModelFile,
  { id, image, mask, clinical: _, site: __, segments = {}, encoderPath = (name) => name, ...reading }: PatientCase,
): ExtractionRequest | undefined {
  const { imaging } = model;
  if (imaging === undefined || image === undefined || mask === undefined) return undefined;
  pipelineOf(model);
  checkExtraction(imaging.extraction);
  const { images, deep } = imaging;
  return {
    id: id ?? image,
    image,
    mask,
    each: false,
    regions: [],
    study: {
      segments: withOwnNames(imaging, segments),
      regions: imaging.regions,
      lesions: imaging.lesions,
      measure: imaging.measure,
      ...(images.reference !== undefined && { reference: images.reference }),
      ...(images.standardise !== undefined && { foreground: images.standardise }),
    },
    ...(imaging.scale && { scale: imaging.scale }),
    imageSteps: images.steps,
    ...(deep && { deep: { ...deep, encoder: encoderFile(deep.encoder) ? encoderPath(deep.encoder) : deep.encoder } }),
    parameters: imaging.extraction,
    maskGeometry: images.maskGeometry,
    ...(images.series !== undefined && { series: images.series }),
    ...(images.frame !== undefined && { frame: images.frame }),
    ...(images.maskFrame !== undefined && { maskFrame: images.maskFrame }),
    ...(images.spacing && { spacing: images.spacing }),
    ...reading,
  };
}

/** What was measured of a patient, with the rest of what the model reads. */
export interface MeasuredCase {
  readonly row: ExtractedRow;
  readonly clinical: Readonly<Record<string, string>>;
  /** Content hashes of image and outlines. */
  readonly files: readonly string[];
  /** Hospital or scanner, as the study wrote it. */
  readonly site?: string;
}

/** Scores a patient who was measured by {@link predictionRequest}. @throws as {@link predictPatient}. */
export function predictMeasured(model: ModelFile, { row, clinical, files, site }: MeasuredCase): CasePrediction {
  const table = featureTableOf([{ id: '', ...row }]);
  const features = Object.fromEntries(
    table.names.map((name, j) => [name, Number.isNaN(table.values[j]!) ? null : table.values[j]!]),
  );
  const { facts, volumes } = row;
  const prediction = predictPatient(model, {
    features,
    clinical,
    ...(site !== undefined && { site }),
    files,
    ...(facts && { spacing: facts.spacing }),
    ...(volumes && { volumes }),
  });
  const notes = row.notes.flatMap(({ kind, reason }) => (kind === 'warning' ? [reason] : []));
  return { ...prediction, notes, origin: row.origin };
}

/** @throws RAD-MODEL-FILE for parameters that extraction would refuse. */
function checkExtraction(extraction: object): void {
  try {
    makeParameters(extraction);
  } catch (error) {
    if (!isRadError(error)) throw error;
    throw predictionError('RAD-MODEL-FILE', { problem: `imaging.extraction: ${error.message.replace(/\.$/, '')}` });
  }
}

type RegionParts = Pick<StudyRegions, 'segments' | 'regions'>;

/** The segments of a model with those that were renamed for the given outlines. */
function withOwnNames(
  { segments, regions, images }: RegionParts & Pick<NonNullable<ModelFile['imaging']>, 'images'>,
  own: PatientCase['segments'] = {},
): RegionParts['segments'] {
  const beside = [images.reference, images.standardise].filter((text) => text !== undefined);
  const words = [...Object.values(regions), ...beside].flatMap((text) => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
  const names = [...Object.keys(segments), ...words];
  for (const name of Object.keys(own)) {
    if (names.includes(name)) continue;
    const known = Object.keys(segments).join(', ');
    throw coreError('RAD-PARAMETER-UNKNOWN', { kind: 'segment', name, suggestion: didYouMean(name, names), known });
  }
  const renamed = Object.entries(own).map(([name, match]) => [name, { match: [match], otherwise: 'error' }]);
  return { ...segments, ...Object.fromEntries(renamed) };
}
