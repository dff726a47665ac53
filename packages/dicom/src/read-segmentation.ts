import { toRadError } from '@radscore/core';
import type { SegmentEntry, SegmentFile } from '@radscore/image';
import { type Geometry, imageError, type Mask, voxelCount } from '@radscore/image';
import type { Dataset } from './dataset.js';
import { dicomError } from './errors.js';
import { type DicomInput, parseDicom } from './file.js';
import { frameGroups, type Plane, planesOf } from './planes.js';
import { type CodecSource, rawFrames } from './raw-frames.js';
import { gapTolerance, gridFrom, placePlanes, samePlace, withoutNoise } from './stack.js';
import { storedValues } from './stored-values.js';

/** A DICOM segmentation: what it outlines and on which grid. Segments are chosen with `chooseSegments`. */
export interface Segmentation extends SegmentFile {
  /** The grid of the segmentation itself: from its first to its last slice, also those without a voxel. */
  readonly geometry: Geometry;
}

export interface SegmentationOptions {
  /** The least fraction that is inside, for fractional segmentations; 0.5 by default. */
  readonly threshold?: number;
  readonly codecs?: CodecSource;
}

/** The most voxels of a grid that a few sparse frames can span. */
const greatestGrid = 2 ** 30;

/** A frame of the segmentation with the segment that it belongs to and its slice. */
interface SegmentFrame {
  readonly plane: Plane;
  readonly segment?: number;
  readonly slice: number;
}

/**
 * Reads a DICOM SEG object, binary or fractional. Segments may overlap, and frames may be sparse: slices without a frame of a segment
 * are empty. The grid is the one of the segmentation, which need not be that of an image.
 * A voxel is inside where its bit is set (BINARY), its value is the segment's number (LABELMAP), or its value is at least `threshold` x MaximumFractionalValue (FRACTIONAL).
 * Throws RAD-DICOM-WRONG-KIND, RAD-DICOM-GEOMETRY-MISSING, RAD-DICOM-ORIENTATION-CHANGES, RAD-DICOM-SLICES-UNEVEN ...
 *
 * @example
 * const file = readSegmentation({ name, bytes });
 * const tumours = unionOf(file, chooseSegments(file, { segment: 'tumour*' }));
 */
export function readSegmentation(
  input: DicomInput,
  { threshold = 0.5, codecs }: SegmentationOptions = {},
): Segmentation {
  const file = parseDicom(input);
  const named = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw toRadError(error, { file: input.name });
    }
  };
  return named(() => {
    const { header } = file;
    if (header.element('SegmentSequence') === undefined) {
      const found = header.text('Modality') ?? 'file';
      throw dicomError('RAD-DICOM-WRONG-KIND', { found, wanted: 'a segmentation (SEG)' });
    }
    const segments = segmentsOf(header);
    const { geometry, frames } = arrangeFrames(planesOf(file), frameSegments(header, segments));
    return {
      segments,
      geometry,
      sparse: true,
      maskOf: ({ label }) => named(() => paint(frames, geometry, insideRule(header, label, threshold), codecs)),
    };
  });
}

/** The segments that a SEG describes, without its pixels. */
export function segmentsOf(header: Dataset): SegmentEntry[] {
  return header.items('SegmentSequence').map((item, n) => ({
    name: item.text('SegmentLabel') ?? `segment ${n + 1}`,
    label: item.number('SegmentNumber') ?? n + 1,
  }));
}

/** The segment of each frame by its index; undefined where a frame holds several (label maps). */
function frameSegments(header: Dataset, segments: readonly SegmentEntry[]): (frame: number) => number | undefined {
  const groups = frameGroups(header);
  const only = segments.length === 1 ? segments[0].label : undefined;
  return (frame) => groups(frame).find('SegmentIdentificationSequence').number('ReferencedSegmentNumber') ?? only;
}

/** Whether a stored value of a frame lies inside the wanted segment; undefined for frames of other segments. */
type Inside = (segment: number | undefined) => ((value: number) => boolean) | undefined;

function insideRule(header: Dataset, wanted: number, threshold: number): Inside {
  const type = header.text('SegmentationType');
  if (type === 'LABELMAP') return () => (value) => value === wanted;
  const least = type === 'FRACTIONAL' ? threshold * (header.number('MaximumFractionalValue') ?? 255) : 1;
  return (segment) => (segment === wanted ? (value) => value >= least : undefined);
}

function paint(frames: readonly SegmentFrame[], geometry: Geometry, rule: Inside, codecs?: CodecSource): Mask {
  const data = new Uint8Array(voxelCount(geometry));
  const size = geometry.size[0] * geometry.size[1];
  const { file, format } = frames[0].plane;
  const read = rawFrames(file, format, codecs);
  for (const { plane, slice, segment } of frames) {
    const isInside = rule(segment);
    if (isInside === undefined) continue;
    const values = storedValues(read(plane.frame), format);
    const at = slice * size;
    for (let i = 0; i < size; i++) if (isInside(values[i])) data[at + i] = 1;
  }
  return { geometry, data };
}

/**
 * The slices of frames that may share positions (one frame a segment) and leave slices out: the distance of slices is the one that the
 * header tells (SpacingBetweenSlices) where all positions fit it, else the smallest gap.
 */
function arrangeFrames(
  planes: readonly Plane[],
  segmentOf: (frame: number) => number | undefined,
): { geometry: Geometry; frames: SegmentFrame[] } {
  const placed = placePlanes(planes);
  const [first] = placed;
  const offsets = placed.map(({ distance }) => distance - first.distance);
  const gaps = offsets
    .slice(1)
    .map((offset, n) => offset - offsets[n])
    .filter((gap) => gap >= samePlace);
  const smallest = gaps.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const { step: told, thickness } = first.plane;
  const single = told ?? thickness ?? 1;
  const regular =
    gaps.length === 0 ? { step: single, slices: offsets.map(() => 0) } : fitGrid(offsets, [told, smallest]);
  if (regular === undefined) {
    const widest = gaps.reduce((a, b) => Math.max(a, b));
    const values = { gaps: `the greatest gap is ${widest.toFixed(3)} mm`, spacing: smallest.toFixed(3) };
    throw dicomError('RAD-DICOM-SLICES-UNEVEN', values);
  }
  const { step, slices } = regular;
  const geometry = gridFrom(first, slices[slices.length - 1] + 1, step);
  const voxels = voxelCount(geometry);
  if (voxels > greatestGrid) throw imageError('RAD-FILE-TOO-LARGE', { bytes: voxels, limit: greatestGrid });
  const frames = placed.map(({ plane, index }, n) => {
    const segment = segmentOf(index);
    return { plane, slice: slices[n], ...(segment !== undefined && { segment }) };
  });
  return { geometry, frames };
}

/** The first of some distances of slices on whose multiples all offsets lie, made exact by the whole run. */
function fitGrid(
  offsets: readonly number[],
  steps: readonly (number | undefined)[],
): { step: number; slices: number[] } | undefined {
  for (const rough of steps) {
    if (rough === undefined || rough < samePlace) continue;
    let slice = 0;
    // Counted gap by gap, so that a rounded distance does not add up over many slices.
    const slices = offsets.map((offset, n) => {
      slice += n === 0 ? 0 : Math.round((offset - offsets[n - 1]) / rough);
      return slice;
    });
    if (slice === 0) continue;
    const step = withoutNoise(offsets[offsets.length - 1] / slice);
    const tolerance = Math.max(gapTolerance.least, gapTolerance.relative * step);
    if (offsets.every((offset, n) => Math.abs(offset - slices[n] * step) <= tolerance)) return { step, slices };
  }
  return undefined;
}
