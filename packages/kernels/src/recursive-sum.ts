import { kernel } from './features-kernels.js';
import { allocate, mark, release } from './memory.js';
import {
  type Axis,
  blockSize,
  inFours,
  lineFilter,
  type RecursiveTerm,
  type Rows,
  rowAndPlaneAxis,
  type SampleRows,
  type WantedBlock,
} from './recursive.js';
import { roomFor, widenOf } from './sample-room.js';
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
  const { size, lower } = wanted;
  const [nx, ny, nz] = blockSize(wanted);
  const columns = inFours(nx);
  const sum = samples(columns * ny * nz, single);
  const kept = samples(
    Math.max(0, ...terms.map(({ passes }) => size[rowAndPlaneAxis(passes)[1]] * keptPlane(wanted, passes))),
    single,
  );
  for (const term of terms) {
    yield* filterPlanes(wanted, term.passes, single, kept);
    yield* filterAcross(wanted, term, kept, single, sum);
  }
  for (let row = 0; row < ny * nz; row++) {
    const to = lower[0] + size[0] * (lower[1] + (row % ny) + size[1] * (lower[2] + Math.floor(row / ny)));
    target.set(sum.subarray(row * columns, row * columns + nx), to);
  }
}

/** Room for samples that are rounded to float32 or not. */
const samples = (count: number, single: boolean) => (single ? new Float32Array(count) : new Float64Array(count));

/** Samples that are kept of each plane after the first two passes: those that the block needs. */
function keptPlane(wanted: WantedBlock, passes: RecursiveTerm['passes']): number {
  const block = blockSize(wanted);
  return block[rowAndPlaneAxis(passes)[0]] * inFours(block[0]);
}

/**
 * The first two passes stay within planes across the third axis, so they are made plane by plane, in the cache; only the part
 * of each plane that the block needs is kept: rows of a multiple of four samples.
 */
function* filterPlanes(wanted: WantedBlock, passes: RecursiveTerm['passes'], single: boolean, kept: RealArray) {
  const { size, lower, upper } = wanted;
  const xFirst = passes[0].axis === 0;
  const [rowAxis, planeAxis] = rowAndPlaneAxis(passes);
  const rows = size[rowAxis];
  const block = blockSize(wanted);
  const [keptRows, keptColumns] = [block[rowAxis], inFours(block[0])];
  const plane = keptRows * keptColumns;
  const { BYTES_PER_ELEMENT: bytes } = kept;
  const widen = widenOf(kept);
  const planesAStep = Math.max(1, Math.floor(samplesAStep / (rows * size[0])));
  for (let from = 0; from < size[planeAxis]; from += planesAStep) {
    const start = mark();
    try {
      const [first, second] = passes.map(({ axis, coefficients }) =>
        lineFilter(coefficients, size[axis], [lower[axis], upper[axis]], single),
      );
      const shape = xFirst ? { rows, columns: keptColumns } : { rows: keptRows, columns: inFours(size[0]) };
      const at = allocate(bytes * (shape.rows + 3) * shape.columns);
      const between: SampleRows = { at, pitch: bytes * shape.columns, ...shape, bytes, widen };
      const count = Math.min(planesAStep, size[planeAxis] - from);
      const result = roomFor(kept, count * plane + 3 * keptColumns);
      const planeAt = putPlanes(wanted, planeAxis, from, count);
      for (let p = 0; p < count; p++) {
        const found: Rows = { at: result.at + bytes * p * plane, pitch: bytes * keptColumns };
        if (xFirst) {
          first.alongRows(planeAt(p), between);
          second.downColumns(between, found);
        } else {
          first.downColumns(planeAt(p), between);
          second.alongRows(between, found);
        }
      }
      kept.set(result.view().subarray(0, count * plane), from * plane);
    } finally {
      release(start);
    }
    yield;
  }
}

/** Copies planes across y or z as they are, and returns where each of them lies. */
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
  return (p: number): SampleRows => ({
    at: raw.at + bytes * plane * p,
    pitch: bytes * pitch,
    rows,
    columns: nx,
    bytes,
    widen,
  });
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
  const [rows, columns, kept] = [block[rowAxis], inFours(block[0]), block[planeAxis]];
  const bytes = planes.BYTES_PER_ELEMENT;
  const [widen, add] = [widenOf(planes), kernel(`addRows${8 * bytes}`)];
  const rowsAStep = Math.max(1, Math.floor(samplesAStep / (size[planeAxis] * columns)));
  for (let from = 0; from < rows; from += rowsAStep) {
    const start = mark();
    try {
      const { axis, coefficients } = passes[2];
      const across = lineFilter(coefficients, size[axis], [lower[axis], upper[axis]], single);
      const pitch = bytes * columns;
      const found: Rows = { at: allocate(pitch * kept), pitch };
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
        const line = { at: raw.at + pitch * r, pitch: bytes * length, rows: size[planeAxis], columns };
        across.downColumns({ ...line, bytes, widen }, found);
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
