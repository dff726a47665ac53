import { boundingBox, boxSize } from '../volume/box.js';
import { crop, pad } from '../volume/crop.js';
import { complement } from '../volume/mask.js';
import type { Mask, Triple } from '../volume/volume.js';
import { connectedComponents } from './connected-components.js';

/**
 * The region with its holes: the voxels around it from which no path over voxel faces leads out. A pocket that the border
 * of the image closes is open, since the image does not show what follows. In an image of one slice, holes are those of
 * the plane.
 *
 * @example
 * ```ts
 * import { countVoxels, fillHoles, identityDirection, maskOfBox, subtract } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * const hollow = subtract(tumour, maskOfBox({ lower: [9, 9, 9], upper: [10, 10, 10] }, geometry));
 * countVoxels(fillHoles(hollow)); // => 64
 * ```
 */
export function fillHoles(mask: Mask): Mask {
  const { geometry } = mask;
  const data = mask.data.slice();
  const box = boundingBox(mask);
  if (box === undefined) return { geometry, data };
  const margin = geometry.size.map((n) => (n > 1 ? 1 : 0)) as unknown as Triple;
  const around = complement(pad(crop(mask, box), margin, margin));
  const [nx, ny, nz] = around.geometry.size;
  const [bx, by] = boxSize(box);
  for (const { runs } of connectedComponents(around, 6)) {
    if (runs.some((_, i) => i % 2 === 0 && leadsOut(runs[i], runs[i + 1]))) continue;
    for (let i = 0; i < runs.length; i += 2) {
      const row = Math.floor(runs[i] / nx);
      const y = (row % ny) - margin[1] + box.lower[1];
      const z = Math.floor(row / ny) - margin[2] + box.lower[2];
      const shift = geometry.size[0] * (y + geometry.size[1] * z) + box.lower[0] - margin[0] - row * nx;
      data.fill(1, runs[i] + shift, runs[i + 1] + shift);
    }
  }
  return { geometry, data };

  /** True when a run of the padded block touches the padding. */
  function leadsOut(start: number, end: number): boolean {
    const row = Math.floor(start / nx);
    const y = row % ny;
    const z = Math.floor(row / ny);
    const first = start - row * nx < margin[0] || end - row * nx > bx + margin[0];
    return first || y < margin[1] || y >= by + margin[1] || z < margin[2] || z >= nz - margin[2];
  }
}
