import type { ErrorData, RadError } from '@radscore/core';
import { imageError } from '../errors.js';
import { boundingBox } from '../volume/box.js';
import { countVoxels } from '../volume/mask.js';
import { type Mask, voxelVolume } from '../volume/volume.js';

/** Fewer voxels than this, a cube of four, and a region is called tiny. */
const tinyBelow = 64;

/**
 * What a reader of the results should know about a region, as rows of the table of errors: that it is empty, tiny,
 * touches the border of the image (along axes of more than one voxel), or that a part of it was cut off there.
 *
 * @param cut canonical texts of the parts that reached beyond the image.
 * @example regionWarnings('tumour', maskOfBox({ lower: [0, 2, 1], upper: [5, 5, 2] }, geometry)).map(({ code }) => code) // => ['RAD-REGION-TINY', 'RAD-REGION-AT-BORDER']
 */
export function regionWarnings(region: string, mask: Mask, cut: readonly string[] = []): ErrorData[] {
  const warnings: RadError[] = [];
  const voxels = countVoxels(mask);
  if (voxels === 0) warnings.push(imageError('RAD-REGION-EMPTY', { region }));
  else if (voxels < tinyBelow) {
    const volume = Number((voxels * voxelVolume(mask.geometry)).toPrecision(3));
    warnings.push(imageError('RAD-REGION-TINY', { region, voxels, volume }));
  }
  const faces = touchedFaces(mask);
  if (faces.length > 0) warnings.push(imageError('RAD-REGION-AT-BORDER', { region, faces: faces.join(', ') }));
  for (const part of cut) warnings.push(imageError('RAD-REGION-CUT', { region, part }));
  return warnings.map((warning) => warning.toJSON());
}

/**
 * The sides of the image that a mask touches: `first z`, `last x`.
 * @example touchedFaces(maskOfBox({ lower: [0, 2, 1], upper: [5, 5, 3] }, geometry)) // => ['first x', 'last z']
 */
export function touchedFaces(mask: Mask): string[] {
  const box = boundingBox(mask);
  if (box === undefined) return [];
  const { size } = mask.geometry;
  return ['x', 'y', 'z'].flatMap((axis, a) => [
    ...(size[a] > 1 && box.lower[a] === 0 ? [`first ${axis}`] : []),
    ...(size[a] > 1 && box.upper[a] === size[a] - 1 ? [`last ${axis}`] : []),
  ]);
}
