import { kernel } from './features-kernels.js';
import { allocate, buffer, mark, release, zeroedFloat64 } from './memory.js';
import { type LineFilter, lineFilter, type RecursiveCoefficients, type Rows } from './recursive.js';

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

/**
 * Adds up filtered volumes over a block and writes the sum to the block's voxels in `target`, an array for the whole volume. Lines
 * are filtered from end to end, but only those that the block depends on: the same bits as on the whole volume. Works in
 * double; with `single` every pass and every sum is rounded to float32.
 */
export function sumRecursive(
  { data, size, lower, upper }: WantedBlock,
  terms: readonly RecursiveTerm[],
  single: boolean,
  target: Float32Array | Float64Array,
): void {
  const start = mark();
  try {
    const block = size.map((_, axis) => upper[axis] - lower[axis] + 1);
    const pitch = even(block[0]);
    const sum = zeroedFloat64(pitch * block[1] * block[2]);
    for (const term of terms) addTerm({ data, size, lower, upper }, term, single, sum);
    const found = new Float64Array(buffer(), sum, pitch * block[1] * block[2]);
    for (let z = 0; z < block[2]; z++) {
      const to = lower[0] + size[0] * (lower[1] + size[1] * (lower[2] + z));
      copyRows(found.subarray(pitch * block[1] * z), pitch, target.subarray(to), size[0], block[1], block[0]);
    }
  } finally {
    release(start);
  }
}

/** Adds one term to the sum of a block. */
function addTerm(wanted: WantedBlock, { passes, factor }: RecursiveTerm, single: boolean, sum: number): void {
  const start = mark();
  const { size, lower, upper } = wanted;
  const block = size.map((_, axis) => upper[axis] - lower[axis] + 1);
  const pitch = even(block[0]);
  const [rowAxis, planeAxis] = [passes[0].axis === 0 ? passes[1].axis : passes[0].axis, passes[2].axis];
  const filters = passes.map(({ axis, coefficients }) =>
    lineFilter(coefficients, size[axis], [lower[axis], upper[axis]], single),
  );
  const kept: Rows = {
    at: zeroedFloat64(size[planeAxis] * block[rowAxis] * pitch),
    pitch: 8 * pitch,
    rows: block[rowAxis],
    columns: pitch,
  };
  filterPlanes(wanted, passes, filters, kept);
  const plane = kept.rows * kept.pitch;
  const found: Rows = { ...kept, at: allocate(block[planeAxis] * kept.pitch), rows: block[planeAxis] };
  const sumPitch = [8, kept.pitch, kept.pitch * block[1]];
  for (let r = 0; r < kept.rows; r++) {
    filters[2].downColumns(
      { at: kept.at + r * kept.pitch, pitch: plane, rows: size[planeAxis], columns: pitch },
      found,
    );
    const to = sum + r * sumPitch[rowAxis];
    kernel('addScaled')(found.at, found.pitch, to, sumPitch[planeAxis], found.rows, pitch, factor, Number(single));
  }
  release(start);
}

/**
 * The first two passes stay within planes across the third axis, so they are made plane by plane, in the cache; only the part
 * of each plane that the block needs is kept: `kept` is the first of them.
 */
function filterPlanes(
  { data, size }: WantedBlock,
  passes: RecursiveTerm['passes'],
  [first, second]: readonly LineFilter[],
  kept: Rows,
): void {
  const xFirst = passes[0].axis === 0;
  const [rowAxis, planeAxis] = [passes[xFirst ? 1 : 0].axis, passes[2].axis];
  const [rows, columns] = [size[rowAxis], even(size[0])];
  const plane: Rows = { at: zeroedFloat64(rows * columns), pitch: 8 * columns, rows, columns };
  const between: Rows = {
    ...(xFirst ? { ...kept, rows } : { ...plane, rows: kept.rows }),
    at: zeroedFloat64(rows * columns),
  };
  const source = new Float64Array(buffer(), plane.at, rows * columns);
  const strides = [1, size[0], size[0] * size[1]];
  for (let p = 0; p < size[planeAxis]; p++) {
    copyRows(data.subarray(p * strides[planeAxis]), strides[rowAxis], source, columns, rows, size[0]);
    const to: Rows = { ...kept, at: kept.at + p * kept.rows * kept.pitch };
    if (xFirst) {
      first.alongRows(plane, between);
      second.downColumns(between, to);
    } else {
      first.downColumns(plane, between);
      second.alongRows(between, to);
    }
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
