import { type ErrorData, toRadError } from '@radscore/core';
import {
  chooseSegments,
  countVoxels,
  emptyMask,
  evaluateRegions,
  type Geometry,
  type Mask,
  matchMask,
  type Region,
  type SegmentEntry,
  type SegmentFile,
  type SegmentSource,
  unionOf,
  type Volume,
} from '@radscore/image';
import type { CaseSource } from '@radscore/jobs';
import { makeParameters } from '@radscore/radiomics';
import { caseError } from '../errors.js';
import type { CaseRegion } from './extract-case.js';
import type { ExtractionRequest } from './request.js';
import { lesionsOfCase } from './study-regions.js';

/** The image of a case and the regions of each of its rows. */
export interface CaseInput {
  readonly image: Volume;
  readonly rows: readonly CaseRow[];
  /** Number and volume (mL) of all lesions, where a protocol measures lesions. */
  readonly lesions?: { readonly count: number; readonly volume: number };
}

/** The regions that make one row of the table, and the segment it is about where a case has several rows. */
export interface CaseRow {
  readonly segment?: SegmentEntry;
  readonly regions: readonly CaseRegion[];
  /** Volume of the lesion the row is about, mL, where a protocol measures lesions. */
  readonly volume?: number;
}

/**
 * Reads the image and the outlines of a case and works out its regions on the grid of the image. What the request leaves open
 * (`label`, `correctMask`, `geometryTolerance`) is taken from its parameters.
 *
 * @throws the coded errors of readers, matching and region algebra, with the file named.
 */
export async function readCase(request: ExtractionRequest, source: CaseSource): Promise<CaseInput> {
  const { each, regions, spacing, series } = request;
  const reading = { ...(spacing && { spacing }), ...(series !== undefined && { series }) };
  const image = await source.readImage(request.image, reading);
  const file = await source.openSegments(request.mask, { ...reading, image: image.geometry });
  const match = createMatcher(request, image.geometry, file);

  if (request.study !== undefined) {
    const { segments, warnings } = segmentSource(file, image.geometry, match);
    const { rows, count, volume } = lesionsOfCase(request.study, { image, segments });
    const caseRows = rows.map((row) => ({ volume: row.volume, regions: namedRegions(row.regions, warnings) }));
    return { image, rows: caseRows, lesions: { count, volume } };
  }
  if (regions.length > 0) {
    const { segments, warnings } = segmentSource(file, image.geometry, match);
    const evaluated = evaluateRegions(regions, { image, segments });
    return { image, rows: [{ regions: namedRegions(evaluated, warnings) }] };
  }
  const chosen = chosenSegments(request, file);
  if (each) {
    const rows = chosen.map((segment) => ({ segment, regions: [match(file.maskOf(segment), segment.name)] }));
    return { image, rows };
  }
  const name = request.segment ?? chosen.map((segment) => segment.name).join(', ');
  return { image, rows: [{ regions: [match(unionOf(file, chosen), name)] }] };
}

/** Regions with their names, which one that is alone does not need. */
function namedRegions(regions: readonly Region[], warnings: readonly ErrorData[]): CaseRegion[] {
  return regions.map(({ name, mask, warnings: own }) => ({
    name: regions.length > 1 ? name : '',
    mask,
    warnings: [...warnings, ...own],
  }));
}

/** Brings a mask onto the image's grid as a region without a name; a warning says so where it had to be moved. */
type Matcher = (mask: Mask, region: string) => CaseRegion;

function createMatcher(request: ExtractionRequest, image: Geometry, { sparse = false }: SegmentFile): Matcher {
  const { settings } = makeParameters(request.parameters);
  const maskGeometry = request.maskGeometry ?? (settings.correctMask ? 'resample' : 'stop');
  const tolerance = settings.geometryTolerance ?? undefined;
  const place = { file: request.mask };
  return (mask, region) => {
    try {
      const options = { maskGeometry, region, sparse, ...(tolerance !== undefined && { tolerance }) };
      const { mask: onGrid, action, differences } = matchMask(image, mask, options);
      const moved = () => caseError('RAD-MASK-MATCHED', { action, axes: differences.length }, place).toJSON();
      return { name: '', mask: onGrid, warnings: action === 'same' ? [] : [moved()] };
    } catch (error) {
      throw toRadError(error, place);
    }
  };
}

function chosenSegments({ label, segment, each, parameters }: ExtractionRequest, file: SegmentFile): SegmentEntry[] {
  if (segment !== undefined) return chooseSegments(file, { segment });
  const setting = (parameters.setting as { label?: number } | undefined)?.label;
  const wanted = label ?? setting;
  if (wanted !== undefined) return chooseSegments(file, { label: wanted });
  return each ? [...file.segments] : chooseSegments(file, {});
}

/** The segments of a file as the region algebra asks for them: by name, on the grid of the image. */
function segmentSource(file: SegmentFile, image: Geometry, match: Matcher) {
  const byName = new Map(file.segments.map((segment) => [segment.name, segment]));
  const warnings: ErrorData[] = [];
  const source: SegmentSource = {
    keys: () => byName.keys(),
    get: (name) => {
      const segment = byName.get(name);
      if (segment === undefined) return undefined;
      const mask = file.maskOf(segment);
      // A segment that was named but not drawn is an empty region, not a fault of the case.
      if (countVoxels(mask) === 0) return emptyMask(image);
      const matched = match(mask, name);
      if (warnings.length === 0) warnings.push(...(matched.warnings ?? []));
      return matched.mask;
    },
  };
  return { segments: source, warnings };
}
