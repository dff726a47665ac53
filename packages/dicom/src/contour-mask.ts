import type { ErrorData } from '@radscore/core';
import { type Geometry, imageError, type Mask, polygonRuns, voxelCount } from '@radscore/image';
import { dicomError } from './errors.js';
import { areaInside, polygonArea } from './polygon-area.js';

/** A closed contour on a slice of the image, which may lie beyond its first or last one. */
export interface Contour {
  /** Pixels of the slice: x and y alternating, whole numbers are centres. */
  readonly points: Float64Array;
  readonly slice: number;
  /** True for a contour that says of itself that it is to be combined by exclusive or. */
  readonly exclusive: boolean;
}

/** How overlapping contours of one region are combined: the even-odd rule, or their union. */
export type ContourRule = 'even-odd' | 'union';

/** A region drawn on the grid of an image, and what is worth knowing of how. */
export interface ContourMask extends Mask {
  readonly notes: readonly ErrorData[];
}

/**
 * Paints the contours of a region. A voxel is inside where its centre is inside by the even-odd rule over all contours of its slice,
 * so an inner contour makes a hole; by the rule `union` contours that overlap in part are joined, and only what lies within
 * another contour is a hole. Contours that hold the same voxels (written twice, in reverse, from another start) count once.
 *
 * Notes: RAD-CONTOUR-DOUBLE, RAD-CONTOUR-GAPS, RAD-CONTOUR-CUT, RAD-CONTOUR-OVERLAP.
 * Throws RAD-MASK-EMPTY without a contour, RAD-MASK-OUTSIDE when all of them lie outside the image.
 */
export function paintContours(
  roi: string,
  contours: readonly Contour[],
  image: Geometry,
  rule: ContourRule = 'even-odd',
): ContourMask {
  if (contours.length === 0) throw imageError('RAD-MASK-EMPTY', { label: `"${roi}"` });
  const notes: ErrorData[] = [];
  const cut = cutShare(contours, image);
  if (cut.share >= 1) throw outside(contours, image);
  const note = (error: ReturnType<typeof dicomError>) => notes.push(error.toJSON());
  if (cut.count > 0) {
    note(dicomError('RAD-CONTOUR-CUT', { roi, count: cut.count, share: Number((100 * cut.share).toPrecision(3)) }));
  }
  const data = new Uint8Array(voxelCount(image));
  const drawn = contours.filter(({ slice }) => slice >= 0 && slice < image.size[2]);
  const bySlice = new Map<number, Contour[]>();
  for (const contour of drawn) bySlice.set(contour.slice, [...(bySlice.get(contour.slice) ?? []), contour]);
  let double = 0;
  let overlapping = 0;
  for (const own of bySlice.values()) {
    const painted = paintSlice(own, image, data, rule);
    double += painted.double;
    overlapping += painted.overlap ? 1 : 0;
  }
  if (double > 0) note(dicomError('RAD-CONTOUR-DOUBLE', { roi, count: double }));
  if (overlapping > 0 && rule === 'even-odd') note(dicomError('RAD-CONTOUR-OVERLAP', { roi, count: overlapping }));
  const slices = [...bySlice.keys()];
  const empty = Math.max(...slices) - Math.min(...slices) + 1 - slices.length;
  if (empty > 0) note(dicomError('RAD-CONTOUR-GAPS', { roi, count: empty }));
  return { geometry: image, data, notes };
}

/** Shares of a contour that count as outside of, and as within, the others: drawing is not exact. */
const [apart, within] = [0.05, 0.95];

function paintSlice(contours: readonly Contour[], image: Geometry, data: Uint8Array, rule: ContourRule) {
  const seen = new Set<string>();
  let double = 0;
  const regions = contours.flatMap(({ points, slice, exclusive }) => {
    const runs = polygonRuns(image, [points], 2, slice);
    const key = runs.join(' ');
    const isDouble = runs.length > 0 && seen.has(key);
    if (isDouble) double++;
    seen.add(key);
    return isDouble ? [] : [{ runs, exclusive, size: voxelsOf(runs) }];
  });
  // The largest first, so that holes come after what they are in.
  regions.sort((a, b) => b.size - a.size);
  const covered = new Set<number>();
  let overlap = false;
  for (const { runs, exclusive, size } of regions) {
    let common = 0;
    const visit = (act: (i: number) => void) => {
      for (let n = 0; n < runs.length; n += 2) for (let i = runs[n]; i < runs[n + 1]; i++) act(i);
    };
    if (regions.length > 1) {
      visit((i) => {
        if (covered.has(i)) common++;
      });
      visit((i) => covered.add(i));
    }
    const share = size === 0 ? 0 : common / size;
    overlap ||= share > apart && share < within && !exclusive;
    if (rule === 'union' && !exclusive && share < within) visit((i) => (data[i] = 1));
    else visit((i) => (data[i] ^= 1));
  }
  return { double, overlap };
}

function voxelsOf(runs: Int32Array): number {
  let sum = 0;
  for (let n = 0; n < runs.length; n += 2) sum += runs[n + 1] - runs[n];
  return sum;
}

/** How many contours reach out of the image, and the share of the area of all contours that is lost. */
function cutShare(contours: readonly Contour[], { size: [columns, rows, slices] }: Geometry) {
  let total = 0;
  let inside = 0;
  let count = 0;
  for (const { points, slice } of contours) {
    const area = polygonArea(points);
    const kept = slice < 0 || slice >= slices ? 0 : areaInside(points, columns, rows);
    total += area;
    inside += kept;
    if (kept < area * (1 - 1e-9)) count++;
  }
  const isOut = ({ slice }: Contour) => slice < 0 || slice >= slices;
  return { count, share: total > 0 ? 1 - inside / total : contours.every(isOut) ? 1 : 0 };
}

/** The error of a region that lies beside the image: along the axis on which it is furthest away. */
function outside(contours: readonly Contour[], { size }: Geometry) {
  const along = [0, 1, 2].map((a) => {
    let [lower, upper] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { points, slice } of contours) {
      for (let n = 0; n < points.length; n += 2) {
        const at = a === 2 ? slice : points[n + a];
        lower = Math.min(lower, at);
        upper = Math.max(upper, at);
      }
    }
    const last = size[a] - 1;
    return { axis: 'xyz'[a], lower, upper, last, beyond: Math.max(-lower, upper - last) };
  });
  const { axis, lower, upper, last } = along.reduce((worst, each) => (each.beyond > worst.beyond ? each : worst));
  return imageError('RAD-MASK-OUTSIDE', {
    axis,
    lower: Number(lower.toFixed(1)),
    upper: Number(upper.toFixed(1)),
    last,
  });
}
