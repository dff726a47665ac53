import { kernel } from './features-kernels.js';
import { mark, putFloat64, putInt32, release, takeFloat64, zeroedFloat64 } from './memory.js';

/** How often grey level i (row) has level j (column) as its neighbour: only the pairs that occur, row by row, columns ascending. */
export interface LevelPairs {
  /** Entries of row i: from `rowStart[i]` to before `rowStart[i + 1]`. Length is Ng + 2; row 0 is empty. */
  readonly rowStart: Int32Array;
  /** Level j of each entry. */
  readonly column: Int32Array;
  readonly count: Float64Array;
}

/** Sums over pairs of levels, with p the share of a pair in all. */
export interface PairSums {
  /** Sums of p by i, by j, by i + j and by |i - j|. */
  readonly px: Float64Array;
  readonly py: Float64Array;
  readonly ofSum: Float64Array;
  readonly ofDifference: Float64Array;
  /** Sum of p i j. */
  readonly products: number;
  /** Sum of p^2. */
  readonly squares: number;
  /** The largest p. */
  readonly largest: number;
  /** Sum of p log2(p / (px(i) py(j))). */
  readonly information: number;
  /** The same with 2.2e-16 added to p and to px(i) py(j). */
  readonly feltInformation: number;
  /** Sum of p (i - mean of i) (j - mean of j). */
  readonly covariance: number;
}

/** Sums over the pairs of `levelCount` levels, of which there is at least one; `total` is the sum of their counts. */
export function sumPairs({ rowStart, column, count }: LevelPairs, levelCount: number, total: number): PairSums {
  const start = mark();
  try {
    const pairs = [putInt32(rowStart), putInt32(column), putFloat64(count), levelCount, total];
    const lengths = [levelCount + 1, levelCount + 1, 2 * levelCount + 1, levelCount];
    const lists = lengths.map(zeroedFloat64);
    const out = zeroedFloat64(3);
    kernel('pairShares')(...pairs, ...lists, out);
    const [px, py, ofSum, ofDifference] = lists.map((at, i) => takeFloat64(at, lengths[i]));
    const [products, squares, largest] = takeFloat64(out, 3);
    kernel('pairDependence')(...pairs, lists[0], lists[1], meanPlace(px), meanPlace(py), out);
    const [information, added, covariance] = takeFloat64(out, 3);
    const feltInformation = information + added;
    return { px, py, ofSum, ofDifference, products, squares, largest, information, feltInformation, covariance };
  } finally {
    release(start);
  }
}

function meanPlace(shares: Float64Array): number {
  let mean = 0;
  for (let k = 0; k < shares.length; k++) mean += k * shares[k];
  return mean;
}
