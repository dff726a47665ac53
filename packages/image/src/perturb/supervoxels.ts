import { throwIfCancelled, type WorkControl } from '@radscore/core';
import { cbrt } from '@radscore/elementary';
import { gaussianSmooth } from '../outline/gaussian-smooth.js';
import type { Geometry, Triple, Volume } from '../volume/volume.js';
import { voxelCount } from '../volume/volume.js';

export interface Supervoxels {
  readonly geometry: Geometry;
  /** Of each voxel, the number of its supervoxel, from 0; every supervoxel is one face-connected piece. */
  readonly labels: Int32Array;
  readonly count: number;
}

export interface SupervoxelOptions {
  /** Values are cut to this range, and count as 0 to 1 over it; unit of the image. */
  readonly range: readonly [low: number, high: number];
  /** Volume of a supervoxel, mm^3; 500, but not fewer than 20 voxels (MIRP). */
  readonly volume?: number;
  /** The share of the range that counts as much as the width of a supervoxel; 0.05 (MIRP). Larger is rounder. */
  readonly compactness?: number;
  /** Gaussian before clustering, mm; the finest spacing (MIRP). */
  readonly sigma?: number;
}

const rounds = 10;

/**
 * Supervoxels by simple linear iterative clustering: k-means in space and value, each centre looking only around itself; then pieces smaller than half a supervoxel join the
 * neighbour most like them.
 *
 * @param control `signal` is checked before each of the ten rounds.
 * Source: Achanta et al. 2012 (SLIC), in mm and with the settings of Zwanenburg et al. 2019. No random number is drawn: the same image gives the same supervoxels.
 * @example
 * supervoxels(block, { range: [-20, 140] }).labels;
 */
export function supervoxels(image: Volume, options: SupervoxelOptions, control?: WorkControl): Supervoxels {
  const { geometry } = image;
  const { spacing } = geometry;
  const voxel = spacing[0] * spacing[1] * spacing[2];
  const { range, volume = Math.max(500, 20 * voxel), compactness = 0.05, sigma = Math.min(...spacing) } = options;
  const [low, high] = range;
  const scale = high > low ? 1 / (high - low) : 0;
  const values = Float64Array.from(image.data, (v) => (Math.min(high, Math.max(low, v)) - low) * scale);
  gaussianSmooth(values, geometry, sigma);
  const width = cbrt(volume);
  const centres = gridCentres(geometry, width, values);
  const labels = new Int32Array(values.length).fill(-1);
  for (let round = 0; round < rounds; round++) {
    throwIfCancelled(control);
    control?.onProgress?.({ stage: 'supervoxels', done: round, total: rounds });
    if (!assign(geometry, values, centres, width, compactness, labels)) break;
    moveCentres(geometry, values, labels, centres);
  }
  return connected(geometry, labels, values, Math.max(1, Math.floor(volume / voxel / 2)));
}

/** Five numbers each: position in mm (x, y, z), value, and the number of voxels. */
type Centres = Float64Array;
const stride = 5;

function gridCentres({ size, spacing }: Geometry, width: number, values: Float64Array): Centres {
  const counts = size.map((n, a) => Math.max(1, Math.round((n * spacing[a]) / width)));
  const centres = new Float64Array(stride * counts[0] * counts[1] * counts[2]);
  let at = 0;
  for (let k = 0; k < counts[2]; k++) {
    for (let j = 0; j < counts[1]; j++) {
      for (let i = 0; i < counts[0]; i++, at += stride) {
        const index = [i, j, k].map((c, a) => Math.floor(((c + 0.5) * size[a]) / counts[a]));
        index.forEach((v, a) => {
          centres[at + a] = v * spacing[a];
        });
        centres[at + 3] = values[index[0] + size[0] * (index[1] + size[1] * index[2])];
      }
    }
  }
  return centres;
}

/** Gives each voxel to the nearest centre; true where any voxel changed. */
function assign(
  { size, spacing }: Geometry,
  values: Float64Array,
  centres: Centres,
  width: number,
  compactness: number,
  labels: Int32Array,
): boolean {
  const best = new Float64Array(values.length).fill(Infinity);
  const before = labels.slice();
  const [space, value] = [1 / (width * width), 1 / (compactness * compactness)];
  for (let c = 0; c < centres.length; c += stride) {
    const range = spacing.map((s, a) => [
      Math.max(0, Math.ceil((centres[c + a] - 1.5 * width) / s)),
      Math.min(size[a] - 1, Math.floor((centres[c + a] + 1.5 * width) / s)),
    ]);
    for (let z = range[2][0]; z <= range[2][1]; z++) {
      const dz = z * spacing[2] - centres[c + 2];
      for (let y = range[1][0]; y <= range[1][1]; y++) {
        const dy = y * spacing[1] - centres[c + 1];
        const row = size[0] * (y + size[1] * z);
        const yz = dy * dy + dz * dz;
        for (let x = range[0][0]; x <= range[0][1]; x++) {
          const dx = x * spacing[0] - centres[c];
          const dv = values[row + x] - centres[c + 3];
          const distance = (dx * dx + yz) * space + dv * dv * value;
          if (distance < best[row + x]) {
            best[row + x] = distance;
            labels[row + x] = c / stride;
          }
        }
      }
    }
  }
  return labels.some((label, i) => label !== before[i]);
}

function moveCentres({ size, spacing }: Geometry, values: Float64Array, labels: Int32Array, centres: Centres): void {
  const sums = new Float64Array(centres.length);
  for (let z = 0, i = 0; z < size[2]; z++) {
    for (let y = 0; y < size[1]; y++) {
      for (let x = 0; x < size[0]; x++, i++) {
        if (labels[i] < 0) continue;
        const at = labels[i] * stride;
        sums[at] += x * spacing[0];
        sums[at + 1] += y * spacing[1];
        sums[at + 2] += z * spacing[2];
        sums[at + 3] += values[i];
        sums[at + 4]++;
      }
    }
  }
  for (let c = 0; c < centres.length; c += stride) {
    const n = sums[c + 4];
    if (n > 0) for (let a = 0; a < 4; a++) centres[c + a] = sums[c + a] / n;
  }
}

/** Numbers face-connected pieces again; those of fewer voxels than `least` join, the smallest first, the piece beside them whose mean value is nearest. */
function connected(geometry: Geometry, labels: Int32Array, values: Float64Array, least: number): Supervoxels {
  const { pieceOf, pieces } = findPieces(geometry, labels, values);
  const parent = Int32Array.from(pieces, (_, n) => n);
  const rootOf = (n: number): number => {
    let at = n;
    while (parent[at] !== at) at = parent[at];
    return at;
  };
  const order = pieces.map((_, n) => n).sort((a, b) => pieces[a].voxels - pieces[b].voxels || a - b);
  for (const n of order) {
    const own = pieces[n];
    if (parent[n] !== n || own.voxels >= least) continue;
    const mean = own.sum / own.voxels;
    let [nearest, gap] = [-1, Infinity];
    for (const beside of own.beside) {
      const root = rootOf(beside);
      const difference = Math.abs(pieces[root].sum / pieces[root].voxels - mean);
      if (root !== n && difference < gap) [nearest, gap] = [root, difference];
    }
    if (nearest < 0) continue;
    parent[n] = nearest;
    pieces[nearest].voxels += own.voxels;
    pieces[nearest].sum += own.sum;
    for (const beside of own.beside) pieces[nearest].beside.add(beside);
  }
  const numbers = new Map<number, number>();
  const out = pieceOf.map((piece) => {
    const root = rootOf(piece);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
  return { geometry, labels: out, count: numbers.size };
}

interface Piece {
  voxels: number;
  sum: number;
  readonly beside: Set<number>;
}

function findPieces(geometry: Geometry, labels: Int32Array, values: Float64Array) {
  const pieceOf = new Int32Array(voxelCount(geometry)).fill(-1);
  const { size } = geometry;
  const steps: Triple = [1, size[0], size[0] * size[1]];
  const pieces: Piece[] = [];
  for (let first = 0; first < pieceOf.length; first++) {
    if (pieceOf[first] >= 0) continue;
    const number = pieces.length;
    const piece: Piece = { voxels: 0, sum: 0, beside: new Set() };
    pieces.push(piece);
    const queue = [first];
    pieceOf[first] = number;
    while (queue.length > 0) {
      const i = queue.pop() as number;
      piece.voxels++;
      piece.sum += values[i];
      const x = i % size[0];
      const row = (i - x) / size[0];
      const at = [x, row % size[1], Math.floor(row / size[1])];
      for (let a = 0; a < 3; a++) {
        for (const side of [-1, 1]) {
          if (at[a] + side < 0 || at[a] + side >= size[a]) continue;
          const j = i + side * steps[a];
          if (pieceOf[j] < 0 && labels[j] === labels[first]) {
            pieceOf[j] = number;
            queue.push(j);
          } else if (pieceOf[j] >= 0 && pieceOf[j] !== number) {
            piece.beside.add(pieceOf[j]);
            pieces[pieceOf[j]].beside.add(number);
          }
        }
      }
    }
  }
  return { pieceOf, pieces };
}
