import { kernel } from './features-kernels.js';
import { allocate, mark, release } from './memory.js';
import {
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
  const columns = inFours(nx);
  const start = mark();
  try {
    const volume = roomFor(data, data.length);
    const sum = roomFor(samplesOf(single), columns * ny * nz);
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
/** An array of what passes give. */
const samplesOf = (single: boolean) => (single ? singleSamples : doubleSamples);

/** Adds a term to the sum of the block, whose rows, a multiple of four samples long, lie side by side along y, then z. */
function addTerm(wanted: WantedBlock, term: RecursiveTerm, volume: number, single: boolean, sum: number): void {
  const { data, size } = wanted;
  const { passes, factor } = term;
  const xFirst = passes[0].axis === 0;
  const [rowAxis, planeAxis] = rowAndPlaneAxis(passes);
  const block = blockSize(wanted);
  const [rows, planes] = [size[rowAxis], size[planeAxis]];
  const [keptRows, keptColumns, keptPlanes] = [block[rowAxis], inFours(block[0]), block[planeAxis]];
  const keptPlane = keptRows * keptColumns;
  const { BYTES_PER_ELEMENT: bytes } = samplesOf(single);
  const widen = widenOf(samplesOf(single));
  const start = mark();
  try {
    const [first, second, third] = passes.map(({ axis, coefficients }) =>
      lineFilter(coefficients, size[axis], [wanted.lower[axis], wanted.upper[axis]], single),
    );
    const shape = xFirst ? { rows, columns: keptColumns } : { rows: keptRows, columns: inFours(size[0]) };
    // Behind the last row of what a pass gives there is room for three more.
    const room = (count: number, columns: number) => allocate(bytes * (count + 3) * columns);
    const pitch = bytes * shape.columns;
    const between: SampleRows = { at: room(shape.rows, shape.columns), pitch, ...shape, bytes, widen };
    const found: Rows = { at: room(planes * keptRows, keptColumns), pitch: bytes * keptColumns };
    const across: Rows = { at: room(keptPlanes, keptPlane), pitch: bytes * keptPlane };
    const [ofPlane, ofRow] = planeAxis === 1 ? [size[0], size[0] * size[1]] : [size[0] * size[1], size[0]];
    const source = { rows, columns: size[0], bytes: data.BYTES_PER_ELEMENT, widen: widenOf(data) };
    for (let p = 0; p < planes; p++) {
      const plane = { ...source, at: volume + source.bytes * ofPlane * p, pitch: source.bytes * ofRow };
      const kept = { ...found, at: found.at + bytes * p * keptPlane };
      if (xFirst) {
        first.alongRows(plane, between);
        second.downColumns(between, kept);
      } else {
        first.downColumns(plane, between);
        second.alongRows(between, kept);
      }
    }
    third.downColumns({ at: found.at, pitch: across.pitch, rows: planes, columns: keptPlane, bytes, widen }, across);
    const add = kernel(`addRows${8 * bytes}`);
    if (planeAxis === 2) {
      add(across.at, 0, 1, keptPlanes * keptPlane, factor, sum, 0);
      return;
    }
    for (let y = 0; y < keptPlanes; y++) {
      const [from, to] = [across.at + across.pitch * y, sum + bytes * y * keptColumns];
      add(from, found.pitch, keptRows, keptColumns, factor, to, bytes * keptPlanes * keptColumns);
    }
  } finally {
    release(start);
  }
}
