import type { RadError } from '@radscore/core';
import { imageError } from '../errors.js';
import type { Box } from '../volume/box.js';
import { indexToPhysical } from '../volume/coordinates.js';
import type { Geometry, Triple } from '../volume/volume.js';

/**
 * The grid on which PyRadiomics resamples a region: the corners of the first voxels coincide, only the region's bounding
 * box and `padDistance` new voxels around it are covered, and nothing beyond the original extent.
 *
 * @param spacing new spacing, mm; as `effectiveSpacing` returns it.
 * @throws `RAD-RESAMPLE-SPACING` when it would make an absurd number of voxels.
 * Source: PyRadiomics `imageoperations.resampleImage`, with its roundings and order of operations.
 */
export function pyradiomicsGrid(original: Geometry, box: Box, spacing: Triple, padDistance: number): Geometry {
  const size: number[] = [];
  const first: number[] = [];
  for (let a = 0; a < 3; a++) {
    const old = original.spacing[a];
    const ratio = old / spacing[a];
    const lower = Math.max(0, Math.floor((box.lower[a] - 0.5) * ratio - padDistance));
    const upper = Math.min(
      Math.ceil(original.size[a] * ratio) - 1,
      Math.ceil((box.upper[a] + 0.5) * ratio + padDistance),
    );
    size.push(upper - lower + 1);
    first.push((0.5 * (spacing[a] - old)) / old + lower / ratio);
  }
  return place(original, size, first, spacing);
}

/**
 * The grid of the IBSI: the centres of the old and new grid coincide, and the new one has at least the extent of the old
 * (sizes rounded up). Cut to the region's bounding box and `padDistance` new voxels around it; `Infinity` keeps it whole.
 *
 * Source: IBSI reference manual, section 2.4 (interpolation, grid alignment by centre).
 */
export function ibsiGrid(original: Geometry, box: Box, spacing: Triple, padDistance: number): Geometry {
  const size: number[] = [];
  const first: number[] = [];
  for (let a = 0; a < 3; a++) {
    const old = original.spacing[a];
    // Rounded before it is rounded up: 0.977 * 204 / 1 must not gain a voxel from the last bit of a product.
    const n = Math.ceil(Number(((original.size[a] * old) / spacing[a]).toFixed(6)));
    const step = spacing[a] / old;
    const start = (original.size[a] - 1 - step * (n - 1)) / 2;
    const lower = Math.max(0, Math.floor((box.lower[a] - 0.5 - start) / step - padDistance));
    const upper = Math.min(n - 1, Math.ceil((box.upper[a] + 0.5 - start) / step + padDistance));
    size.push(upper - lower + 1);
    first.push(start + lower * step);
  }
  return place(original, size, first, spacing);
}

/**
 * The spacing that a request means on a grid: 0 keeps an axis as it is.
 *
 * @param keeps axes that stay as they are whatever is asked for.
 * @throws `RAD-RESAMPLE-SPACING` for a negative, infinite or missing spacing.
 */
export function effectiveSpacing(wanted: Triple, original: Geometry, keeps: (axis: number) => boolean): Triple {
  const spacing = [0, 1, 2].map((a) => {
    if (!(wanted[a] >= 0 && wanted[a] < Infinity)) throw impossible(wanted[a], a, 'it must be a positive number, or 0');
    return wanted[a] === 0 || keeps(a) ? original.spacing[a] : wanted[a];
  });
  return spacing as unknown as Triple;
}

/** Grids of more voxels than this, 2 GB of int16, are refused: the spacing is a mistake. */
const mostVoxels = 2 ** 30;

function impossible(spacing: number, axis: number, problem: string): RadError {
  return imageError('RAD-RESAMPLE-SPACING', { spacing: String(spacing), axis: 'xyz'[axis], problem });
}

function place(original: Geometry, size: number[], first: number[], spacing: Triple): Geometry {
  const voxels = size[0] * size[1] * size[2];
  if (voxels > mostVoxels) {
    const finest = spacing.indexOf(Math.min(...spacing));
    throw impossible(spacing[finest], finest, `the region would have ${voxels.toPrecision(3)} voxels`);
  }
  return {
    size: size as unknown as Triple,
    spacing,
    origin: indexToPhysical(original, first as unknown as Triple),
    direction: original.direction,
  };
}
