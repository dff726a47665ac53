import { type ErrorData, RadError, toRadError } from '@radscore/core';
import {
  chooseSegments,
  countVoxels,
  emptyMask,
  evaluateRegions,
  type Geometry,
  type Mask,
  matchMask,
  type SegmentEntry,
  type SegmentFile,
  type SegmentSource,
  unionOf,
  type Volume,
} from '@radscore/image';
import { openSegments, readVolume } from '@radscore/image/node';
import type { CaseRegion } from '../extraction/extract-case.js';
import type { ExtractionRequest } from '../extraction/request.js';

/** The image of a case and the regions of each of its rows. */
export interface CaseInput {
  readonly image: Volume;
  readonly rows: readonly CaseRow[];
}

/** The regions that make one row of the table, and the segment it is about where a case has several rows. */
export interface CaseRow {
  readonly segment?: SegmentEntry;
  readonly regions: readonly CaseRegion[];
}

/**
 * Reads the image and the outlines of a case and works out its regions on the grid of the image.
 *
 * @throws the coded errors of readers, matching and region algebra, with the file named.
 */
export async function readCase(request: ExtractionRequest): Promise<CaseInput> {
  const { each, regions, spacing, series } = request;
  const reading = { ...(spacing && { spacing }), ...(series !== undefined && { series }) };
  const image = await readVolume(request.image, reading);
  const file = await openSegments(request.mask, { ...reading, image: image.geometry });
  const match = (mask: Mask, region: string): CaseRegion => matched(request, image, mask, region);

  if (regions.length > 0) {
    const evaluated = evaluateRegions(regions, { image, segments: sourceOf(file, image.geometry, match) });
    const named = evaluated.length > 1 || regions.length > 1;
    return { image, rows: [{ regions: evaluated.map((region) => ({ ...region, name: named ? region.name : '' })) }] };
  }
  const choice = {
    ...(request.label !== undefined && { label: request.label }),
    ...(request.segment !== undefined && { segment: request.segment }),
  };
  const all = each && request.label === undefined && request.segment === undefined;
  const chosen = all ? [...file.segments] : chooseSegments(file, choice);
  if (each) {
    const rows = chosen.map((segment) => ({
      segment,
      regions: [{ ...match(file.maskOf(segment), segment.name), name: '' }],
    }));
    return { image, rows };
  }
  const name = request.segment ?? chosen.map((segment) => segment.name).join(', ');
  return { image, rows: [{ regions: [{ ...match(unionOf(file, chosen), name), name: '' }] }] };
}

/** A mask on the image's grid; a note says so where it had to be brought there. */
function matched(
  { mask: path, maskGeometry }: ExtractionRequest,
  image: Volume,
  mask: Mask,
  region: string,
): CaseRegion {
  try {
    const { mask: onGrid, action, differences } = matchMask(image.geometry, mask, { maskGeometry, region });
    const warnings: ErrorData[] =
      action === 'same'
        ? []
        : [new RadError('RAD-MASK-MATCHED', { action, axes: differences.length }, { file: path }).toJSON()];
    return { name: region, mask: onGrid, warnings };
  } catch (error) {
    throw toRadError(error, { file: path });
  }
}

/** The segments of a file as the region algebra asks for them: by name, on the grid of the image. */
function sourceOf(
  file: SegmentFile,
  image: Geometry,
  match: (mask: Mask, region: string) => CaseRegion,
): SegmentSource {
  const byName = new Map(file.segments.map((segment) => [segment.name, segment]));
  return {
    keys: () => byName.keys(),
    get: (name) => {
      const segment = byName.get(name);
      if (segment === undefined) return undefined;
      const mask = file.maskOf(segment);
      // A segment that was named but not drawn is an empty region, not a fault of the case.
      return countVoxels(mask) === 0 ? emptyMask(image) : match(mask, name).mask;
    },
  };
}
