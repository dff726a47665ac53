import { hypot } from '@radscore/elementary';
import type { RegionGrid } from '../../region/region.js';

/** Outline of a region in one slice. */
export interface OutlineMeasures {
  /** mm */
  readonly perimeter: number;
  /** mm^2 */
  readonly area: number;
}

/**
 * The outline of a region's only slice by marching squares with vertices half-way between pixel centres: its length and
 * the area inside. Opposite corners of a square are not joined. Agrees with PyRadiomics' `calculate_coefficients2D`.
 *
 * @param axis the axis across the slice, along which the region is one voxel thick.
 */
export function outlineMeasures(grid: RegionGrid, axis: number): OutlineMeasures {
  const [u, v] = axes(axis);
  const [width, height] = [grid.spacing[u], grid.spacing[v]];
  const diagonal = hypot(width, height);
  const start = grid.pad * grid.strides[axis] + (grid.pad - 1) * (grid.strides[u] + grid.strides[v]);
  let perimeter = 0;
  let squares = 0;
  for (let j = 0; j <= grid.size[v]; j++) {
    for (let i = 0; i <= grid.size[u]; i++) {
      const corner = start + i * grid.strides[u] + j * grid.strides[v];
      const a = grid.inside[corner];
      const b = grid.inside[corner + grid.strides[u]];
      const c = grid.inside[corner + grid.strides[v]];
      const d = grid.inside[corner + grid.strides[u] + grid.strides[v]];
      const inside = a + b + c + d;
      if (inside === 4) squares += 1;
      else if (inside === 1 || inside === 3) {
        perimeter += diagonal / 2;
        squares += inside === 1 ? 1 / 8 : 7 / 8;
      } else if (inside === 2 && a === d) {
        perimeter += diagonal;
        squares += 1 / 4;
      } else if (inside === 2) {
        perimeter += a === b ? width : height;
        squares += 1 / 2;
      }
    }
  }
  return { perimeter, area: squares * width * height };
}

/** The two axes of a slice across the given axis. */
export function axes(across: number): [number, number] {
  return across === 0 ? [1, 2] : across === 1 ? [0, 2] : [0, 1];
}
