import { type ErrorData, toRadError } from '@radscore/core';
import type { SegmentEntry, SegmentFile } from '@radscore/image';
import { formatError, type Geometry, type Mask, physicalToIndex, voxelCount } from '@radscore/image';
import type { Dataset } from './dataset.js';
import { dicomError } from './errors.js';
import { type DicomInput, parseDicom } from './file.js';
import { type OutlineIdentity, outlineIdentityOf } from './identity.js';
import type { Plane } from './plane.js';
import { frameGroups, planesOf } from './planes.js';
import { type CodecSource, rawFrames } from './raw-frames.js';
import { gapTolerance, gridFrom, type Placed, placePlanes, samePlace, withoutNoise } from './stack.js';
import { storedValues } from './stored-values.js';

/** A DICOM segmentation: what it outlines and on which grid. Segments are chosen with `chooseSegments`. */
export interface Segmentation extends SegmentFile {
  /** The grid of the segmentation itself: from its first to its last slice, also those without a voxel. */
  readonly geometry: Geometry;
  /** Whose outlines these are, and which image they refer to. */
  readonly identity: OutlineIdentity;
}

export interface SegmentationOptions {
  /** The grid of the image: where the file does not tell the distance of its slices, frames lie on slices of the image if they can. */
  readonly image?: Geometry;
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
  { threshold = 0.5, codecs, image }: SegmentationOptions = {},
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
      if (found === 'SEG') {
        throw dicomError('RAD-DICOM-INVALID', { problem: 'SegmentSequence, which names its segments, is missing' });
      }
      throw dicomError('RAD-DICOM-WRONG-KIND', { found, wanted: 'a segmentation (SEG)' });
    }
    const segments = segmentsOf(header);
    const { geometry, frames } = arrangeFrames(planesOf(file), frameSegments(header, segments), image);
    const maskOf = (segment: SegmentEntry) => {
      requireOwnNumber(segment, segments);
      return paint(frames, geometry, insideRule(header, segment.label, threshold), codecs);
    };
    return {
      segments,
      geometry,
      identity: outlineIdentityOf(header),
      sparse: true,
      notes: strangeFrames(frames, segments),
      maskOf: (segment) => named(() => maskOf(segment)),
    };
  });
}

/** The segments that a SEG describes, without its pixels. */
export function segmentsOf(header: Dataset): SegmentEntry[] {
  return header.items('SegmentSequence').map((item, n) => ({
    name: item.text('SegmentLabel') ?? `segment ${n + 1}`,
    label: item.number('SegmentNumber') ?? -1 - n,
  }));
}

/** Says which frames belong to no segment of the file. */
function strangeFrames(frames: readonly SegmentFrame[], segments: readonly SegmentEntry[]): ErrorData[] {
  const known = new Set(segments.map(({ label }) => label));
  const strange = frames.flatMap(({ segment }) => (segment === undefined || known.has(segment) ? [] : [segment]));
  if (strange.length === 0) return [];
  const numbers = [...new Set(strange)].sort((a, b) => a - b).join(', ');
  return [dicomError('RAD-SEGMENT-FRAMES', { count: strange.length, numbers }).toJSON()];
}

/** Throws RAD-SEGMENT-UNCLEAR for a segment without a number, or with that of another. */
function requireOwnNumber({ name, label }: SegmentEntry, segments: readonly SegmentEntry[]): void {
  const unclear = (problem: string) => dicomError('RAD-SEGMENT-UNCLEAR', { name, problem });
  if (label < 0) throw unclear('it has no SegmentNumber, by which frames name their segment');
  const sharing = segments.filter((other) => other.label === label);
  if (sharing.length > 1) throw unclear(`${sharing.length} segments have the number ${label}`);
}

/**
 * The segment of each frame by its index; undefined where a frame holds several (label maps).
 * Throws RAD-DICOM-INVALID for a frame that does not say which of several segments it shows.
 */
function frameSegments(header: Dataset, segments: readonly SegmentEntry[]): (frame: number) => number | undefined {
  if (header.text('SegmentationType') === 'LABELMAP') return () => undefined;
  const groups = frameGroups(header);
  const only = segments.length === 1 ? segments[0].label : undefined;
  return (frame) => {
    const told = groups(frame).find('SegmentIdentificationSequence').number('ReferencedSegmentNumber') ?? only;
    if (told !== undefined) return told;
    throw dicomError('RAD-DICOM-INVALID', { problem: `frame ${frame + 1} does not say which segment it shows` });
  };
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
 * header tells (SpacingBetweenSlices) where all positions fit it, else that of the image where all frames lie on its slices, else
 * the smallest gap.
 */
function arrangeFrames(
  planes: readonly Plane[],
  segmentOf: (frame: number) => number | undefined,
  image?: Geometry,
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
  const ofImage = image !== undefined && liesOnSlices(placed, image) ? image.spacing[2] : undefined;
  const single = told ?? ofImage ?? thickness ?? 1;
  const regular =
    gaps.length === 0 ? { step: single, slices: offsets.map(() => 0) } : fitGrid(offsets, [told, ofImage, smallest]);
  if (regular === undefined) {
    const widest = gaps.reduce((a, b) => Math.max(a, b));
    const values = { gaps: `the greatest gap is ${widest.toFixed(3)} mm`, spacing: smallest.toFixed(3) };
    throw dicomError('RAD-DICOM-SLICES-UNEVEN', values);
  }
  const { step, slices } = regular;
  const geometry = gridFrom(first, slices[slices.length - 1] + 1, step);
  const voxels = voxelCount(geometry);
  if (voxels > greatestGrid) throw formatError('RAD-FILE-TOO-LARGE', { bytes: voxels, limit: greatestGrid });
  const frames = placed.map(({ plane, index }, n) => {
    const segment = segmentOf(index);
    return { plane, slice: slices[n], ...(segment !== undefined && { segment }) };
  });
  return { geometry, frames };
}

/** Whether every frame lies on a slice of the image (within a tenth of one), turned as it is. */
function liesOnSlices(placed: readonly Placed[], image: Geometry): boolean {
  const [, , nx, , , ny, , , nz] = image.direction;
  const { normal } = placed[0].axes;
  if (Math.abs(Math.abs(nx * normal[0] + ny * normal[1] + nz * normal[2]) - 1) > 1e-4) return false;
  return placed.every(({ position }) => {
    const slice = physicalToIndex(image, position)[2];
    return Math.abs(slice - Math.round(slice)) <= 0.1;
  });
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
