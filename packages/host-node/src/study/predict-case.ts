import type { ExtractionRequest, StudyRegions } from '@radscore/cases';
import type { WorkControl } from '@radscore/core';
import type { ModelFile } from '@radscore/prediction';
import { type PatientPrediction, predictPatient } from '@radscore/prediction';
import { featureTableOf } from '@radscore/study';
import { extractRequest } from '../cases/extract-request.js';

export interface PatientFiles {
  readonly image?: string;
  readonly mask?: string;
  readonly label?: number;
  readonly segment?: string;
  readonly clinical: Readonly<Record<string, string>>;
}

/**
 * Scores a patient from files: the features are measured as the model's study measured them. Throws what reading and
 * measuring throw, and as `predictPatient`.
 */
export async function predictCase(
  model: ModelFile,
  { image, mask, clinical }: PatientFiles,
  control?: WorkControl,
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
  const [row] = await extractRequest(request, control);
  const table = featureTableOf([{ id: image, values: row!.values, notes: row!.notes }]);
  const features = Object.fromEntries(
    table.names.map((name, j) => [name, Number.isNaN(table.values[j]!) ? null : table.values[j]!]),
  );
  const cell = row!.values.find(([name]) => name.endsWith('diagnostics_Image-original_Spacing'))?.[1];
  const spacing = typeof cell === 'string' ? (JSON.parse(cell) as number[]) : undefined;
  return predictPatient(model, { features, clinical, ...(spacing && { spacing }) });
}
