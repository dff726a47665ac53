import { breathe, toRadError } from '@radscore/core';
import {
  applyStandardScale,
  intensityLandmarks,
  normaliseByRegion,
  type Perturbation,
  type Volume,
} from '@radscore/image';
import type { TaskKind } from '@radscore/jobs';
import { applyImageSteps, extractFeaturesInSteps } from '@radscore/radiomics';
import { makeParameters } from '@radscore/radiomics/parameters';
import { aggregateLesions, lesionColumns } from '../extraction/aggregate-lesions.js';
import { type CaseFeatures, type Extract, extractCase } from '../extraction/extract-case.js';
import { perturbed, perturbedPatch } from '../extraction/perturbed.js';
import { type CaseInput, type CaseRow, readCase } from '../extraction/read-case.js';
import type { ExtractionRequest } from '../extraction/request.js';
import type { CaseOrigin } from '../identity/case-origin.js';
import type { MeasuringHost } from './measuring-host.js';

/** The features of one row of a case, with the segment it is about where the case has several rows. */
export interface ExtractedRow extends CaseFeatures {
  readonly segment?: string;
  readonly label?: number;
  /** Where the values came from: unit, study, series, frame of reference, images. */
  readonly origin: CaseOrigin;
}

/**
 * Reads a case and extracts its features: one row, or one for each segment where the request asks for that. The same bits on every
 * host, however many threads help.
 *
 * @throws the coded error of what failed, with the case named; RAD-CANCELLED.
 */
export async function measureCase(request: ExtractionRequest, host: MeasuringHost): Promise<ExtractedRow[]> {
  let close: (() => Promise<void>) | undefined;
  try {
    const parameters = makeParameters(request.parameters);
    const measuring = await host.measuring?.(request);
    close = measuring?.close;
    const extract: Extract =
      measuring?.extract ?? ((volume, mask, chosen) => extractFeaturesInSteps(volume, mask, chosen, host));
    const read = await readCase(request, host.cases);
    const { image, rows, lesions, origin, notes } = read;
    // What concerns the case as a whole stands once, with its first row.
    const ofCase = notes.map((reason) => ({ kind: 'warning' as const, subject: '', reason }));
    const withOrigin = (features: CaseFeatures, i: number) => ({
      ...features,
      values: [...originCells(origin, request), ...features.values],
      notes: i === 0 ? [...ofCase, ...features.notes] : features.notes,
      origin,
    });
    const prepared = applyImageSteps(harmonised(read, request), request.imageSteps ?? []);
    const measure = async (how: readonly Extract[], perturbation?: Perturbation): Promise<ExtractedRow[]> => {
      const measured: CaseFeatures[] = [];
      for (const [i, row] of rows.entries()) {
        await breathe(host);
        const features = await extractCase(prepared, row.regions, parameters, how[i]!);
        measured.push({ ...features, values: [...features.values, ...(await deepOf(row, i, perturbation))] });
      }
      if (lesions !== undefined) return [withOrigin(studyRow(request, rows, measured, lesions), 0)];
      return rows.map(({ segment }, i) => ({
        ...(segment && { segment: segment.name, label: segment.label }),
        ...withOrigin(measured[i]!, i),
      }));
    };
    // The patch is cut from the image as it was read.
    const deepOf = async ({ regions }: CaseRow, i: number, perturbation: Perturbation = {}) => {
      const { deep } = request;
      if (deep === undefined) return [];
      const change = perturbedPatch(perturbation, `${request.id}/${i}`, deep.patch, host);
      return (await import('../deep/deep-features.js')).deepFeatures(image, regions, deep, host.openEncoder, change);
    };
    const { perturbations } = request;
    if (perturbations === undefined) return await measure(rows.map(() => extract));
    const versions: ExtractedRow[] = [];
    for (const perturbation of perturbations) {
      const how = rows.map((_, i) => perturbed(extract, perturbation, `${request.id}/${i}`, host));
      versions.push(...(await measure(how, perturbation).catch((error) => failedVersion(error, perturbation, origin))));
    }
    return versions;
  } catch (error) {
    throw toRadError(error, { case: request.id });
  } finally {
    await close?.();
  }
}

/** The image in standard deviations of its reference region, or on the standard scale; as it is where the request asks for neither. */
function harmonised({ image, reference, foreground }: CaseInput, { scale }: ExtractionRequest): Volume {
  const key = reference === undefined ? 'images.standardise' : 'images.reference';
  try {
    if (reference !== undefined) return normaliseByRegion(image, reference).volume;
    if (foreground === undefined) return image;
    if (scale === undefined) throw new Error('a case with a foreground is measured on a standard scale');
    return applyStandardScale(image, intensityLandmarks(image, foreground), scale);
  } catch (error) {
    throw toRadError(error, { field: key });
  }
}

/** By name alone a cohort is handed to an executor without the code that measures. */
export const measureCaseKind = 'measure-case';

/** `measureCase` as a task. */
export const measureCaseTask: TaskKind<ExtractionRequest, ExtractedRow[], MeasuringHost> = {
  kind: measureCaseKind,
  run: measureCase,
};

/** A version that cannot be measured (its region is gone) leaves the others; the case as it is must be measured. */
function failedVersion(error: unknown, perturbation: object, origin: CaseOrigin): ExtractedRow[] {
  const failure = toRadError(error);
  if (failure.code === 'RAD-CANCELLED' || Object.keys(perturbation).length === 0) throw failure;
  return [{ values: [], notes: [{ kind: 'missing', subject: '', reason: failure.toJSON() }], origin }];
}

/** The diagnostic columns of an origin, where diagnostics are wanted. */
function originCells({ unit, identity }: CaseOrigin, { parameters }: ExtractionRequest): [string, string][] {
  const { additionalInfo = true } = (parameters.setting ?? {}) as { additionalInfo?: boolean };
  if (!additionalInfo) return [];
  return [
    ['diagnostics_Image-original_Unit', unit ?? 'unknown'],
    ['diagnostics_Mask-original_Identity', identity],
  ];
}

/** The one row of a patient: the regions of all lesions by the rule of the protocol, then number and volume of the lesions. */
function studyRow(
  { study }: ExtractionRequest,
  rows: readonly CaseRow[],
  measured: readonly CaseFeatures[],
  { count, volume }: { readonly count: number; readonly volume: number },
): CaseFeatures {
  const each = measured.map((features, i) => ({ volume: rows[i]!.volume ?? 1, ...features }));
  return {
    values: [
      ...aggregateLesions(each, study!.lesions.rule),
      [lesionColumns.count, count],
      [lesionColumns.volume, volume],
    ],
    notes: each.flatMap(({ notes }) => notes),
    ...(each[0]?.facts && { facts: each[0].facts }),
    volumes: summedVolumes(each),
  };
}

/** Of each region over all lesions, mL. */
function summedVolumes(lesions: readonly CaseFeatures[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { volumes = {} } of lesions)
    for (const [name, volume] of Object.entries(volumes)) sums[name] = (sums[name] ?? 0) + volume;
  return sums;
}
