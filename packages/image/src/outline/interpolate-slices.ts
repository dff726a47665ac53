import { squaredDistances } from '../morphology/distance-transform.js';
import type { Mask } from '../volume/volume.js';
import { type Axis, pixelSpacing, planeAcross, putSlice, takeSlice } from './plane.js';

/**
 * Shape-based interpolation: the empty slices between drawn ones are filled. Each pixel's signed distance to the outline (mm, negative inside) is
 * interpolated linearly between the nearest drawn slices on both sides; where it is not positive, the pixel is inside. Drawn slices stay as they are.
 *
 * Where outlines on two slices do not overlap, nothing may lie between them: draw one more slice there.
 *
 * @param axis across the drawn slices.
 * Source: Raya and Udupa 1990, "Shape-based interpolation of multidimensional objects", with Euclidean distances in place of the city-block ones.
 * @example
 * interpolateSlices(mask, 2); // slices 10 and 14 are drawn: 11, 12, 13 are filled
 */
export function interpolateSlices(mask: Mask, axis: Axis = 2): Mask {
  const plane = planeAcross(mask.geometry, axis);
  const data = mask.data.slice();
  const [su, sv] = pixelSpacing(mask.geometry, plane);
  let before: { slice: number; distances: Float64Array } | undefined;
  for (let slice = 0; slice < plane.slices; slice++) {
    const pixels = takeSlice(mask.data, plane, slice);
    if (!pixels.includes(1)) continue;
    // Neighbouring drawn slices need no distances.
    const gapFollows = slice + 1 < plane.slices && !takeSlice(mask.data, plane, slice + 1).includes(1);
    const gapBefore = before !== undefined && before.slice < slice - 1;
    if (!gapFollows && !gapBefore) {
      before = undefined;
      continue;
    }
    const distances = signedDistances(pixels, plane.columns, plane.rows, su, sv);
    if (before !== undefined && gapBefore) fillBetween(before.slice, before.distances, slice, distances);
    before = { slice, distances };
  }
  return { geometry: mask.geometry, data };

  function fillBetween(first: number, a: Float64Array, last: number, b: Float64Array): void {
    const pixels = new Uint8Array(a.length);
    for (let slice = first + 1; slice < last; slice++) {
      const share = (slice - first) / (last - first);
      for (let i = 0; i < a.length; i++) pixels[i] = a[i] * (1 - share) + b[i] * share <= 0 ? 1 : 0;
      putSlice(pixels, data, plane, slice);
    }
  }
}

/** Of pixel centres to the outline, mm; half-way between the centres on its two sides. An outline that fills the slice is far away. */
function signedDistances(pixels: Uint8Array, columns: number, rows: number, su: number, sv: number): Float64Array {
  const out = squaredDistances(pixels, [columns, rows, 1], [su, sv, 1]).map(Math.sqrt);
  const inside = squaredDistances(pixels, [columns, rows, 1], [su, sv, 1], 0);
  const far = columns * su + rows * sv;
  for (let i = 0; i < out.length; i++) if (pixels[i] !== 0) out[i] = -Math.min(far, Math.sqrt(inside[i]));
  return out;
}
