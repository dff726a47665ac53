import type { Geometry } from '../volume/volume.js';
import { type Axis, planeAcross } from './plane.js';

/**
 * The voxels of one slice inside closed outlines, by the even-odd rule: an outline within another is a hole.
 *
 * @param outlines each a list of u, v alternating, in voxels along the two axes of the slice, the lower axis first; whole numbers are voxel centres.
 * @param axis across the slice. A centre exactly on an edge belongs to the polygon on its right or lower side, so that polygons that share an edge share no voxel.
 * @returns runs for `changeOfRuns`; none for a slice outside the image.
 * @example
 * polygonRuns(mask.geometry, [[10, 10, 20, 10, 20, 20, 10, 20]], 2, 30); // a square of 10 x 10 voxels on axial slice 30
 */
export function polygonRuns(
  geometry: Geometry,
  outlines: readonly ArrayLike<number>[],
  axis: Axis,
  slice: number,
): Int32Array {
  const plane = planeAcross(geometry, axis);
  if (!(slice >= 0 && slice < plane.slices)) return new Int32Array(0);
  const runs: number[] = [];
  scanPolygons(outlines, plane.columns, plane.rows, (row, from, to) => {
    const start = slice * plane.across + row * plane.stepV;
    if (plane.stepU === 1) runs.push(start + from, start + to);
    else for (let u = from; u < to; u++) runs.push(start + u * plane.stepU, start + u * plane.stepU + 1);
  });
  return Int32Array.from(runs);
}

/**
 * Visits the spans of pixels inside closed polygons, row by row, by the even-odd rule over all of them.
 *
 * @param outlines each a list of x, y alternating; whole numbers are pixel centres.
 * @param visit row, first pixel, and the one behind the last; spans are clipped to the slice.
 */
export function scanPolygons(
  outlines: readonly ArrayLike<number>[],
  columns: number,
  rows: number,
  visit: (row: number, from: number, to: number) => void,
): void {
  const crossings: number[][] = [];
  for (const points of outlines) addCrossings(points, rows, crossings);
  crossings.forEach((line, row) => {
    line.sort((a, b) => a - b);
    for (let n = 0; n + 1 < line.length; n += 2) {
      const from = Math.max(0, Math.ceil(line[n]));
      const to = Math.min(columns, Math.ceil(line[n + 1]));
      if (from < to) visit(row, from, to);
    }
  });
}

function addCrossings(points: ArrayLike<number>, rows: number, crossings: number[][]): void {
  const corners = points.length >> 1;
  for (let n = 0; n < corners; n++) {
    const next = n + 1 === corners ? 0 : n + 1;
    const [x0, y0, x1, y1] = [points[2 * n], points[2 * n + 1], points[2 * next], points[2 * next + 1]];
    const end = Math.min(rows, Math.ceil(Math.max(y0, y1)));
    for (let row = Math.max(0, Math.ceil(Math.min(y0, y1))); row < end; row++) {
      crossings[row] ??= [];
      crossings[row].push(x0 + ((row - y0) * (x1 - x0)) / (y1 - y0));
    }
  }
}
