import { type MeasuringHost, readCase } from '@radscore/cases';
import { type DicomInput, documentContext, type SegmentToWrite, writeSegmentation } from '@radscore/dicom';
import type { Mask } from '@radscore/image';
import {
  type DocumentInput,
  type DocumentStatus,
  type DocumentTime,
  type DocumentWords,
  encapsulatedPdf,
  type FhirBundle,
  fhirBundle,
  interchangeError,
  measurementReport,
  regionsInstance,
} from '@radscore/interchange';
import {
  type CasePrediction,
  type ModelFile,
  type PatientCase,
  predictionRequest,
  similarPatients,
} from '@radscore/prediction';
import { filesOf } from '../cases/write-region.js';

/** A prediction to be reported to other systems. */
export interface PredictionToDocument {
  readonly model: ModelFile;
  /** As `predictCase` was given it. */
  readonly patient: PatientCase;
  readonly prediction: CasePrediction;
  readonly words: DocumentWords;
  readonly made: DocumentTime;
  readonly version: string;
  /** Version of radscore. */
  readonly radscore: string;
  readonly host: Pick<MeasuringHost, 'cases'>;
  /** Preliminary by default. */
  readonly status?: DocumentStatus;
  /** The page, for viewers that show no reports. */
  readonly pdf?: Uint8Array;
}

export interface PredictionDocuments {
  /** What all of them were made from. */
  readonly input: DocumentInput;
  readonly seg: Uint8Array;
  readonly sr: Uint8Array;
  readonly fhir: FhirBundle;
  /** The page as DICOM, where it was given. */
  readonly pdf?: Uint8Array;
}

/**
 * SEG of the regions that were measured, structured report, FHIR bundle and page of a prediction; all of them refer to each other, and the
 * same prediction gives the same bytes.
 *
 * @throws RAD-DOCUMENT-SOURCE where the images are not DICOM; what reading the case throws.
 */
export async function predictionDocuments(told: PredictionToDocument): Promise<PredictionDocuments> {
  const { model, patient, prediction, host, pdf, status = { kind: 'preliminary' }, ...rest } = told;
  const request = predictionRequest(model, patient);
  const seriesUid = prediction.origin?.seriesUid;
  const source =
    request === undefined || seriesUid === undefined ? [] : await filesOf({ path: request.image, seriesUid });
  const context = documentContext(inOrder(source, prediction.origin?.sopInstanceUids ?? []));
  if (request === undefined || context === undefined)
    throw interchangeError('RAD-DOCUMENT-SOURCE', { document: 'structured report' });
  const { rows } = await readCase(request, host.cases);
  const segments = regionSegments(rows, onlyRegion(model));
  const regions = segments.map(({ label }) => label);
  const input = documentInput({ model, prediction, context, status, regions, ...rest });
  const { instanceUid, seriesUid: segSeries } = regionsInstance(input);
  const { date, time } = input.made;
  const seg = await writeSegmentation(segments, {
    source,
    instanceUid,
    seriesUid: segSeries,
    description: 'radscore regions',
    date,
    time,
  });
  return {
    input,
    seg,
    sr: await measurementReport(input),
    fhir: fhirBundle(input, pdf && { pdf: Buffer.from(pdf).toString('base64') }),
    ...(pdf && { pdf: await encapsulatedPdf(input, pdf) }),
  };
}

/** All that the documents of a prediction say, from what is known without its images. */
export function documentInput(
  told: Omit<DocumentInput, 'similar' | 'regions'> & Partial<Pick<DocumentInput, 'regions'>>,
): DocumentInput {
  const { model, prediction } = told;
  const similar = similarPatients(model, prediction.value);
  const measured = Object.keys(prediction.volumes ?? {}).map((name) => name || onlyRegion(model));
  return { ...told, ...(similar && { similar }), regions: told.regions ?? measured };
}

const onlyRegion = (model: ModelFile) => model.imaging?.measure[0] ?? 'region';

/** The files of the slices that were measured: by the order that the reader gave. */
function inOrder(files: readonly DicomInput[], uids: readonly string[]): DicomInput[] {
  const single = files.map((file) => documentContext([file])!.series.instances[0]!.instanceUid);
  const sorted = uids.flatMap((uid) => files[single.indexOf(uid)] ?? []);
  return sorted.length > 0 ? sorted : [...files];
}

type Rows = Awaited<ReturnType<typeof readCase>>['rows'];

/** The regions of all lesions, those of one name as one segment. */
function regionSegments(rows: Rows, nameOfOnly: string): SegmentToWrite[] {
  const byName = new Map<string, Mask>();
  for (const { name, mask } of rows.flatMap(({ regions }) => regions)) {
    const known = byName.get(name);
    byName.set(name, known === undefined ? mask : unite(known, mask));
  }
  return [...byName].map(([name, mask]) => ({ label: name || nameOfOnly, mask, algorithm: 'SEMIAUTOMATIC' }));
}

function unite(a: Mask, b: Mask): Mask {
  return { geometry: a.geometry, data: a.data.map((inside, i) => inside | b.data[i]!) };
}
