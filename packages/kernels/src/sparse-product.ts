import { kernel } from './features-kernels.js';
import { allocate, buffer, mark, putFloat64, putInt32, release } from './memory.js';
import type { LevelPairs } from './pair-sums.js';

/** Writes the product of a matrix and x into y. */
type Multiply = (x: Float64Array, y: Float64Array) => void;

/**
 * Lends `work` the product with A B, two matrices of (weighted) counts; it must not use other kernels. B has as many rows as A
 * has columns, and as many columns as A has rows. The terms of a row are added in four interleaved sums.
 */
export function withSparseProduct<R>(a: LevelPairs, b: LevelPairs, work: (multiply: Multiply) => R): R {
  const start = mark();
  try {
    const [rows, columns] = [rowsOf(a), rowsOf(b)];
    const [x, between, y] = [allocate(8 * rows), allocate(8 * columns), allocate(8 * rows)];
    const [first, second] = [put(b), put(a)];
    const [input, output] = [new Float64Array(buffer(), x, rows), new Float64Array(buffer(), y, rows)];
    const product = kernel('sparseProduct');
    return work((from, to) => {
      input.set(from);
      product(...first, columns, x, between);
      product(...second, rows, between, y);
      to.set(output);
    });
  } finally {
    release(start);
  }
}

function rowsOf({ rowStart }: LevelPairs): number {
  return rowStart.length - 1;
}

/** Copies a matrix into the memory: where its row starts, columns and entries lie. */
function put({ rowStart, column, count }: LevelPairs): [number, number, number] {
  return [putInt32(rowStart), putInt32(column), putFloat64(count)];
}
