import { kernel } from './features-kernels.js';
import { allocate, mark, putFloat64, putInt32, release, takeFloat64 } from './memory.js';

/** How often grey level i came with an extent j; rows need not be equally wide. */
export interface LevelCounts {
  /** Row of level i: `counts[rowStart[i]]` belongs to j = 1, the next to j = 2, up to `rowStart[i + 1]`. Length is Ng + 2; row 0 is empty. */
  readonly rowStart: Int32Array;
  readonly counts: Float64Array;
}

/**
 * The measures of a matrix of levels and extents, in the order in which they lie side by side: the sum of the counts and of count times j;
 * the means of 1 / j^2 (`small`), j^2 (`large`), 1 / i^2 (`low`), i^2 (`high`) and of their products; the sums of the squares of the rows and
 * of the columns, over the count and over its square; the variances, and the entropy in bits. NaN but for the first two where the
 * matrix is empty.
 */
export const levelMeasures = [
  'count',
  'extent',
  'small',
  'large',
  'low',
  'high',
  'smallLow',
  'smallHigh',
  'largeLow',
  'largeHigh',
  'levelNonUniformity',
  'levelNonUniformityNormalized',
  'extentNonUniformity',
  'extentNonUniformityNormalized',
  'levelVariance',
  'extentVariance',
  'entropy',
] as const;

/** The measures of a matrix, in the order of `levelMeasures`. */
export function measureLevels({ rowStart, counts }: LevelCounts): Float64Array {
  const start = mark();
  try {
    return measureRows(putInt32(rowStart), putFloat64(counts), rowStart.length - 2, widestRow(rowStart));
  } finally {
    release(start);
  }
}

/** The measures of a matrix in the kernels' memory, of which it takes some. */
export function measureRows(rowStart: number, counts: number, levelCount: number, widest: number): Float64Array {
  const [columns, out] = [allocate(8 * (widest + 14)), allocate(8 * levelMeasures.length)];
  kernel('measureLevels')(rowStart, counts, levelCount, columns, widest, out);
  return takeFloat64(out, levelMeasures.length);
}

/** Cells of the widest row. */
export function widestRow(rowStart: Int32Array): number {
  let widest = 0;
  for (let i = 1; i < rowStart.length; i++) widest = Math.max(widest, rowStart[i] - rowStart[i - 1]);
  return widest;
}
