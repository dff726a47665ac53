import { kernel } from './maps-kernels.js';
import { allocate, buffer, mark, putFloat64, putInt32, release, takeFloat64 } from './memory.js';

/** The measures of `withKernelPairs`, in the order in which they lie side by side; names as those of the family. */
export const kernelMeasures = [
  'Autocorrelation',
  'ClusterProminence',
  'ClusterShade',
  'ClusterTendency',
  'Contrast',
  'Correlation',
  'DifferenceAverage',
  'DifferenceEntropy',
  'DifferenceVariance',
  'Id',
  'Idm',
  'Idmn',
  'Idn',
  'Imc1',
  'Imc2',
  'InverseVariance',
  'JointAverage',
  'JointEnergy',
  'JointEntropy',
  'MCC',
  'MaximumProbability',
  'SumAverage',
  'SumEntropy',
  'SumSquares',
] as const;

/** The kernels whose pairs are measured. */
export interface PairKernels {
  /** Padded volume, 0 outside the region; the margin is as wide as the largest radius. */
  readonly levels: ArrayLike<number>;
  /** Steps of the volume to the next voxel along y and z. */
  readonly strides: readonly [y: number, z: number];
  /** Voxels on either side of the centre along x, y, z. */
  readonly radius: readonly [x: number, y: number, z: number];
  /** The highest level. */
  readonly levelCount: number;
  /** True when the region has but one level. */
  readonly flat: boolean;
  /** One step of each pair of opposite directions: x, y, z one after another. */
  readonly steps: Int32Array;
  /** Whether the maximal correlation is requested: it takes longer than all else together. Else it is 0. */
  readonly maximalCorrelation: boolean;
}

/** Places of centres in the volume to the measures of each, in the order of `kernelMeasures`. */
type MeasureKernels = (centres: Int32Array) => Float64Array;

/** So many cells may the table of pairs have: 16 MB. */
const mostCells = 2 ** 22;

/** Whether the tables of such kernels are small enough: two ranks must fit into 32 bits, and the pairs of all levels into the table. */
export function kernelPairsFit({ radius, levelCount }: Pick<PairKernels, 'radius' | 'levelCount'>): boolean {
  return voxelsOf(radius) <= 0xffff && tableWidth(radius, levelCount) ** 2 <= mostCells;
}

/**
 * Lends `work` the measures of symmetrical grey level co-occurrence in the kernels around centres: the means over the directions that
 * have a pair, NaN where none has. The kernels must fit.
 */
export function withKernelPairs<R>(kernels: PairKernels, work: (measure: MeasureKernels) => R): R {
  const start = mark();
  try {
    const { levels, strides, radius, levelCount, flat, steps, maximalCorrelation } = kernels;
    const volume = putInt32(levels);
    const shape = [...strides, ...radius, steps.length / 3, levelCount, Number(flat), Number(maximalCorrelation)];
    const shapeAt = putInt32([...shape, ...steps]);
    const roomAt = putInt32(roomFor(voxelsOf(radius), tableWidth(radius, levelCount), levelCount));
    return work((centres) => {
      const before = mark();
      try {
        const [places, length] = [putInt32(centres), kernelMeasures.length * centres.length];
        const out = allocate(8 * length);
        kernel('kernelPairs')(volume, places, centres.length, shapeAt, roomAt, out);
        return takeFloat64(out, length);
      } finally {
        release(before);
      }
    });
  } finally {
    release(start);
  }
}

function voxelsOf(radius: PairKernels['radius']): number {
  return radius.reduce((product, voxels) => product * (2 * voxels + 1), 1);
}

/** One more than the most levels that a kernel can have. */
function tableWidth(radius: PairKernels['radius'], levelCount: number): number {
  return Math.min(levelCount, voxelsOf(radius)) + 1;
}

/** Zeroed room for int32 numbers. */
function zeroedInt32(count: number): number {
  const at = allocate(4 * count);
  new Int32Array(buffer(), at, count).fill(0);
  return at;
}

/** The places of the kernel's lists and tables, in the order in which it reads them. */
function roomFor(voxels: number, width: number, levelCount: number): number[] {
  // A direction has fewer pairs than the kernel has voxels.
  const logs = allocate(8 * (2 * voxels + 1));
  kernel('timesLog2')(logs, 2 * voxels + 1);
  return [
    zeroedInt32(voxels),
    zeroedInt32(levelCount + 1),
    zeroedInt32(width),
    zeroedInt32(width * width),
    zeroedInt32(voxels),
    zeroedInt32(width),
    zeroedInt32(2 * levelCount + 1),
    zeroedInt32(voxels),
    zeroedInt32(levelCount),
    zeroedInt32(voxels),
    logs,
    putFloat64(closenessOf(levelCount)),
    allocate(8 * (voxels + 13 * width + 64)),
  ];
}

/** Five weights of each difference of levels k: 1 / (1 + k), 1 / (1 + k^2), the same relative to the number of levels, 1 / k^2. */
function closenessOf(levelCount: number): Float64Array {
  const weights = new Float64Array(5 * levelCount);
  for (let k = 0; k < levelCount; k++) {
    const share = k / levelCount;
    weights.set(
      [1 / (1 + k), 1 / (1 + k * k), 1 / (1 + share * share), 1 / (1 + share), k > 0 ? 1 / (k * k) : 0],
      5 * k,
    );
  }
  return weights;
}
