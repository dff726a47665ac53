import { kernel } from './fitting-kernels.js';
import { allocate, buffer, mark, putFloat64, release, takeFloat64, zeroedFloat64 } from './memory.js';

/** The dual of a support vector classifier, and where its optimisation stops. */
export interface DualProblem {
  /** The kernel of training row k with all training rows; asked for when first needed, and may itself use the kernels of this room. */
  rowOf(k: number): Float32Array;
  /** The kernel of each training row with itself. */
  readonly self: Float64Array;
  /** +1 for an event, -1 for another. */
  readonly sign: Float64Array;
  /** The largest alpha of each row; not below 0. */
  readonly bound: Float64Array;
  /** Largest violation of the optimality conditions at which it stops. */
  readonly tolerance: number;
  readonly maxIterations: number;
  /** Rows of the kernel that are kept at most, not fewer than 2; of more the one that came first is given up. */
  readonly mostRows: number;
}

export interface DualSolution {
  readonly alpha: Float64Array;
  /** By how much the decision falls short of what each row asks for: -sign x gradient of the dual objective. */
  readonly score: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * Sequential minimal optimisation with second-order choice of the pair (Fan, Chen and Lin 2005), without shrinking, from alpha = 0;
 * of rows that serve alike the last is taken.
 *
 * @throws RangeError where the host does not give the memory
 */
export function solveDual(problem: DualProblem): DualSolution {
  const { self, sign, bound, tolerance, maxIterations, mostRows } = problem;
  const rows = sign.length;
  const start = mark();
  try {
    const dual = allocate(BYTES);
    const [score, bounds, signs] = [putFloat64(sign), putFloat64(bound), putFloat64(sign)];
    const [own, alpha] = [putFloat64(self), zeroedFloat64(rows)];
    const [rise, fall, places] = [zeroedFloat64(rows), zeroedFloat64(rows), allocate(4 * rows)];
    new Int32Array(buffer(), places, rows).fill(0);
    const fields = [rows, maxIterations, -1, -1, score, bounds, signs, own, alpha, rise, fall, places];
    new Int32Array(buffer(), dual, fields.length).set(fields);
    new Float64Array(buffer(), dual + BYTES - 8, 1)[0] = tolerance;
    const [optimise, settle] = [kernel('optimise'), kernel('settle')];
    for (let k = 0; k < rows; k++) settle(dual, k, 0);
    const kept: number[] = [];
    let wanted = optimise(dual);
    for (; wanted >= 0; wanted = optimise(dual)) {
      const values = problem.rowOf(wanted);
      const room = kept.length < mostRows ? allocate(4 * rows) : takeBack(kept, dual, places);
      new Float32Array(buffer(), room, rows).set(values);
      new Int32Array(buffer(), places, rows)[wanted] = room;
      kept.push(wanted);
    }
    const left = new Int32Array(buffer(), dual, fields.length)[1]!;
    return {
      alpha: takeFloat64(alpha, rows),
      score: takeFloat64(score, rows),
      iterations: maxIterations - left,
      converged: wanted === -1,
    };
  } finally {
    release(start);
  }
}

/** Twelve int32 and a float64. */
const BYTES = 4 * 12 + 8;

/** The place of the row that came first of those that are not of the pair in question, which is given up. */
function takeBack(kept: number[], dual: number, places: number): number {
  const [i, j] = new Int32Array(buffer(), dual + 8, 2);
  const at = kept.findIndex((row) => row !== i && row !== j);
  const list = new Int32Array(buffer(), places);
  const [row] = kept.splice(at, 1) as [number];
  const room = list[row]!;
  list[row] = 0;
  return room;
}
