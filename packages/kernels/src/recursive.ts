import { kernel } from './features-kernels.js';
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

/** Rows of float64 in the kernels' memory. */
export interface Rows {
  readonly at: number;
  /** Bytes from one row to the next. */
  readonly pitch: number;
  readonly rows: number;
  readonly columns: number;
}

/** A filter of lines of one length, of whose outputs those from `first` to `last` are requested. */
export interface LineFilter {
  /** The lines are the columns: from `length` rows to `last - first + 1`. The number of columns is even. */
  downColumns(from: Rows, to: Rows): void;
  /** The lines are the rows: from `length` columns to `last - first + 1`. */
  alongRows(from: Rows, to: Rows): void;
}

/** Lines filtered at once: enough to hide the latency of the recursion, few enough to stay in the cache. */
const mostLanes = 32;

/**
 * A filter that lives in the kernels' memory until that is released. With `single` outputs are rounded to float32.
 *
 * @param length at least 1.
 */
export function lineFilter(
  { n, d, m, forwardEdge, backwardEdge }: RecursiveCoefficients,
  length: number,
  [first, last]: readonly [number, number],
  single: boolean,
): LineFilter {
  const [coefficients, forward, backward, lines, found] = [24, ...new Array(4).fill(length * mostLanes)].map((count) =>
    allocate(8 * count),
  );
  new Float64Array(buffer(), coefficients, 24).set([...n, ...d, ...forwardEdge, ...m, ...d, ...backwardEdge]);
  const [recursive, transpose] = [kernel('recursive'), kernel('transpose')];
  const run = (from: number, fromPitch: number, to: number, toPitch: number, lanes: number) =>
    recursive(
      from,
      fromPitch,
      forward,
      backward,
      to,
      toPitch,
      length,
      lanes,
      first,
      last,
      coefficients,
      Number(single),
    );
  return {
    downColumns(from, to) {
      for (let c = 0; c < from.columns; c += mostLanes) {
        run(from.at + 8 * c, from.pitch, to.at + 8 * c, to.pitch, Math.min(mostLanes, from.columns - c));
      }
    },
    alongRows(from, to) {
      for (let r = 0; r < from.rows; r += mostLanes) {
        const rows = Math.min(mostLanes, from.rows - r);
        // A lane that is left over filters what lies there from before.
        const lanes = rows + (rows % 2);
        transpose(from.at + r * from.pitch, from.pitch, rows, length, lines, 8 * lanes);
        run(lines, 8 * lanes, found, 8 * lanes, lanes);
        transpose(found, 8 * lanes, last - first + 1, rows, to.at + r * to.pitch, to.pitch);
      }
    },
  };
}
