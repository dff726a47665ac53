import { type ErrorData, type RadError, toRadError } from '@radscore/core';
import { countNonFinite, countVoxels, type Mask, type Volume, voxelVolume } from '@radscore/image';
import { type ExtractionParameters, type ExtractionResult, extractFeatures } from '@radscore/radiomics';
import type { Cell } from '@radscore/tables';
import { caseError } from '../errors.js';

/** A region of a case. The name stands before the names of its features; it is empty where there is but one region. */
export interface CaseRegion {
  readonly name: string;
  readonly mask: Mask;
  /** What is worth knowing of the region, such as a rim that was cut at the border of the image. */
  readonly warnings?: readonly ErrorData[];
}

/** Something that is missing or worth knowing, with its reason. */
export interface CaseNote {
  readonly kind: 'missing' | 'warning';
  /** The feature or region it is about. */
  readonly subject: string;
  readonly reason: ErrorData;
}

/** What was extracted from a case: one row of the feature table, as name-value pairs in the order of the columns. */
export interface CaseFeatures {
  readonly values: readonly (readonly [string, Cell])[];
  readonly notes: readonly CaseNote[];
  /** What is known of the image that was measured. */
  readonly facts?: ImageFacts;
  /** mL of each measured region, by name. */
  readonly volumes?: Readonly<Record<string, number>>;
}

export interface ImageFacts {
  /** SHA-1 of the voxels. */
  readonly hash: string;
  /** Voxel spacing as read, mm along x, y, z. */
  readonly spacing: readonly number[];
}

/** `extractFeatures`, or what gives the same result in another way. */
export type Extract = (
  volume: Volume,
  mask: Mask,
  parameters: ExtractionParameters,
) => ExtractionResult | Promise<ExtractionResult>;

/**
 * Extracts the features of all regions of a case. Names are PyRadiomics', preceded by `region:` where the region has a name.
 * A feature that cannot be computed is null in `values` and is listed in `notes` with its reason. A region that fails as a
 * whole (empty, too small) leaves the others as they are.
 *
 * @param extract what extracts the features of one region, where several threads share the work or it may be stopped.
 * @throws RAD-REGION-NOT-FINITE for voxels inside that are NaN or infinite, or another error of the region, where it is the only one; RAD-CASE-REGIONS where all of several regions fail; RAD-CANCELLED.
 */
export async function extractCase(
  image: Volume,
  regions: readonly CaseRegion[],
  parameters: ExtractionParameters,
  extract: Extract = extractFeatures,
): Promise<CaseFeatures> {
  const values: [string, Cell][] = [];
  const notes: CaseNote[] = [];
  const failures: RadError[] = [];
  let facts: ImageFacts | undefined;
  const volumes: Record<string, number> = {};
  for (const { name, mask, warnings = [] } of regions) {
    const prefix = name === '' ? '' : `${name}:`;
    notes.push(...warnings.map((reason) => ({ kind: 'warning' as const, subject: name, reason })));
    try {
      requireFinite(image, mask);
      const result = await extract(image, mask, parameters);
      facts ??= factsOf(result.diagnostics);
      volumes[name] = millilitres(mask);
      for (const [key, value] of Object.entries(result.diagnostics)) values.push([prefix + key, diagnosticCell(value)]);
      for (const feature of result.features) {
        values.push([prefix + feature.name, feature.value]);
        if (feature.value === null)
          notes.push({ kind: 'missing', subject: prefix + feature.name, reason: feature.reason });
      }
      notes.push(...result.warnings.map((reason) => ({ kind: 'warning' as const, subject: name, reason })));
    } catch (error) {
      const failure = toRadError(error, name === '' ? {} : { field: name });
      if (failure.code === 'RAD-CANCELLED' || regions.length === 1) throw failure;
      failures.push(failure);
      notes.push({ kind: 'missing', subject: name, reason: failure.toJSON() });
    }
  }
  if (failures.length === regions.length) {
    throw caseError('RAD-CASE-REGIONS', { detail: failures.map((failure) => failure.message).join(' ') });
  }
  return { values, notes, ...(facts && { facts }), volumes };
}

/** Undefined where the parameters leave the diagnostics out. */
function factsOf(diagnostics: ExtractionResult['diagnostics']): ImageFacts | undefined {
  const [hash, spacing] = ['Hash', 'Spacing'].map((name) => diagnostics[`diagnostics_Image-original_${name}`]);
  return typeof hash === 'string' && Array.isArray(spacing) ? { hash, spacing: spacing as number[] } : undefined;
}

function millilitres(mask: Mask): number {
  return (countVoxels(mask) * voxelVolume(mask.geometry)) / 1000;
}

/** No feature can be computed from voxels that are not numbers. Throws RAD-REGION-NOT-FINITE. */
function requireFinite(image: Volume, mask: Mask): void {
  const { nan, infinite } = countNonFinite(image, mask);
  if (nan + infinite > 0) throw caseError('RAD-REGION-NOT-FINITE', { nan, infinite });
}

/** A diagnostic value as one cell: lists and settings are written as JSON. */
function diagnosticCell(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}
