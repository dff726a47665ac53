import type { Plane } from './planes.js';
import type { Zoom } from './view-state.js';

/** Where a slice lies in its pane: pixels of one voxel across and down, and of its top left corner. */
export interface Placing {
  readonly scale: readonly [number, number];
  readonly left: number;
  readonly top: number;
}

/** The slice as large as the pane allows, magnified and moved as asked; voxels keep their proportions in mm. */
export function placingOf({ size, spacing }: Plane, width: number, height: number, { scale, x, y }: Zoom): Placing {
  const [wide, high] = [size[0] * spacing[0], size[1] * spacing[1]];
  const perMm = Math.min(width / wide, height / high) * scale;
  return {
    scale: [perMm * spacing[0], perMm * spacing[1]],
    left: width / 2 - (wide / 2 - x) * perMm,
    top: height / 2 - (high / 2 - y) * perMm,
  };
}
