// Products of a sparse matrix with a vector. The entries of row r are `rowStart[r]` to before `rowStart[r + 1]` of `columns` (int32)
// and `entries` (float64).

/** y = matrix x. Four sums run side by side: entries 0, 4, 8, ... of a row, 1, 5, 9, ... and so on; the rest is added last. */
export function sparseProduct(rowStart: usize, columns: usize, entries: usize, rows: i32, x: usize, y: usize): void {
  for (let r = 0; r < rows; r++) {
    let e = load<i32>(rowStart + ((<usize>r) << 2));
    const end = load<i32>(rowStart + ((<usize>r) << 2), 4);
    let sums = f64x2.splat(0);
    let others = sums;
    for (; e + 4 <= end; e += 4) {
      const at = entries + ((<usize>e) << 3);
      const column = columns + ((<usize>e) << 2);
      sums = f64x2.add(sums, f64x2.mul(v128.load(at), pair(x, load<i32>(column), load<i32>(column, 4))));
      others = f64x2.add(others, f64x2.mul(v128.load(at, 16), pair(x, load<i32>(column, 8), load<i32>(column, 12))));
    }
    sums = f64x2.add(sums, others);
    let sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
    for (; e < end; e++) {
      const column = load<i32>(columns + ((<usize>e) << 2));
      sum += load<f64>(entries + ((<usize>e) << 3)) * load<f64>(x + ((<usize>column) << 3));
    }
    store<f64>(y + ((<usize>r) << 3), sum);
  }
}

// @ts-ignore: decorator
@inline
function pair(x: usize, first: i32, second: i32): v128 {
  return v128.load64_lane(x + ((<usize>second) << 3), v128.load64_zero(x + ((<usize>first) << 3)), 1);
}
