import { kernel } from './fitting-kernels.js';
import { allocate, buffer, zeroedFloat64 } from './memory.js';

/** A quadratic in the coefficients of some columns of a table, whose matrix H grows by a row and column at a time. */
export interface PenalisedQuadratic {
  /**
   * Writes row and column k of H, for k from 0 upwards: the products of columns which[0] to which[k] with `curved`, which is column
   * which[k] times the curvature of the loss. Returns H[k, k].
   */
  fill(which: Int32Array, k: number, curved: Float64Array): number;
  /**
   * Writes all of H anew: the products of columns which[0] to which[count - 1] with each of `curved`, which holds those columns times the
   * curvature of the loss, one after another. The diagonal of H goes to `diagonal`.
   */
  fillAll(which: Int32Array, count: number, curved: Float64Array, diagonal: Float64Array): void;
  /** The same where the curvature is a diagonal matrix, whose diagonal is given. */
  fillWeighted(which: Int32Array, count: number, weights: Float64Array, diagonal: Float64Array): void;
  /**
   * Minimises -slope'(b - b0) + (b - b0)' H (b - b0) / 2 + sum of factors[j] (l1 |b[j]| + l2 b[j]^2 / 2) over the first `size` columns.
   * `slope` is minus the gradient of the loss at b0 and stays as it is; `b` holds b0 and then the solution. Coordinate descent finds the
   * support (Friedman, Hastie and Tibshirani 2010). On it a linear system is solved, stopping where a coefficient reaches 0, so that the
   * solution is exact to rounding; where the system is singular and nothing is penalised, coordinate descent alone goes on to the end.
   * Returns (b - b0)' H (b - b0) at the solution.
   */
  minimise(size: number, l1: number, l2: number, factors: Float64Array, slope: Float64Array, b: Float64Array): number;
}

/** The parts of the memory that grow with the square of the room, and those that grow with it. */
interface Room {
  readonly stride: number;
  readonly curvature: number;
  readonly factor: number;
  readonly factors: number;
  readonly b: number;
  readonly slope: number;
  readonly manyCurved: number;
}

/** @param x where the table lies; `which` and `curved` are places for that many indices and numbers. */
export function penalisedQuadratic(
  x: number,
  rows: number,
  cols: number,
  which: number,
  curved: number,
): PenalisedQuadratic {
  const [fill, fillAll] = [kernel('fillCurvature'), kernel('fillCurvatures')];
  const [minimise, weigh] = [kernel('minimiseQuadratic'), kernel('weighColumns')];
  const struct = allocate(4 * FIELDS);
  const field = () => new Int32Array(buffer(), struct, FIELDS);
  field().fill(0);
  let room: Room = { stride: 0, curvature: 0, factor: 0, factors: 0, b: 0, slope: 0, manyCurved: 0 };
  let factoredL2 = Number.NaN;

  const enlarge = (size: number) => {
    const stride = Math.min(cols, Math.max(LEAST_ROOM, 2 * size));
    const square = () => zeroedFloat64(stride * stride);
    const line = () => zeroedFloat64(stride);
    const lines = { factors: line(), b: line(), slope: line(), manyCurved: allocate(8 * stride * rows) };
    const larger = { stride, curvature: square(), factor: square(), ...lines };
    const [support, supported, move] = [allocate(4 * stride), allocate(stride), line()];
    const bytes = new Uint8Array(buffer());
    for (const part of ['curvature', 'factor'] as const) {
      for (let k = 0; k < room.stride; k++) {
        const from = room[part] + 8 * room.stride * k;
        bytes.copyWithin(larger[part] + 8 * stride * k, from, from + 8 * room.stride);
      }
    }
    const old = field();
    bytes.copyWithin(support, old[SUPPORT]!, old[SUPPORT]! + 4 * room.stride);
    const { curvature, factor, factors, b, slope } = larger;
    old.set([stride, old[SIZE]!, old[FACTORED]!, curvature, factors, b, slope, support, supported, move, factor]);
    room = larger;
  };
  const put = (from: Float64Array, count: number, at: number) =>
    new Float64Array(buffer(), at, count).set(from.subarray(0, count));

  const begin = (columns: Int32Array, count: number) => {
    field()[FACTORED] = 0;
    if (count > room.stride) enlarge(count);
    new Int32Array(buffer(), which, count).set(columns.subarray(0, count));
  };
  const finish = (count: number, diagonal: Float64Array) => {
    fillAll(struct, x, rows, which, count, room.manyCurved);
    const entries = new Float64Array(buffer(), room.curvature, room.stride * room.stride);
    for (let k = 0; k < count; k++) diagonal[k] = entries[k * (room.stride + 1)]!;
  };

  return {
    fill(columns, k, vector) {
      if (k >= room.stride) enlarge(k + 1);
      new Int32Array(buffer(), which, k + 1).set(columns.subarray(0, k + 1));
      put(vector, rows, curved);
      return fill(struct, x, rows, which, k, curved);
    },
    fillAll(columns, count, vectors, diagonal) {
      begin(columns, count);
      put(vectors, rows * count, room.manyCurved);
      finish(count, diagonal);
    },
    fillWeighted(columns, count, weights, diagonal) {
      begin(columns, count);
      put(weights, rows, curved);
      weigh(x, rows, which, count, curved, room.manyCurved);
      finish(count, diagonal);
    },
    minimise(size, l1, l2, factors, slope, b) {
      if (l2 !== factoredL2) field()[FACTORED] = 0;
      factoredL2 = l2;
      field()[SIZE] = size;
      put(factors, size, room.factors);
      put(slope, size, room.slope);
      put(b, size, room.b);
      minimise(struct, l1, l2);
      const [solution, left] = [new Float64Array(buffer(), room.b, size), new Float64Array(buffer(), room.slope, size)];
      let curvature = 0;
      for (let k = 0; k < size; k++) curvature += (solution[k]! - b[k]!) * (slope[k]! - left[k]!);
      b.set(solution);
      return curvature;
    },
  };
}

/** The fields of the kernel's `Quadratic`, four bytes each. */
const FIELDS = 11;
const SIZE = 1;
const FACTORED = 2;
const SUPPORT = 7;
const LEAST_ROOM = 32;
