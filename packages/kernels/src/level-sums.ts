import { kernel } from './features-kernels.js';
import { mark, putFloat64, putInt32, release, takeFloat64, zeroedFloat64 } from './memory.js';

/** How often grey level i came with an extent j; rows need not be equally wide. */
export interface LevelCounts {
  /** Row of level i: `counts[rowStart[i]]` belongs to j = 1, the next to j = 2, up to `rowStart[i + 1]`. Length is Ng + 2; row 0 is empty. */
  readonly rowStart: Int32Array;
  readonly counts: Float64Array;
}

/**
 * Sums over a matrix of levels and extents, of each count times what its name says: `extent` j, `small` 1 / j^2, `large` j^2, `low`
 * 1 / i^2, `high` i^2; the variances and the entropy (bits) of shares, NaN where the matrix is empty.
 */
export function sumLevels({ rowStart, counts }: LevelCounts) {
  const start = mark();
  try {
    const levelCount = rowStart.length - 2;
    const widest = widestRow(rowStart);
    const [rows, cells, columns] = [putInt32(rowStart), putFloat64(counts), zeroedFloat64(widest + 1)];
    const out = zeroedFloat64(13);
    kernel('levelSums')(rows, cells, levelCount, columns, widest, out);
    const [count, extent, small, large, low, high, smallLow, smallHigh, largeLow, largeHigh, level, ...squares] =
      takeFloat64(out, 13);
    kernel('levelSpread')(rows, cells, levelCount, count, level / count, extent / count, out);
    const [levelVariance, extentVariance, entropy] =
      count > 0 ? takeFloat64(out, 3) : [Number.NaN, Number.NaN, Number.NaN];
    return {
      count,
      extent,
      small,
      large,
      low,
      high,
      smallLow,
      smallHigh,
      largeLow,
      largeHigh,
      squaredRows: squares[0],
      squaredColumns: squares[1],
      levelVariance,
      extentVariance,
      entropy,
    };
  } finally {
    release(start);
  }
}

function widestRow(rowStart: Int32Array): number {
  let widest = 0;
  for (let i = 1; i < rowStart.length; i++) widest = Math.max(widest, rowStart[i] - rowStart[i - 1]);
  return widest;
}
