import { fillHoles } from '../morphology/fill-holes.js';
import type { Geometry, Mask } from '../volume/volume.js';
import { type MaskChange, maskChange } from './mask-change.js';
import { type Axis, pixelSpacing, planeAcross, putSlice, takeSlice } from './plane.js';

/**
 * The mask with the holes of each slice filled: pixels from which no path over pixel edges leads out of the slice's outline.
 * What a drawn ring encloses is filled even where it is open in the third dimension; see `fillHoles` for cavities of the whole region.
 *
 * @param axis across the slices.
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
export function copySlice(mask: Mask, axis: Axis, from: number, to: number): MaskChange {
  const plane = planeAcross(mask.geometry, axis);
  const after = mask.data.slice();
  if (from >= 0 && to >= 0 && from < plane.slices && to < plane.slices) {
    putSlice(takeSlice(mask.data, plane, from), after, plane, to);
  }
  return maskChange(mask.data, after);
}
