import { type RadError, toRadError } from '@radscore/core';
import type { SegmentEntry, SegmentFile } from '@radscore/image';
import { type Geometry, type Matrix3, multiply, physicalToIndexMatrix, type Triple } from '@radscore/image';
import { type Contour, type ContourMask, type ContourRule, paintContours } from './contour-mask.js';
import type { Dataset } from './dataset.js';
import { dicomError } from './errors.js';
import { type DicomInput, parseDicom } from './file.js';
import { type OutlineIdentity, outlineIdentityOf } from './identity.js';

/** An RT structure set: outlines as polygons, which become voxels on the grid of the image that they were drawn on. */
export interface StructureSet {
  /** The regions of interest. */
  readonly segments: readonly SegmentEntry[];
  /** Whose outlines these are, and which image they refer to. */
  readonly identity: OutlineIdentity;
  /**
   * The regions on the grid of an image, to be chosen with `chooseSegments`. Its `maskOf` throws RAD-MASK-EMPTY when a region has no
   * contour, RAD-CONTOUR-OPEN when none of them is closed, RAD-CONTOUR-OFF-GRID, RAD-MASK-OUTSIDE, RAD-SEGMENT-UNCLEAR.
   */
  readonly onGrid: (image: Geometry, rule?: ContourRule) => SegmentFile;
}

/** How far a contour may lie from the centre of a slice, in slices. */
const sliceTolerance = 0.2;

/**
 * Reads a DICOM RTSTRUCT.
 *
 * The rule from polygons to voxels: each closed planar contour belongs to the slice at its position (within a fifth of the distance of
 * slices), and `paintContours` says which voxels of the slice are inside. Slices without a contour stay empty. What is worth
 * knowing (contours written twice or left open, gaps, parts outside the image, overlaps) is in the notes of a mask.
 * Throws RAD-DICOM-WRONG-KIND, RAD-DICOM-INVALID.
 *
 * @example
 * const file = readStructureSet({ name, bytes }).onGrid(ct.geometry);
 * const tumour = unionOf(file, chooseSegments(file, { segment: 'GTV*' }));
 */
export function readStructureSet(input: DicomInput): StructureSet {
  const named = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw toRadError(error, { file: input.name });
    }
  };
  return named(() => {
    const { header } = parseDicom(input);
    if (header.element('StructureSetROISequence') === undefined) {
      if (header.text('Modality') === 'RTSTRUCT') {
        throw dicomError('RAD-DICOM-INVALID', {
          problem: 'StructureSetROISequence, which names its regions, is missing',
        });
      }
      const found = header.text('Modality') ?? 'file';
      throw dicomError('RAD-DICOM-WRONG-KIND', { found, wanted: 'a structure set (RTSTRUCT)' });
    }
    const segments = regionsOf(header);
    return {
      segments,
      identity: outlineIdentityOf(header),
      onGrid: (image, rule) => ({
        segments,
        maskOf: (segment) => named(() => maskOfRegion(segment, header, segments, image, rule)),
      }),
    };
  });
}

/** The regions that a structure set names, without their contours; one without a number has a negative one, that no contour has. */
export function regionsOf(header: Dataset): SegmentEntry[] {
  return header.items('StructureSetROISequence').map((item, n) => ({
    name: item.text('ROIName') ?? `region ${n + 1}`,
    label: item.number('ROINumber') ?? -1 - n,
  }));
}

function maskOfRegion(
  { name, label }: SegmentEntry,
  header: Dataset,
  segments: readonly SegmentEntry[],
  image: Geometry,
  rule?: ContourRule,
): ContourMask {
  const unclear = (problem: string) => dicomError('RAD-SEGMENT-UNCLEAR', { name, problem });
  if (label < 0) throw unclear('it has no ROINumber, by which contours name their region');
  const sharing = segments.filter((other) => other.label === label);
  if (sharing.length > 1) throw unclear(`${sharing.length} regions have the number ${label}`);
  const items = header.items('ROIContourSequence');
  if (items.some((item) => item.number('ReferencedROINumber') === undefined)) {
    throw unclear('contours of the file do not say of which region they are');
  }
  const own = items.filter((item) => item.number('ReferencedROINumber') === label);
  const toIndex = physicalToIndexMatrix(image);
  const all = own.flatMap((item) => item.items('ContourSequence'));
  const contours = all.flatMap((contour) => contourOf(contour, toIndex, image, name));
  const open = all.filter(isOpen).length;
  const left = dicomError('RAD-CONTOUR-OPEN', { roi: name, count: open });
  if (open > 0 && contours.length === 0) throw left;
  const painted = paintContours(name, contours, image, rule);
  return open === 0 ? painted : { ...painted, notes: [...painted.notes, left.toJSON()] };
}

/** A line that does not say of itself that it is closed; a single point is a mark, not an outline. */
function isOpen(contour: Dataset): boolean {
  const type = contour.text('ContourGeometricType');
  return type !== 'CLOSED_PLANAR' && type !== 'CLOSEDPLANAR_XOR' && type !== 'POINT' && !contour.isEmpty('ContourData');
}

/** A closed contour in pixels of its slice; none for points and open lines. */
function contourOf(contour: Dataset, toIndex: Matrix3, image: Geometry, roi: string): Contour[] {
  const type = contour.text('ContourGeometricType');
  const exclusive = type === 'CLOSEDPLANAR_XOR';
  if (type !== 'CLOSED_PLANAR' && !exclusive) return [];
  const points = contour.numbers('ContourData');
  if (points.length === 0) return [];
  if (points.length < 3 || points.length % 3 !== 0) {
    throw dicomError('RAD-DICOM-INVALID', { problem: `a contour of "${roi}" is not a list of points` });
  }
  const announced = contour.numberIfReadable('NumberOfContourPoints') ?? 0;
  if (announced > points.length / 3) {
    const problem = `a contour of "${roi}" announces ${announced} points and has ${points.length / 3}`;
    throw dicomError('RAD-DICOM-INVALID', { problem });
  }
  const { slice, flat } = inSlice(points, toIndex, image, roi);
  return [{ points: flat, slice, exclusive }];
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
  const slice = Math.round((least + most) / 2) + 0;
  // Beyond the image there is no slice that a contour could miss.
  if (slice < 0 || slice >= image.size[2]) return { slice, flat };
  const off = Math.max(Math.abs(least - slice), Math.abs(most - slice));
  if (!(off <= sliceTolerance)) {
    throw offGrid(roi, `a contour lies ${(off * image.spacing[2]).toFixed(2)} mm from the nearest slice`);
  }
  return { slice, flat };
}

function offGrid(roi: string, detail: string): RadError {
  return dicomError('RAD-CONTOUR-OFF-GRID', { roi, detail });
}
