import { kernel } from './features-kernels.js';
import { allocate, mark, release, zeroedFloat64 } from './memory.js';
import {
  type Axis,
  blockSize,
  lineFilter,
  type RecursiveTerm,
  type Rows,
  rowAndPlaneAxis,
  type WantedBlock,
} from './recursive.js';
import { sumRecursiveAtOnce } from './recursive-at-once.js';
import { even, roomFor, widenOf } from './sample-room.js';
import type { RealArray } from './terms.js';

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
  if (wanted.data.length <= samplesAStep) sumRecursiveAtOnce(wanted, terms, single, target);
  else yield* sumRecursiveInSteps(wanted, terms, single, target);
}

/** `sumRecursive` of a volume of any size, which holds what passes give in arrays of its own. */
export function* sumRecursiveInSteps(
  wanted: WantedBlock,
  terms: readonly RecursiveTerm[],
  single: boolean,
  target: Float32Array | Float64Array,
): Generator<undefined, void, undefined> {
  const { size, lower } = wanted;
  const [nx, ny, nz] = blockSize(wanted);
  const columns = even(nx);
  const sum = samples(columns * ny * nz, single);
  for (const term of terms) {
    const planes = yield* filterPlanes(wanted, term.passes, single);
    yield* filterAcross(wanted, term, planes, single, sum);
  }
  for (let row = 0; row < ny * nz; row++) {
    const to = lower[0] + size[0] * (lower[1] + (row % ny) + size[1] * (lower[2] + Math.floor(row / ny)));
    target.set(sum.subarray(row * columns, row * columns + nx), to);
  }
}

/** Room for samples that are rounded to float32 or not. */
const samples = (count: number, single: boolean) => (single ? new Float32Array(count) : new Float64Array(count));

/**
 * The first two passes stay within planes across the third axis, so they are made plane by plane, in the cache; only the part
 * of each plane that the block needs is kept: rows of `even` length.
 */
function* filterPlanes(wanted: WantedBlock, passes: RecursiveTerm['passes'], single: boolean) {
  const { size, lower, upper } = wanted;
  const xFirst = passes[0].axis === 0;
  const [rowAxis, planeAxis] = rowAndPlaneAxis(passes);
  const [rows, columns] = [size[rowAxis], even(size[0])];
  const block = blockSize(wanted);
  const [keptRows, keptColumns] = [block[rowAxis], even(block[0])];
  const keptPlane = keptRows * keptColumns;
  const kept = samples(size[planeAxis] * keptPlane, single);
  const bytes = kept.BYTES_PER_ELEMENT;
  const keep = kernel(single ? 'roundFloat64' : 'copyFloat64');
  const planesAStep = Math.max(1, Math.floor(samplesAStep / (rows * columns)));
  for (let from = 0; from < size[planeAxis]; from += planesAStep) {
    const start = mark();
    try {
      const [first, second] = passes.map(({ axis, coefficients }) =>
        lineFilter(coefficients, size[axis], [lower[axis], upper[axis]], single),
      );
      const plane: Rows = { at: zeroedFloat64(rows * columns), pitch: 8 * columns, rows, columns };
      const found: Rows = {
        at: zeroedFloat64(keptPlane),
        pitch: 8 * keptColumns,
        rows: keptRows,
        columns: keptColumns,
      };
      const between: Rows = {
        ...(xFirst ? { ...found, rows } : { ...plane, rows: keptRows }),
        at: zeroedFloat64(rows * columns),
      };
      const count = Math.min(planesAStep, size[planeAxis] - from);
      const result = roomFor(kept, count * keptPlane);
      const widenPlane = putPlanes(wanted, planeAxis, from, count);
      for (let p = 0; p < count; p++) {
        widenPlane(p, plane);
        if (xFirst) {
          first.alongRows(plane, between);
          second.downColumns(between, found);
        } else {
          first.downColumns(plane, between);
          second.alongRows(between, found);
        }
        keep(found.at, keptPlane, result.at + bytes * p * keptPlane);
      }
      kept.set(result.view(), from * keptPlane);
    } finally {
      release(start);
    }
    yield;
  }
  return kept;
}

/** Copies planes across y or z as they are, and returns what widens one of them to float64. */
function putPlanes({ data, size }: WantedBlock, planeAxis: Axis, from: number, count: number) {
  const [nx, ny, nz] = size;
  const bytes = data.BYTES_PER_ELEMENT;
  const rows = planeAxis === 1 ? nz : ny;
  const raw = roomFor(data, count * rows * nx);
  const view = raw.view();
  const [plane, pitch] = planeAxis === 1 ? [nx, count * nx] : [ny * nx, nx];
  if (planeAxis === 1) {
    for (let z = 0; z < nz; z++) view.set(data.subarray((from + ny * z) * nx, (from + count + ny * z) * nx), z * pitch);
  } else {
    view.set(data.subarray(from * plane, (from + count) * plane));
  }
  const widen = widenOf(data);
  return (p: number, to: Rows): void => {
    widen(raw.at + bytes * plane * p, bytes * pitch, rows, nx, to.at, to.pitch);
  };
}

/** The third pass, across the planes, row by row; what it gives is added to the sum of the block. */
function* filterAcross(
  wanted: WantedBlock,
  { passes, factor }: RecursiveTerm,
  planes: RealArray,
  single: boolean,
  sum: RealArray,
) {
  const { size, lower, upper } = wanted;
  const [rowAxis, planeAxis] = rowAndPlaneAxis(passes);
  const block = blockSize(wanted);
  const [rows, columns, kept] = [block[rowAxis], even(block[0]), block[planeAxis]];
  const bytes = planes.BYTES_PER_ELEMENT;
  const [widen, add] = [widenOf(planes), kernel(`addRows${8 * bytes}`)];
  const rowsAStep = Math.max(1, Math.floor(samplesAStep / (size[planeAxis] * columns)));
  for (let from = 0; from < rows; from += rowsAStep) {
    const start = mark();
    try {
      const { axis, coefficients } = passes[2];
      const across = lineFilter(coefficients, size[axis], [lower[axis], upper[axis]], single);
      const pitch = 8 * columns;
      const line: Rows = { at: allocate(pitch * size[planeAxis]), pitch, rows: size[planeAxis], columns };
      const found: Rows = { ...line, at: allocate(pitch * kept), rows: kept };
      const count = Math.min(rowsAStep, rows - from);
      const length = count * columns;
      const raw = roomFor(planes, size[planeAxis] * length);
      const sums = roomFor(sum, kept * length);
      const [source, total] = [raw.view(), sums.view()];
      for (let p = 0; p < size[planeAxis]; p++) {
        const at = (p * rows + from) * columns;
        source.set(planes.subarray(at, at + length), p * length);
      }
      // In the block rows lie side by side along y: those of planes across y plane by plane, else those of one plane.
      const [stretches, long, [rowStep, planeStep]] =
        planeAxis === 1
          ? ([[from * kept * columns], kept * length, [kept * columns, columns]] as const)
          : ([Array.from({ length: kept }, (_, p) => (p * rows + from) * columns), length, [columns, length]] as const);
      stretches.forEach((at, k) => {
        total.set(sum.subarray(at, at + long), k * long);
      });
      for (let r = 0; r < count; r++) {
        widen(raw.at + bytes * r * columns, bytes * length, line.rows, columns, line.at, pitch);
        across.downColumns(line, found);
        add(found.at, pitch, kept, columns, factor, sums.at + bytes * r * rowStep, bytes * planeStep);
      }
      stretches.forEach((at, k) => {
        sum.set(total.subarray(k * long, (k + 1) * long), at);
      });
    } finally {
      release(start);
    }
    yield;
  }
}
