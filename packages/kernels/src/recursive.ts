import { kernel } from './features-kernels.js';
import type { Kernel } from './load-kernels.js';
import { allocate, buffer } from './memory.js';
import type { SampleArray } from './weighted-sums.js';

/** Four weights. */
export type Quad = readonly [number, number, number, number];

/** Coefficients of a fourth-order recursive filter run forwards and backwards over a line. */
export interface RecursiveCoefficients {
  /** Weights of the samples at and before the output, forwards. */
  readonly n: Quad;
  /** Weights of the four outputs before. */
  readonly d: Quad;
  /** Weights of the samples after the output, backwards. */
  readonly m: Quad;
  /** What stands for the outputs beyond the line's ends, where the first or last sample is repeated for ever. */
  readonly forwardEdge: Quad;
  readonly backwardEdge: Quad;
}

export type Axis = 0 | 1 | 2;

/** One pass over a volume, along x (0), y (1) or z (2). */
export interface RecursivePass {
  readonly axis: Axis;
  readonly coefficients: RecursiveCoefficients;
}

/** A volume filtered along each axis in turn, times a factor. The x axis is the first or the second. */
export interface RecursiveTerm {
  readonly passes: readonly [RecursivePass, RecursivePass, RecursivePass];
  readonly factor: number;
}

/** A volume, x fastest, and the block of it that is requested: its first and last voxel along x, y, z. */
export interface WantedBlock {
  readonly data: SampleArray;
  readonly size: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export const blockSize = ({ lower, upper }: WantedBlock) => lower.map((from, axis) => upper[axis] - from + 1);

/** The axis of the rows of a plane, which is x only for none, and the axis across the planes. */
export const rowAndPlaneAxis = ([first, second, third]: RecursiveTerm['passes']) =>
  [first.axis === 0 ? second.axis : first.axis, third.axis] as const;

/** Rows in the kernels' memory. */
export interface Rows {
  readonly at: number;
  /** Bytes from one row to the next. */
  readonly pitch: number;
}

/** Rows of samples of any type. */
export interface SampleRows extends Rows {
  readonly rows: number;
  readonly columns: number;
  /** Bytes of a sample, and the kernel that widens rows of them to float64. */
  readonly bytes: number;
  readonly widen: Kernel;
}

/**
 * A filter of lines of one length, of whose outputs those from `first` to `last` are requested. Outputs are float32 or float64; a row of them
 * has room for a multiple of four, and behind the last row there is room for three more.
 */
export interface LineFilter {
  /** The lines are the columns: from `length` rows to `last - first + 1`. */
  downColumns(from: SampleRows, to: Rows): void;
  /** The lines are the rows: from `length` columns to `last - first + 1`. */
  alongRows(from: SampleRows, to: Rows): void;
}

/** Lines filtered at once: enough to hide the latency of the recursion, few enough to stay in the nearest cache. */
const mostLanes = 16;

/** The next multiple of four: so many lines, or samples of a row, fill the widest registers. */
export const inFours = (count: number): number => 4 * Math.ceil(count / 4);

/**
 * A filter that lives in the kernels' memory until that is released. With `single` outputs are float32.
 *
 * @param length at least 1.
 */
export function lineFilter(
  { n, d, m, forwardEdge, backwardEdge }: RecursiveCoefficients,
  length: number,
  [first, last]: readonly [number, number],
  single: boolean,
): LineFilter {
  const count = last - first + 1;
  const [wide, bytes] = [inFours(length), single ? 4 : 8];
  const [coefficients, forward, strip, wideRows, found] = [
    ...[24, length * mostLanes, (length + 5) * mostLanes, wide * mostLanes, inFours(count) * mostLanes],
  ].map((numbers) => allocate(8 * numbers));
  new Float64Array(buffer(), coefficients, 24).set([...n, ...d, ...forwardEdge, ...m, ...d, ...backwardEdge]);
  const [recursive, toLanes, toRows] = [
    kernel('recursive'),
    kernel('transpose64'),
    kernel(single ? 'transpose32' : 'transpose64'),
  ];
  const filter = (lanes: number, to: number, pitch: number) =>
    recursive(strip, forward, to, pitch, length, lanes, first, last, coefficients, Number(single));
  return {
    downColumns({ at, pitch, columns, bytes: sampleBytes, widen }, to) {
      for (let c = 0; c < columns; c += mostLanes) {
        const wanted = Math.min(mostLanes, columns - c);
        // Lanes that are left over filter what lies there from before.
        const lanes = inFours(wanted);
        widen(at + sampleBytes * c, pitch, length, wanted, strip, 8 * lanes);
        filter(lanes, to.at + bytes * c, to.pitch);
      }
    },
    alongRows({ at, pitch, rows, widen }, to) {
      for (let r = 0; r < rows; r += mostLanes) {
        const wanted = Math.min(mostLanes, rows - r);
        const lanes = inFours(wanted);
        widen(at + r * pitch, pitch, wanted, length, wideRows, 8 * wide);
        toLanes(wideRows, 8 * wide, wanted, length, strip, 8 * lanes);
        filter(lanes, found, bytes * lanes);
        toRows(found, bytes * lanes, count, lanes, to.at + r * to.pitch, to.pitch);
      }
    },
  };
}
