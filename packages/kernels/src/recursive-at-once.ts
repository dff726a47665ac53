import { kernel } from './features-kernels.js';
import { allocate, mark, release, zeroedFloat64 } from './memory.js';
import {
  blockSize,
  lineFilter,
  type RecursiveTerm,
  type Rows,
  rowAndPlaneAxis,
  type WantedBlock,
} from './recursive.js';
import { even, roomFor, widenOf } from './sample-room.js';

/**
 * `sumRecursive` of a small volume in one step: everything stays in the kernels' memory from the samples to the sum, and each pass is
 * written to where the next one reads it. The same bits.
 */
export function sumRecursiveAtOnce(
  wanted: WantedBlock,
  terms: readonly RecursiveTerm[],
  single: boolean,
  target: Float32Array | Float64Array,
): void {
  const { data, size, lower } = wanted;
  const [nx, ny, nz] = blockSize(wanted);
  const columns = even(nx);
  const start = mark();
  try {
    const volume = roomFor(data, data.length);
    const sum = roomFor(single ? singleSamples : doubleSamples, columns * ny * nz);
    volume.view().set(data);
    sum.view().fill(0);
    for (const term of terms) addTerm(wanted, term, volume.at, single, sum.at);
    const sums = sum.view();
    for (let row = 0; row < ny * nz; row++) {
      const to = lower[0] + size[0] * (lower[1] + (row % ny) + size[1] * (lower[2] + Math.floor(row / ny)));
      for (let x = 0; x < nx; x++) target[to + x] = sums[row * columns + x];
    }
  } finally {
    release(start);
  }
}

const singleSamples = new Float32Array(0);
const doubleSamples = new Float64Array(0);

/** Adds a term to the sum of the block, whose rows of `even` length lie side by side along y, then z. */
function addTerm(wanted: WantedBlock, term: RecursiveTerm, volume: number, single: boolean, sum: number): void {
  const { data, size } = wanted;
  const { passes, factor } = term;
  const xFirst = passes[0].axis === 0;
  const [rowAxis, planeAxis] = rowAndPlaneAxis(passes);
  const block = blockSize(wanted);
  const [rows, columns] = [size[rowAxis], even(size[0])];
  const [keptRows, keptColumns, keptPlanes] = [block[rowAxis], even(block[0]), block[planeAxis]];
  const keptPlane = keptRows * keptColumns;
  const start = mark();
  try {
    const [first, second, third] = passes.map(({ axis, coefficients }) =>
      lineFilter(coefficients, size[axis], [wanted.lower[axis], wanted.upper[axis]], single),
    );
    const plane: Rows = { at: zeroedFloat64(rows * columns), pitch: 8 * columns, rows, columns };
    const found: Rows = {
      at: zeroedFloat64(size[planeAxis] * keptPlane),
      pitch: 8 * keptColumns,
      rows: keptRows,
      columns: keptColumns,
    };
    const between: Rows = {
      ...(xFirst ? { ...found, rows } : { ...plane, rows: keptRows }),
      at: zeroedFloat64(rows * columns),
    };
    const planes: Rows = { at: found.at, pitch: 8 * keptPlane, rows: size[planeAxis], columns: keptPlane };
    const across: Rows = { ...planes, at: allocate(8 * keptPlanes * keptPlane), rows: keptPlanes };
    const widen = widenOf(data);
    const [ofPlane, ofRow] = planeAxis === 1 ? [size[0], size[0] * size[1]] : [size[0] * size[1], size[0]];
    const bytes = data.BYTES_PER_ELEMENT;
    for (let p = 0; p < size[planeAxis]; p++) {
      const kept = { ...found, at: found.at + 8 * p * keptPlane };
      widen(volume + bytes * ofPlane * p, bytes * ofRow, rows, size[0], plane.at, plane.pitch);
      if (xFirst) {
        first.alongRows(plane, between);
        second.downColumns(between, kept);
      } else {
        first.downColumns(plane, between);
        second.alongRows(between, kept);
      }
    }
    third.downColumns(planes, across);
    const [add, bytesOfSum] = single ? [kernel('addRows32'), 4] : [kernel('addRows64'), 8];
    if (planeAxis === 2) {
      add(across.at, 0, 1, keptPlanes * keptPlane, factor, sum, 0);
      return;
    }
    for (let y = 0; y < keptPlanes; y++) {
      const row = sum + bytesOfSum * y * keptColumns;
      add(
        across.at + across.pitch * y,
        found.pitch,
        keptRows,
        keptColumns,
        factor,
        row,
        bytesOfSum * keptPlanes * keptColumns,
      );
    }
  } finally {
    release(start);
  }
}
