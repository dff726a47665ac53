import { indexToPhysicalMatrix, type Matrix3, multiply, physicalToIndexMatrix } from '../volume/coordinates.js';
import type { Geometry, Triple } from '../volume/volume.js';

/** Where the voxels of a target grid lie in the index space of an image. */
export interface GridPositions {
  /** Index (in the image) of the start of a row of the grid, and of the voxel just behind its end. */
  row(y: number, z: number): { start: Triple; end: Triple };
  /** Positions per axis when the axes of both grids are parallel, so that each depends on one grid index only. */
  readonly perAxis?: readonly [Float64Array, Float64Array, Float64Array];
  /**
   * True where rounding cannot part `perAxis` and `row` by so much that another voxel becomes the nearest: both say the same to the
   * last bit, or no position is half-way between two voxels.
   */
  readonly sameNearest: boolean;
}

/**
 * Maps grid indices to image indices through millimetres, with ITK's order of operations: within a row the positions
 * are spread evenly from its start to its end, which keeps ties (a position half-way between two voxels) as ITK has them.
 */
export function gridPositions(image: Geometry, grid: Geometry): GridPositions {
  const toPhysical = indexToPhysicalMatrix(grid);
  const toIndex = physicalToIndexMatrix(image);
  const position = (x: number, y: number, z: number): Triple => {
    const point = placeOf(toPhysical, grid.origin, x, y, z);
    const { origin } = image;
    return multiply(toIndex, [point[0] - origin[0], point[1] - origin[1], point[2] - origin[2]]);
  };
  const row = (y: number, z: number): { start: Triple; end: Triple } => ({
    start: position(0, y, z),
    end: position(grid.size[0], y, z),
  });
  if (!axesRunAlike(toIndex, toPhysical, grid.size)) return { row, sameNearest: false };
  const { start, end } = row(0, 0);
  const [nx, ny, nz] = grid.size;
  const perAxis = [
    Float64Array.from({ length: nx }, (_, x) => along(start[0], end[0], x / nx)),
    Float64Array.from({ length: ny }, (_, y) => position(0, y, 0)[1]),
    Float64Array.from({ length: nz }, (_, z) => position(0, 0, z)[2]),
  ] as const;
  const exact = isPermutation(toIndex) && isPermutation(toPhysical);
  return { row, perAxis, sameNearest: exact || !perAxis.some(hasTies) };
}

/** The position a share of the way from the start of a row to its end. */
export function along(start: number, end: number, share: number): number {
  return start + share * (end - start);
}

function placeOf(m: Matrix3, origin: Triple, x: number, y: number, z: number): Triple {
  return [
    origin[0] + m[0] * x + m[1] * y + m[2] * z,
    origin[1] + m[3] * x + m[4] * y + m[5] * z,
    origin[2] + m[6] * x + m[7] * y + m[8] * z,
  ];
}

/** True when a step along a grid axis moves along the same image axis only, over the whole grid, to 1e-9 voxels. */
function axesRunAlike(toIndex: Matrix3, toPhysical: Matrix3, size: Triple): boolean {
  for (let a = 0; a < 3; a++) {
    const step = multiply(toIndex, [toPhysical[a], toPhysical[a + 3], toPhysical[a + 6]]);
    for (let b = 0; b < 3; b++) if (b !== a && Math.abs(step[b]) * size[a] > 1e-9) return false;
  }
  return true;
}

/** True when each row has one number that is not zero, so that no coordinate takes rounding from another. */
function isPermutation(m: Matrix3): boolean {
  return [0, 3, 6].every((row) => m.slice(row, row + 3).filter((entry) => entry !== 0).length === 1);
}

/** Whether a position is half-way between two voxels, to a millionth. */
function hasTies(positions: Float64Array): boolean {
  return positions.some((p) => Math.abs(p - Math.floor(p) - 0.5) < 1e-6);
}
