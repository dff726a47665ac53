import type { Matrix } from '@radscore/stats';

/**
 * A table cut into at most 255 bins a column, each column's rows in order of their bins. A missing value has the bin after
 * the last of its column.
 */
export interface BinnedColumns {
  readonly rows: number;
  readonly cols: number;
  /** `bin[i + rows * j]` of row i, column j. */
  readonly bin: Uint8Array;
  /** `order[k + rows * j]`: rows of column j by ascending bin. */
  readonly order: RowNumbers;
  /** Upper bounds of all bins but the last. */
  readonly thresholds: readonly Float64Array[];
  /** 1 for a column with missing values. */
  readonly hasMissing: Uint8Array;
}

/** As short as the rows allow: tables of hundreds of rows then stay in the fastest cache. */
export type RowNumbers = Uint16Array | Uint32Array;

export function rowNumbers(length: number, rows: number): RowNumbers {
  return rows <= 65536 ? new Uint16Array(length) : new Uint32Array(length);
}

/**
 * Bins every column: with few distinct values one bin each, bounded half way between them; with more, by the midpoints of
 * the percentiles (as scikit-learn's HistGradientBoosting). A value equal to a bound is below it.
 */
export function binColumns(x: Matrix, maxBins: number): BinnedColumns {
  const { rows, cols } = x;
  const bin = new Uint8Array(rows * cols);
  const order = rowNumbers(rows * cols, rows);
  const hasMissing = new Uint8Array(cols);
  const thresholds: Float64Array[] = [];
  for (let j = 0; j < cols; j++) {
    const values = x.data.subarray(rows * j, rows * (j + 1));
    const present = values.filter((value) => !Number.isNaN(value)).sort();
    const bounds = binBounds(present, maxBins);
    thresholds.push(bounds);
    if (present.length < rows) hasMissing[j] = 1;
    const own = bin.subarray(rows * j, rows * (j + 1));
    for (let i = 0; i < rows; i++) own[i] = Number.isNaN(values[i]!) ? bounds.length + 1 : binOf(bounds, values[i]!);
    countingSort(own, order.subarray(rows * j, rows * (j + 1)));
  }
  return { rows, cols, bin, order, thresholds, hasMissing };
}

function binBounds(sorted: Float64Array, maxBins: number): Float64Array {
  const distinct = sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]);
  if (distinct.length <= maxBins) {
    return Float64Array.from({ length: Math.max(0, distinct.length - 1) }, (_, k) => middle(distinct, k, k + 1));
  }
  return Float64Array.from({ length: maxBins - 1 }, (_, k) => {
    const at = ((k + 1) / maxBins) * (sorted.length - 1);
    return middle(sorted, Math.floor(at), Math.ceil(at));
  });
}

function middle(sorted: Float64Array, a: number, b: number): number {
  return sorted[a]! * 0.5 + sorted[b]! * 0.5;
}

/** The number of bounds below the value. */
function binOf(bounds: Float64Array, value: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if (value <= bounds[at]!) high = at;
    else low = at + 1;
  }
  return low;
}

function countingSort(bin: Uint8Array, order: RowNumbers): void {
  const next = new Uint32Array(257);
  for (let i = 0; i < bin.length; i++) next[bin[i]! + 1]!++;
  for (let b = 1; b < 257; b++) next[b]! += next[b - 1]!;
  for (let i = 0; i < bin.length; i++) order[next[bin[i]!]!++] = i;
}
