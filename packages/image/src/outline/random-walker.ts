import { coreError, throwIfCancelled, type WorkControl } from '@radscore/core';
import { exp } from '@radscore/elementary';
import { imageError } from '../errors.js';
import { type Box, boundingBox, boxSize, expandBox } from '../volume/box.js';
import { requireSameGeometry } from '../volume/compare-geometry.js';
import { crop, paste } from '../volume/crop.js';
import { emptyMask, union } from '../volume/mask.js';
import type { Mask, Triple, Volume } from '../volume/volume.js';
import { gaussianSmooth } from './gaussian-smooth.js';

export interface RandomWalker {
  /** Voxels known to be inside, and known to be outside: a few strokes each. */
  readonly inside: Mask;
  readonly outside: Mask;
  /** How strongly an edge holds the walker back; 90 (Grady 2006). */
  readonly beta?: number;
  /**
   * The difference of neighbours that counts as 1 before beta, in the unit of the image. By default it is three quarters of the difference between the mean values of both kinds
   * of seeds: a step between the two tissues, spread by the smoothing over several voxels and two or three axes, then all but stops the walker, and noise of a tenth of it
   * hardly does. Where the means are equal it is the largest difference of neighbours in the block (Grady 2006).
   */
  readonly contrast?: number;
  /** Gaussian over the image before neighbours are compared, mm; 0.7 times the finest spacing. Noise would else wall voxels in; more blurs the edges. */
  readonly smoothing?: number;
  /** How far around the seeds, mm, is considered; 10. Voxels beyond it are outside. */
  readonly margin?: number;
  /** Residual of the linear system relative to its right side at which to stop; 1e-4. */
  readonly tolerance?: number;
}

export interface RandomWalkerResult {
  /** Where a walker reaches `inside` first more often than not. */
  readonly mask: Mask;
  /** The block that was considered, and the probability in it; x fastest. */
  readonly box: Box;
  readonly probability: Float32Array;
  readonly iterations: number;
}

/** More voxels than this (160 MB at 40 bytes each) are refused. */
const mostVoxels = 4_000_000;
/** A walker crosses the sharpest edge once in a million times: without it, an enclosed voxel would have no equation. */
const leastWeight = 1e-6;
const mostIterations = 2000;

/**
 * Random walker: each voxel belongs to the seeds that a walker from it reaches first with the greater probability, where steps across edges of
 * the image are unlikely. Steps along coarser axes weigh less, by the square of the spacing. The probabilities solve a linear system (conjugate gradients,
 * diagonal preconditioning) over the block around the seeds.
 *
 * @param control `signal` is checked, and `onProgress` called, after every round of the solver.
 * @throws `RAD-MASK-EMPTY` without seeds of both kinds; `RAD-PARAMETER-INVALID` for a block of more than 4 million voxels; `RAD-GEOMETRY-DIFFERS`; `RAD-CANCELLED`.
 * Source: Grady 2006, "Random walks for image segmentation".
 * @example
 * const { mask } = randomWalker(ct, { inside: strokesInTumour, outside: strokesAround });
 */
export function randomWalker(volume: Volume, options: RandomWalker, control?: WorkControl): RandomWalkerResult {
  const { inside, outside, margin = 10, tolerance = 1e-4 } = options;
  for (const seeds of [inside, outside]) requireSameGeometry(volume.geometry, seeds.geometry);
  const around = boundingBox(union(inside, outside));
  if (around === undefined || !inside.data.includes(1) || !outside.data.includes(1)) {
    throw imageError('RAD-MASK-EMPTY', { label: around === undefined ? 'the seeds' : 'one kind of seeds' });
  }
  const { geometry } = volume;
  const box = expandBox(around, geometry.spacing.map((s) => Math.ceil(margin / s)) as unknown as Triple, geometry);
  const size = boxSize(box);
  const voxels = size[0] * size[1] * size[2];
  if (voxels > mostVoxels) {
    const problem = `the block around the seeds has ${voxels} voxels, more than ${mostVoxels}`;
    throw coreError('RAD-PARAMETER-INVALID', { name: 'seeds', value: size.join(' x '), problem });
  }
  const [inBlock, outBlock] = [crop(inside, box).data, crop(outside, box).data];
  const block = smoothed(crop(volume, box), options.smoothing ?? 0.7 * Math.min(...geometry.spacing));
  const contrast = options.contrast ?? 0.75 * Math.abs(meanOf(block.data, inBlock) - meanOf(block.data, outBlock));
  const edges = edgeWeights(block, options.beta ?? 90, contrast);
  const { solution, iterations } = solve(edges, inBlock, outBlock, tolerance, control);
  const mask = emptyMask(geometry);
  const chosen = Uint8Array.from(solution, (p, i) => (inBlock[i] !== 0 || (outBlock[i] === 0 && p > 0.5) ? 1 : 0));
  paste(chosen, box, geometry, mask.data);
  return { mask, box, probability: Float32Array.from(solution), iterations };
}

function smoothed({ geometry, data }: Volume, sigma: number): Volume<Float64Array> {
  const values = Float64Array.from(data);
  gaussianSmooth(values, geometry, sigma);
  return { geometry, data: values };
}

function meanOf(values: ArrayLike<number>, seeds: Uint8Array): number {
  let [sum, n] = [0, 0];
  for (let i = 0; i < seeds.length; i++) {
    if (seeds[i] === 0) continue;
    sum += values[i];
    n++;
  }
  return sum / n;
}

/** Weights between each voxel and the next along an axis; 0 at the end of a row. */
interface Edges {
  readonly weights: readonly [Float32Array, Float32Array, Float32Array];
  readonly steps: Triple;
  readonly degree: Float64Array;
}

function edgeWeights({ geometry, data }: Volume, beta: number, contrast: number): Edges {
  const [nx, ny, nz] = geometry.size;
  const steps: Triple = [1, nx, nx * ny];
  const last = (axis: number, x: number, y: number, z: number): boolean =>
    axis === 0 ? x + 1 === nx : axis === 1 ? y + 1 === ny : z + 1 === nz;
  const eachEdge = (visit: (axis: number, i: number, difference: number) => void): void => {
    for (let z = 0, i = 0; z < nz; z++) {
      for (let y = 0; y < ny; y++) {
        for (let x = 0; x < nx; x++, i++) {
          for (let a = 0; a < 3; a++) if (!last(a, x, y, z)) visit(a, i, data[i + steps[a]] - data[i]);
        }
      }
    }
  };
  let scale = contrast;
  if (scale === 0) {
    eachEdge((_, __, d) => {
      scale = Math.max(scale, Math.abs(d));
    });
  }
  const strength = scale > 0 ? beta / (scale * scale) : 0;
  const finest = Math.min(...geometry.spacing);
  const share = geometry.spacing.map((s) => (finest / s) * (finest / s));
  const weights = [0, 1, 2].map(() => new Float32Array(data.length)) as [Float32Array, Float32Array, Float32Array];
  const degree = new Float64Array(data.length);
  eachEdge((a, i, d) => {
    const weight = Math.fround(share[a] * Math.max(leastWeight, exp(-strength * d * d)));
    weights[a][i] = weight;
    degree[i] += weight;
    degree[i + steps[a]] += weight;
  });
  return { weights, steps, degree };
}

/** Probabilities of `inside` by conjugate gradients; seeds keep 1 and 0. */
function solve(edges: Edges, inside: Uint8Array, outside: Uint8Array, tolerance: number, control?: WorkControl) {
  const n = inside.length;
  const x = new Float64Array(n);
  /** The diagonal's inverse where a voxel is free, 0 at seeds: whatever is multiplied by it leaves them alone. */
  const inverse = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (inside[i] !== 0) x[i] = 1;
    else if (outside[i] === 0) inverse[i] = 1 / edges.degree[i];
  }
  const product = new Float64Array(n);
  const r = new Float64Array(n);
  // The seeds' values on the right side: minus what the Laplacian makes of them at the free voxels.
  laplacian(edges, x, inverse, product);
  for (let i = 0; i < n; i++) r[i] = -product[i];
  const p = new Float64Array(n);
  const target = Math.max(dot(r, r) * tolerance * tolerance, Number.MIN_VALUE);
  let rho = 0;
  let iterations = 0;
  for (; iterations < mostIterations && dot(r, r) > target; iterations++) {
    throwIfCancelled(control);
    control?.onProgress?.({ stage: 'random-walker', done: iterations, total: mostIterations });
    let next = 0;
    for (let i = 0; i < n; i++) next += r[i] * r[i] * inverse[i];
    const gain = iterations === 0 ? 0 : next / rho;
    rho = next;
    for (let i = 0; i < n; i++) p[i] = r[i] * inverse[i] + gain * p[i];
    laplacian(edges, p, inverse, product);
    const step = rho / dot(p, product);
    for (let i = 0; i < n; i++) {
      x[i] += step * p[i];
      r[i] -= step * product[i];
    }
  }
  return { solution: x, iterations };
}

/** The graph Laplacian times a vector, at the free voxels: the degree times the voxel's value less the weighted values of its neighbours. */
function laplacian({ weights, steps, degree }: Edges, x: Float64Array, free: Float64Array, out: Float64Array): void {
  const [wx, wy, wz] = weights;
  const [, sy, sz] = steps;
  const n = x.length;
  // Weights at the ends of rows are 0; what is beyond the block counts as 0.
  for (let i = 0; i < n; i++) {
    if (free[i] === 0) continue;
    let sum = degree[i] * x[i];
    if (i + 1 < n) sum -= wx[i] * x[i + 1];
    if (i + sy < n) sum -= wy[i] * x[i + sy];
    if (i + sz < n) sum -= wz[i] * x[i + sz];
    if (i >= 1) sum -= wx[i - 1] * x[i - 1];
    if (i >= sy) sum -= wy[i - sy] * x[i - sy];
    if (i >= sz) sum -= wz[i - sz] * x[i - sz];
    out[i] = sum;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
