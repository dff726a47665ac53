// Measures of matrices of grey levels, and the sums they are made of: how often level i came with an extent j. Row i is entries `rowStart[i]` (int32) to before
// `rowStart[i + 1]` of `counts` (float64), for j = 1, 2, ...; row 0 is empty. Sums are float64 and lie in `out` in the order named.

/**
 * count, count j, count / j^2, count j^2, count / i^2, count i^2, count / (i j)^2, count i^2 / j^2, count j^2 / i^2,
 * count (i j)^2, count i, squares of the rows, squares of the columns. `columns` has zeroed room for float64 up to the widest j.
 */
function levelSums(rowStart: usize, counts: usize, levelCount: i32, columns: usize, widest: i32, out: usize): void {
  let count: f64 = 0, level: f64 = 0, squaredRows: f64 = 0;
  let low: f64 = 0, high: f64 = 0, smallLow: f64 = 0, smallHigh: f64 = 0, largeLow: f64 = 0, largeHigh: f64 = 0;
  for (let i = 1; i <= levelCount; i++) {
    const first = load<i32>(rowStart + ((<usize>i) << 2));
    const width = load<i32>(rowStart + ((<usize>i) << 2), 4) - first;
    let row: f64 = 0, small: f64 = 0, large: f64 = 0;
    for (let j = 1; j <= width; j++) {
      const n = load<f64>(counts + ((<usize>(first + j - 1)) << 3));
      if (n == 0) continue;
      const square = <f64>j * <f64>j;
      row += n;
      small += n / square;
      large += n * square;
      const column = columns + ((<usize>j) << 3);
      store<f64>(column, load<f64>(column) + n);
    }
    if (row == 0) continue;
    const square = <f64>i * <f64>i;
    count += row;
    level += row * <f64>i;
    squaredRows += row * row;
    low += row / square;
    high += row * square;
    smallLow += small / square;
    smallHigh += small * square;
    largeLow += large / square;
    largeHigh += large * square;
  }
  let extent: f64 = 0, small: f64 = 0, large: f64 = 0, squaredColumns: f64 = 0;
  for (let j = 1; j <= widest; j++) {
    const n = load<f64>(columns + ((<usize>j) << 3));
    if (n == 0) continue;
    const square = <f64>j * <f64>j;
    extent += n * <f64>j;
    small += n / square;
    large += n * square;
    squaredColumns += n * n;
  }
  store<f64>(out, count);
  store<f64>(out, extent, 8);
  store<f64>(out, small, 16);
  store<f64>(out, large, 24);
  store<f64>(out, low, 32);
  store<f64>(out, high, 40);
  store<f64>(out, smallLow, 48);
  store<f64>(out, smallHigh, 56);
  store<f64>(out, largeLow, 64);
  store<f64>(out, largeHigh, 72);
  store<f64>(out, level, 80);
  store<f64>(out, squaredRows, 88);
  store<f64>(out, squaredColumns, 96);
}

/** With p = count / total: p (i - meanLevel)^2, p (j - meanExtent)^2, -p log2 p. */
function levelSpread(
  rowStart: usize, counts: usize, levelCount: i32, total: f64, meanLevel: f64, meanExtent: f64, out: usize,
): void {
  let levels: f64 = 0, extents: f64 = 0, entropy: f64 = 0;
  for (let i = 1; i <= levelCount; i++) {
    const first = load<i32>(rowStart + ((<usize>i) << 2));
    const width = load<i32>(rowStart + ((<usize>i) << 2), 4) - first;
    const level = <f64>i - meanLevel;
    for (let j = 1; j <= width; j++) {
      const n = load<f64>(counts + ((<usize>(first + j - 1)) << 3));
      if (n == 0) continue;
      const p = n / total;
      const extent = <f64>j - meanExtent;
      levels += p * (level * level);
      extents += p * (extent * extent);
      entropy -= p * Math.log2(p);
    }
  }
  store<f64>(out, levels);
  store<f64>(out, extents, 8);
  store<f64>(out, entropy, 16);
}

/**
 * The measures of `levelMeasures` of the typed side, in their order, into `out`, which has room for them; NaN where they are undefined
 * because the matrix is empty. `columns` has room for float64 up to the widest j and 13 more.
 */
export function measureLevels(
  rowStart: usize, counts: usize, levelCount: i32, columns: usize, widest: i32, out: usize,
): void {
  const sums = columns + ((<usize>(widest + 1)) << 3);
  memory.fill(columns, 0, sums - columns);
  levelSums(rowStart, counts, levelCount, columns, widest, sums);
  const count = load<f64>(sums), extent = load<f64>(sums, 8), level = load<f64>(sums, 80);
  const squaredRows = load<f64>(sums, 88), squaredColumns = load<f64>(sums, 96);
  store<f64>(out, count);
  store<f64>(out, extent, 8);
  for (let k: usize = 16; k < 80; k += 8) store<f64>(out + k, load<f64>(sums + k) / count);
  store<f64>(out, squaredRows / count, 80);
  store<f64>(out, squaredRows / (count * count), 88);
  store<f64>(out, squaredColumns / count, 96);
  store<f64>(out, squaredColumns / (count * count), 104);
  levelSpread(rowStart, counts, levelCount, count, level / count, extent / count, out + 112);
  if (count == 0) for (let k: usize = 112; k < 136; k += 8) store<f64>(out + k, NaN);
}
