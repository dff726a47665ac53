// Sums over pairs of grey levels: level i (row) has level j as its neighbour. Row i is entries `rowStart[i]` (int32) to before
// `rowStart[i + 1]` of `columns` (int32, the level j) and `counts` (float64); row 0 is empty. p is count / total; sums are float64.

/**
 * Adds p to `px` at i, `py` at j, `ofSum` at i + j and `ofDifference` at |i - j|, each zeroed before; into `out` the sums of p i j
 * and p^2, and the largest p.
 */
export function pairShares(
  rowStart: usize, columns: usize, counts: usize, levelCount: i32, total: f64,
  px: usize, py: usize, ofSum: usize, ofDifference: usize, out: usize,
): void {
  let products: f64 = 0, squares: f64 = 0, largest: f64 = 0;
  for (let i = 1; i <= levelCount; i++) {
    const end = load<i32>(rowStart + ((<usize>i) << 2), 4);
    for (let e = load<i32>(rowStart + ((<usize>i) << 2)); e < end; e++) {
      const j = load<i32>(columns + ((<usize>e) << 2));
      const p = load<f64>(counts + ((<usize>e) << 3)) / total;
      add(px, i, p);
      add(py, j, p);
      add(ofSum, i + j, p);
      add(ofDifference, abs(i - j), p);
      products += p * <f64>i * <f64>j;
      squares += p * p;
      largest = max(largest, p);
    }
  }
  store<f64>(out, products);
  store<f64>(out, squares, 8);
  store<f64>(out, largest, 16);
}

/**
 * With q = px(i) py(j): p log2(p / q), what is to be added to that where 2.2e-16 is added to p and to q, and
 * p (i - meanX) (j - meanY).
 */
export function pairDependence(
  rowStart: usize, columns: usize, counts: usize, levelCount: i32, total: f64,
  px: usize, py: usize, meanX: f64, meanY: f64, out: usize,
): void {
  let information: f64 = 0, added: f64 = 0, covariance: f64 = 0;
  for (let i = 1; i <= levelCount; i++) {
    const end = load<i32>(rowStart + ((<usize>i) << 2), 4);
    const shareOfI = load<f64>(px + ((<usize>i) << 3));
    for (let e = load<i32>(rowStart + ((<usize>i) << 2)); e < end; e++) {
      const j = load<i32>(columns + ((<usize>e) << 2));
      const p = load<f64>(counts + ((<usize>e) << 3)) / total;
      const q = shareOfI * load<f64>(py + ((<usize>j) << 3));
      information += p * Math.log2(p / q);
      added += p * (log2OfOneMore(f64.EPSILON / p) - log2OfOneMore(f64.EPSILON / q));
      covariance += p * (<f64>i - meanX) * (<f64>j - meanY);
    }
  }
  store<f64>(out, information);
  store<f64>(out, added, 8);
  store<f64>(out, covariance, 16);
}

// @ts-ignore: decorator
@inline
function add(list: usize, i: i32, amount: f64): void {
  const at = list + ((<usize>i) << 3);
  store<f64>(at, load<f64>(at) + amount);
}

/** The logarithm of 1 + x to base 2, to 1e-9 of itself or better; where x is very small, without the cost of a logarithm. */
// @ts-ignore: decorator
@inline
function log2OfOneMore(x: f64): f64 {
  return x < 1e-7 ? x / Math.LN2 : Math.log2(1 + x);
}
