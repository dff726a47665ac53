import { type RadError, toRadError } from '@radscore/core';
import type { SegmentEntry, SegmentFile } from '@radscore/image';
import {
  type Geometry,
  imageError,
  type Mask,
  type Matrix3,
  multiply,
  physicalToIndexMatrix,
  type Triple,
  voxelCount,
} from '@radscore/image';
import type { Dataset } from './dataset.js';
import { dicomError } from './errors.js';
import { type DicomInput, parseDicom } from './file.js';
import { xorPolygon } from './polygon.js';

/** An RT structure set: outlines as polygons, which become voxels on the grid of the image that they were drawn on. */
export interface StructureSet {
  /** The regions of interest. */
  readonly segments: readonly SegmentEntry[];
  /**
   * The regions on the grid of an image, to be chosen with `chooseSegments`.
   * Its `maskOf` throws RAD-MASK-EMPTY when a region has no closed contour, and RAD-CONTOUR-OFF-GRID.
   */
  readonly onGrid: (image: Geometry) => SegmentFile;
}

/** How far a contour may lie from the centre of a slice, in slices. */
const sliceTolerance = 0.2;

/**
 * Reads a DICOM RTSTRUCT.
 *
 * The rule from polygons to voxels: each closed planar contour belongs to the slice at its position (within a fifth of the distance of
 * slices); a voxel is inside where its centre is inside by the even-odd rule over all contours of the region in that slice, so an
 * inner contour makes a hole and a keyhole contour does too. A contour given twice counts once. Slices without a contour stay empty.
 * Throws RAD-DICOM-WRONG-KIND, RAD-DICOM-INVALID.
 *
 * @example
 * const file = readStructureSet({ name, bytes }).onGrid(ct.geometry);
 * const tumour = unionOf(file, chooseSegments(file, { segment: 'GTV*' }));
 */
export function readStructureSet(input: DicomInput): StructureSet {
  const { header } = parseDicom(input);
  if (header.element('StructureSetROISequence') === undefined) {
    const found = header.text('Modality') ?? 'file';
    throw dicomError('RAD-DICOM-WRONG-KIND', { found, wanted: 'a structure set (RTSTRUCT)' }, { file: input.name });
  }
  const segments = regionsOf(header);
  const contours = new Map<number, Dataset[]>();
  for (const item of header.items('ROIContourSequence')) {
    contours.set(item.number('ReferencedROINumber') ?? -1, item.items('ContourSequence'));
  }
  return {
    segments,
    onGrid: (image) => ({
      segments,
      maskOf: (segment) => {
        try {
          return maskOfRegion(segment, contours.get(segment.label) ?? [], image);
        } catch (error) {
          throw toRadError(error, { file: input.name });
        }
      },
    }),
  };
}

/** The regions that a structure set names, without their contours. */
export function regionsOf(header: Dataset): SegmentEntry[] {
  return header.items('StructureSetROISequence').map((item, n) => ({
    name: item.text('ROIName') ?? `region ${n + 1}`,
    label: item.number('ROINumber') ?? n + 1,
  }));
}

function maskOfRegion({ name }: SegmentEntry, contours: readonly Dataset[], image: Geometry): Mask {
  const [columns, rows, slices] = image.size;
  const data = new Uint8Array(voxelCount(image));
  const toIndex = physicalToIndexMatrix(image);
  const seen = new Set<string>();
  let painted = 0;
  for (const contour of contours) {
    const type = contour.text('ContourGeometricType');
    const key = contour.text('ContourData');
    if (key === undefined || (type !== 'CLOSED_PLANAR' && type !== 'CLOSEDPLANAR_XOR')) continue;
    painted++;
    if (seen.has(key)) continue;
    seen.add(key);
    const points = contour.numbers('ContourData');
    if (points.length < 3 || points.length % 3 !== 0) {
      throw dicomError('RAD-DICOM-INVALID', { problem: `a contour of "${name}" is not a list of points` });
    }
    const { slice, flat } = inSlice(points, toIndex, image, name);
    if (slice < 0 || slice >= slices) throw offGrid(name, 'a contour lies beyond the first or the last slice');
    xorPolygon(flat, data, slice * columns * rows, columns, rows);
  }
  if (painted === 0) throw imageError('RAD-MASK-EMPTY', { label: `"${name}"` });
  return { geometry: image, data };
}

/** A contour in pixels of the slice that it lies on. */
function inSlice(points: readonly number[], toIndex: Matrix3, image: Geometry, roi: string) {
  const [ox, oy, oz] = image.origin;
  const flat = new Float64Array((points.length / 3) * 2);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0, n = 0; at < points.length; at += 3) {
    const point: Triple = [points[at] - ox, points[at + 1] - oy, points[at + 2] - oz];
    const [x, y, z] = multiply(toIndex, point);
    flat[n++] = x;
    flat[n++] = y;
    least = Math.min(least, z);
    most = Math.max(most, z);
  }
  const slice = Math.round((least + most) / 2);
  const off = Math.max(Math.abs(least - slice), Math.abs(most - slice));
  if (!(off <= sliceTolerance)) {
    throw offGrid(roi, `a contour lies ${(off * image.spacing[2]).toFixed(2)} mm from the nearest slice`);
  }
  return { slice, flat };
}

function offGrid(roi: string, detail: string): RadError {
  return dicomError('RAD-CONTOUR-OFF-GRID', { roi, detail });
}
