import { cos, sin } from '@radscore/elementary';
import { type Box, boundingBox } from '../volume/box.js';
import { indexToPhysical, physicalToIndex } from '../volume/coordinates.js';
import { boxGeometry } from '../volume/crop.js';
import type { Geometry, Mask, Triple } from '../volume/volume.js';

export interface GridMove {
  /** Turn about the middle of the image, in the plane of its slices, degrees; from the first axis to the second is positive. */
  readonly angle: number;
  /** Shift along the axes of the turned grid, in its voxels. */
  readonly translation: Triple;
  /** Voxels of the grid, mm; those of the image by default. */
  readonly spacing?: Triple;
}

/**
 * The grid on which an image is read when it is turned and shifted: centre on centre with the image (IBSI), with its extent, then moved. The patient stays where he is; the
 * voxels sample the patient differently, as if the patient had been positioned differently in the scanner.
 *
 * Source: MIRP's rotation and translation, which turns about the axis of the table; for axial slices the two agree.
 */
export function movedGrid(image: Geometry, { angle, translation, spacing = image.spacing }: GridMove): Geometry {
  const radians = (angle * Math.PI) / 180;
  const [c, s] = angle === 0 ? [1, 0] : [cos(radians), sin(radians)];
  const d = image.direction;
  const direction: Geometry['direction'] = [
    c * d[0] + s * d[1],
    c * d[1] - s * d[0],
    d[2],
    c * d[3] + s * d[4],
    c * d[4] - s * d[3],
    d[5],
    c * d[6] + s * d[7],
    c * d[7] - s * d[6],
    d[8],
  ];
  const size = image.size.map((n, a) =>
    Math.ceil(Number(((n * image.spacing[a]) / spacing[a]).toFixed(6))),
  ) as unknown as Triple;
  const middle = indexToPhysical(image, image.size.map((n) => (n - 1) / 2) as unknown as Triple);
  const turned: Geometry = { size, spacing, origin: middle, direction };
  const first = size.map((n, a) => translation[a] - (n - 1) / 2) as unknown as Triple;
  return { ...turned, origin: indexToPhysical(turned, first) };
}

/**
 * The part of a grid around a region drawn on another grid: its bounding box, corners and all, with `margin` mm on each side, cut to the grid; undefined for an empty region.
 */
export function gridAround(grid: Geometry, mask: Mask, margin: number): Geometry | undefined {
  const region = boundingBox(mask);
  if (region === undefined) return undefined;
  const reach = grid.spacing.map((s) => margin / s) as unknown as Triple;
  return boxGeometry(grid, boxHolding(grid, mask.geometry, region, reach));
}

/** The voxels of a grid that a block of another grid reaches over, with `reach` voxels more on each side, cut to the grid. */
export function boxHolding(grid: Geometry, other: Geometry, block: Box, reach: Triple): Box {
  const ends = [0, 1, 2].map((a) => [block.lower[a] - 0.5, block.upper[a] + 0.5]);
  const corners = Array.from({ length: 8 }, (_, n) =>
    physicalToIndex(grid, indexToPhysical(other, [ends[0][n & 1], ends[1][(n >> 1) & 1], ends[2][n >> 2]] as Triple)),
  );
  // A corner half-way between two voxels, but for rounding, belongs to the inner one.
  const clamp = (at: number, a: number) => Math.min(grid.size[a] - 1, Math.max(0, at));
  const lower = grid.size.map((_, a) =>
    clamp(Math.ceil(Math.min(...corners.map((c) => c[a])) - reach[a] - 1e-6), a),
  ) as unknown as Triple;
  const upper = grid.size.map((_, a) =>
    clamp(Math.floor(Math.max(...corners.map((c) => c[a])) + reach[a] + 1e-6), a),
  ) as unknown as Triple;
  return { lower, upper };
}
