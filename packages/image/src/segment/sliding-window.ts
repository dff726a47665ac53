import { coreError, throwIfCancelled, type WorkControl } from '@radscore/core';
import { exp } from '@radscore/elementary';
import { imageError } from '../errors.js';
import type { Triple } from '../volume/volume.js';
import type { Network, NetworkDescription } from './network.js';

/** Accumulated scores may take this many bytes; a tile's depth of slices of all classes must fit. */
const mostBytes = 1.2e9;

/** Receives the scores of one finished slice: for each class in turn, x fastest; reused for the next slice. */
export type SliceVisitor = (scores: Float32Array, z: number) => void;

/**
 * Runs a network over an image tile by tile and hands out the scores slice by slice, in ascending z, as soon as no further tile reaches a slice: memory holds one tile's depth of
 * slices, not the image's. Tiles overlap, and where they do the scores count by a Gaussian around the tile's middle (sigma an eighth of its size).
 *
 * @param values normalised image, x fastest.
 * @param control `signal` is checked before every run of the network; `onProgress` reports tiles done.
 * @throws `RAD-NETWORK-OUTPUT` for another number of scores than classes times voxels, or scores that are not numbers; `RAD-PARAMETER-INVALID` where the slices of all classes
 * would take more than 1.2 GB; `RAD-CANCELLED`.
 * Source: nnU-Net v2, `compute_steps_for_sliding_window`, `compute_gaussian`.
 */
export async function slideWindow(
  values: Float32Array,
  size: Triple,
  network: Network,
  description: Pick<NetworkDescription, 'patch' | 'axes' | 'labels' | 'overlap' | 'mirror'>,
  visit: SliceVisitor,
  control?: WorkControl,
): Promise<void> {
  const { patch, labels, overlap } = description;
  const classes = labels.length;
  // A smaller image lies in the middle of one tile, with zeros around it.
  const padded = size.map((n, a) => Math.max(n, patch[a])) as unknown as Triple;
  const shift = size.map((n, a) => Math.floor((padded[a] - n) / 2));
  requireMemory(padded, patch, classes);
  const starts = padded.map((n, a) => tileStarts(n, patch[a], overlap));
  const weights = patch.map(gaussianWeights);
  const totals = padded.map((n, a) => totalWeights(n, starts[a], weights[a]));
  const plane = padded[0] * padded[1];
  const slab = patch[2] * plane;
  const sums = new Float32Array(classes * slab);
  const runTile = tileRunner(values, size, network, description, control);
  const count = starts[0].length * starts[1].length * starts[2].length;
  const scores = new Float32Array(classes * size[0] * size[1]);
  let done = 0;

  for (let level = 0; level < starts[2].length; level++) {
    const bottom = starts[2][level];
    for (const y of starts[1]) {
      for (const x of starts[0]) {
        throwIfCancelled(control);
        control?.onProgress?.({ stage: 'segment', done: done++, total: count });
        const tile = await runTile([x - shift[0], y - shift[1], bottom - shift[2]]);
        add(tile, x, y);
      }
    }
    const next = starts[2][level + 1] ?? padded[2];
    for (let z = bottom; z < next; z++) emit(z - bottom, z);
    const kept = bottom + patch[2] - next;
    for (let c = 0; c < classes; c++) {
      sums.copyWithin(c * slab, c * slab + (next - bottom) * plane, (c + 1) * slab);
      sums.fill(0, c * slab + kept * plane, (c + 1) * slab);
    }
  }
  control?.onProgress?.({ stage: 'segment', done: count, total: count });

  /** Adds a tile's weighted scores to the slab, whose first slice is the tile's. */
  function add(tile: Float32Array, x0: number, y0: number): void {
    const [px, py, pz] = patch;
    let from = 0;
    let check = 0;
    for (let c = 0; c < classes; c++) {
      for (let z = 0; z < pz; z++) {
        for (let y = 0; y < py; y++) {
          const weight = weights[2][z] * weights[1][y];
          let to = c * slab + z * plane + (y0 + y) * padded[0] + x0;
          for (let x = 0; x < px; x++, to++, from++) {
            check += tile[from];
            sums[to] += weight * weights[0][x] * tile[from];
          }
        }
      }
    }
    if (!Number.isFinite(check))
      throw imageError('RAD-NETWORK-OUTPUT', { problem: 'it gives scores that are no finite numbers' });
  }

  /** Hands out slice z of the padded image, where the image has it. */
  function emit(level: number, z: number): void {
    if (z < shift[2] || z >= shift[2] + size[2]) return;
    let to = 0;
    for (let c = 0; c < classes; c++) {
      for (let y = 0; y < size[1]; y++) {
        const weight = totals[2][z] * totals[1][y + shift[1]];
        let from = c * slab + level * plane + (y + shift[1]) * padded[0] + shift[0];
        for (let x = 0; x < size[0]; x++) scores[to++] = sums[from++] / (weight * totals[0][x + shift[0]]);
      }
    }
    visit(scores, z - shift[2]);
  }
}

/** Takes a tile from the image at a place that may reach beyond it, shows it to the network, also mirrored, and brings the scores to the image's axes. */
function tileRunner(
  values: Float32Array,
  size: Triple,
  network: Network,
  { patch, axes, labels, mirror }: Pick<NetworkDescription, 'patch' | 'axes' | 'labels' | 'mirror'>,
  control: WorkControl | undefined,
): (at: Triple) => Promise<Float32Array> {
  const voxels = patch[0] * patch[1] * patch[2];
  const tile = new Float32Array(voxels);
  const out = new Float32Array(labels.length * voxels);
  // Steps in the network's tile along the image's axes.
  const own = axes.map((a) => patch[a]);
  const steps = [0, 0, 0];
  axes.forEach((axis, n) => {
    steps[axis] = own.slice(n + 1).reduce((product, p) => product * p, 1);
  });
  const networkSize = [own[2], own[1], own[0]] as const;
  const views = mirrorings(mirror);

  return async (at) => {
    for (const [n, flipped] of views.entries()) {
      if (n > 0) throwIfCancelled(control);
      const first = flipped.reduce((sum, axis) => sum + (patch[axis] - 1) * steps[axis], 0);
      const signed = steps.map((step, axis) => (flipped.includes(axis) ? -step : step));
      fill(at, first, signed);
      const scores = await network.run(tile, networkSize);
      if (scores.length !== out.length) {
        const problem = `it gives ${scores.length} scores for ${labels.length} classes of ${voxels} voxels`;
        throw imageError('RAD-NETWORK-OUTPUT', { problem });
      }
      gather(scores, first, signed, n === 0, 1 / views.length);
    }
    return out;
  };

  function fill(at: Triple, first: number, step: number[]): void {
    tile.fill(0);
    const from = at.map((a) => Math.max(0, -a));
    const to = at.map((a, axis) => Math.min(patch[axis], size[axis] - a));
    for (let z = from[2]; z < to[2]; z++) {
      for (let y = from[1]; y < to[1]; y++) {
        const row = at[0] + size[0] * (at[1] + y + size[1] * (at[2] + z));
        let i = first + z * step[2] + y * step[1] + from[0] * step[0];
        for (let x = from[0]; x < to[0]; x++, i += step[0]) tile[i] = values[row + x];
      }
    }
  }

  function gather(scores: Float32Array, first: number, step: number[], start: boolean, share: number): void {
    let to = 0;
    for (let c = 0; c < labels.length; c++) {
      for (let z = 0; z < patch[2]; z++) {
        for (let y = 0; y < patch[1]; y++) {
          let i = c * voxels + first + z * step[2] + y * step[1];
          for (let x = 0; x < patch[0]; x++, i += step[0], to++) {
            out[to] = start ? share * scores[i] : out[to] + share * scores[i];
          }
        }
      }
    }
  }
}

/** Every choice of some of the axes, none first. */
function mirrorings(axes: readonly number[]): number[][] {
  return Array.from({ length: 2 ** axes.length }, (_, choice) => axes.filter((_, n) => (choice >> n) & 1));
}

/** First voxels of the tiles along an axis: spread evenly, no further apart than the overlap allows. */
export function tileStarts(n: number, patch: number, overlap: number): number[] {
  const last = n - patch;
  if (last <= 0) return [0];
  const steps = Math.ceil(last / Math.max(1, patch * (1 - overlap)));
  return Array.from({ length: steps + 1 }, (_, i) => Math.round((last * i) / steps));
}

function gaussianWeights(patch: number): Float64Array {
  const sigma = patch / 8;
  return Float64Array.from({ length: patch }, (_, i) => {
    const t = (i - Math.floor(patch / 2)) / sigma;
    return exp(-0.5 * t * t);
  });
}

/** Tiles lie at every combination of starts, so that the sum of their weights is a product along the axes. */
function totalWeights(n: number, starts: readonly number[], weights: Float64Array): Float64Array {
  const totals = new Float64Array(n);
  for (const start of starts) {
    weights.forEach((weight, i) => {
      totals[start + i] += weight;
    });
  }
  return totals;
}

function requireMemory(padded: Triple, patch: Triple, classes: number): void {
  const bytes = 4 * classes * padded[0] * padded[1] * patch[2];
  if (bytes <= mostBytes) return;
  const problem = `the scores of ${classes} classes over ${padded[0]} x ${padded[1]} x ${patch[2]} voxels take more than 1.2 GB; crop the image`;
  throw coreError('RAD-PARAMETER-INVALID', { name: 'image size', value: padded.join(' x '), problem });
}
