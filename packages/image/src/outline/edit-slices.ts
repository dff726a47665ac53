import { fillHoles } from '../morphology/fill-holes.js';
import type { Geometry, Mask } from '../volume/volume.js';
import type { MaskChange } from './mask-change.js';
import { type Axis, pixelSpacing, planeAcross, putSlice, takeSlice } from './plane.js';

/**
 * The mask with the holes of each slice filled: pixels from which no path over pixel edges leads out of the slice's outline.
 * What a drawn ring encloses is filled even where it is open in the third dimension; see `fillHoles` for cavities of the whole region.
 *
 * @param axis across the slices.
 *
 * @example
 * ```ts
 * import { countVoxels, fillHolesInSlices, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * const mask = maskOfBox({ lower: [1, 1, 1], upper: [3, 3, 2] }, geometry);
 * countVoxels(fillHolesInSlices(mask)); // => 18
 * ```
 */
export function fillHolesInSlices(mask: Mask, axis: Axis = 2): Mask {
  const plane = planeAcross(mask.geometry, axis);
  const data = mask.data.slice();
  const [su, sv] = pixelSpacing(mask.geometry, plane);
  const geometry: Geometry = { ...mask.geometry, size: [plane.columns, plane.rows, 1], spacing: [su, sv, 1] };
  for (let s = 0; s < plane.slices; s++) {
    const pixels = takeSlice(mask.data, plane, s);
    if (pixels.includes(1)) putSlice(fillHoles({ geometry, data: pixels }).data, data, plane, s);
  }
  return { geometry: mask.geometry, data };
}

/**
 * What changes when the outline of one slice is copied to another, replacing what is there; nothing when either slice is outside the image.
 *
 * @example
 * applyChange(mask.data, copySlice(mask, 2, 30, 31)); // axial slice 30 to the next
 */
export function copySlice({ geometry, data }: Mask, axis: Axis, from: number, to: number): MaskChange {
  const plane = planeAcross(geometry, axis);
  const within = (slice: number) => slice >= 0 && slice < plane.slices;
  const [added, removed]: [number[], number[]] = [[], []];
  if (within(from) && within(to)) {
    for (let v = 0; v < plane.rows; v++) {
      for (let u = 0; u < plane.columns; u++) {
        const pixel = v * plane.stepV + u * plane.stepU;
        const [source, target] = [from * plane.across + pixel, to * plane.across + pixel];
        if ((data[source] !== 0) === (data[target] !== 0)) continue;
        const runs = data[source] !== 0 ? added : removed;
        if (runs.at(-1) === target) runs[runs.length - 1] = target + 1;
        else runs.push(target, target + 1);
      }
    }
  }
  return { length: data.length, added: Int32Array.from(added), removed: Int32Array.from(removed) };
}
