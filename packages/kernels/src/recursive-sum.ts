import { allocate, buffer, mark, release, zeroedFloat64 } from './memory.js';
import { lineFilter, type RecursiveCoefficients, type Rows } from './recursive.js';

type Axis = 0 | 1 | 2;

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

type Samples = ArrayLike<number> & { subarray(from: number, to?: number): Samples };

/** A volume, x fastest, and the block of it that is requested: its first and last voxel along x, y, z. */
export interface WantedBlock {
  readonly data: Samples;
  readonly size: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** About how many samples are filtered in one step: some 20 ms. */
const samplesAStep = 2 ** 18;

/**
 * Adds up filtered volumes over a block and writes the sum to the block's voxels in `target`, an array for the whole volume. Lines
 * are filtered from end to end, but only those that the block depends on: the same bits as on the whole volume. Works in
 * double; with `single` every pass and every sum is rounded to float32.
 *
 * In steps: between one and the next it takes none of the kernels' memory, so that others may compute there, or it may be left for good.
 */
export function* sumRecursive(
  wanted: WantedBlock,
  terms: readonly RecursiveTerm[],
  single: boolean,
  target: Float32Array | Float64Array,
): Generator<undefined, void, undefined> {
  const { size, lower, upper } = wanted;
  const [nx, ny, nz] = size.map((_, axis) => upper[axis] - lower[axis] + 1);
  const sum = samples(nx * ny * nz, single);
  for (const term of terms) {
    const planes = yield* filterPlanes(wanted, term.passes, single);
    yield* filterAcross(wanted, term, planes, single, sum);
  }
  for (let z = 0; z < nz; z++) {
    const to = lower[0] + size[0] * (lower[1] + size[1] * (lower[2] + z));
    copyRows(sum.subarray(nx * ny * z), nx, target.subarray(to), size[0], ny, nx);
  }
}

/** Room for samples that are rounded to float32 or not. */
const samples = (count: number, single: boolean) => (single ? new Float32Array(count) : new Float64Array(count));

/** The axis of the rows of a plane, which is x only for none, and the axis across the planes. */
const rowAndPlaneAxis = ([first, second, third]: RecursiveTerm['passes']) =>
  [first.axis === 0 ? second.axis : first.axis, third.axis] as const;

/**
 * The first two passes stay within planes across the third axis, so they are made plane by plane, in the cache; only the part
 * of each plane that the block needs is kept: rows of `even` length.
 */
function* filterPlanes({ data, size, lower, upper }: WantedBlock, passes: RecursiveTerm['passes'], single: boolean) {
  const xFirst = passes[0].axis === 0;
  const [rowAxis, planeAxis] = rowAndPlaneAxis(passes);
  const [rows, columns] = [size[rowAxis], even(size[0])];
  const [keptRows, keptColumns] = [upper[rowAxis] - lower[rowAxis] + 1, even(upper[0] - lower[0] + 1)];
  const strides = [1, size[0], size[0] * size[1]];
  const kept = samples(size[planeAxis] * keptRows * keptColumns, single);
  const planesAStep = Math.max(1, Math.floor(samplesAStep / (rows * columns)));
  for (let from = 0; from < size[planeAxis]; from += planesAStep) {
    const start = mark();
    try {
      const [first, second] = passes.map(({ axis, coefficients }) =>
        lineFilter(coefficients, size[axis], [lower[axis], upper[axis]], single),
      );
      const plane: Rows = { at: zeroedFloat64(rows * columns), pitch: 8 * columns, rows, columns };
      const found: Rows = {
        at: zeroedFloat64(keptRows * keptColumns),
        pitch: 8 * keptColumns,
        rows: keptRows,
        columns: keptColumns,
      };
      const between: Rows = {
        ...(xFirst ? { ...found, rows } : { ...plane, rows: keptRows }),
        at: zeroedFloat64(rows * columns),
      };
      const source = new Float64Array(buffer(), plane.at, rows * columns);
      const result = new Float64Array(buffer(), found.at, keptRows * keptColumns);
      for (let p = from; p < Math.min(from + planesAStep, size[planeAxis]); p++) {
        copyRows(data.subarray(p * strides[planeAxis]), strides[rowAxis], source, columns, rows, size[0]);
        if (xFirst) {
          first.alongRows(plane, between);
          second.downColumns(between, found);
        } else {
          first.downColumns(plane, between);
          second.alongRows(between, found);
        }
        kept.set(result, p * result.length);
      }
    } finally {
      release(start);
    }
    yield;
  }
  return kept;
}

/** The third pass, across the planes, row by row; what it gives is added to the sum of the block. */
function* filterAcross(
  { size, lower, upper }: WantedBlock,
  { passes, factor }: RecursiveTerm,
  planes: Float32Array | Float64Array,
  single: boolean,
  sum: Float32Array | Float64Array,
) {
  const [rowAxis, planeAxis] = rowAndPlaneAxis(passes);
  const block = size.map((_, axis) => upper[axis] - lower[axis] + 1);
  const [rows, columns] = [block[rowAxis], even(block[0])];
  const strides = [1, block[0], block[0] * block[1]];
  const rowsAStep = Math.max(1, Math.floor(samplesAStep / (size[planeAxis] * columns)));
  for (let from = 0; from < rows; from += rowsAStep) {
    const start = mark();
    try {
      const { axis, coefficients } = passes[2];
      const across = lineFilter(coefficients, size[axis], [lower[axis], upper[axis]], single);
      const line: Rows = {
        at: allocate(8 * size[planeAxis] * columns),
        pitch: 8 * columns,
        rows: size[planeAxis],
        columns,
      };
      const found: Rows = { ...line, at: allocate(8 * block[planeAxis] * columns), rows: block[planeAxis] };
      const source = new Float64Array(buffer(), line.at, line.rows * columns);
      const result = new Float64Array(buffer(), found.at, found.rows * columns);
      for (let r = from; r < Math.min(from + rowsAStep, rows); r++) {
        copyRows(planes.subarray(r * columns), rows * columns, source, columns, line.rows, columns);
        across.downColumns(line, found);
        for (let p = 0; p < found.rows; p++) {
          const to = r * strides[rowAxis] + p * strides[planeAxis];
          for (let x = 0; x < block[0]; x++) sum[to + x] += result[p * columns + x] * factor;
        }
      }
    } finally {
      release(start);
    }
    yield;
  }
}

/** Copies `rows` rows of `length` samples; a row begins `fromPitch` and `toPitch` samples after the one before. */
function copyRows(
  from: Samples,
  fromPitch: number,
  to: Float32Array | Float64Array,
  toPitch: number,
  rows: number,
  length: number,
): void {
  for (let r = 0; r < rows; r++) to.set(from.subarray(r * fromPitch, r * fromPitch + length), r * toPitch);
}

/** Rows are kept an even number of samples wide, for two are filtered by one instruction. */
const even = (count: number): number => count + (count % 2);
