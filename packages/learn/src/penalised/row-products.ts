import type { Matrix } from '@radscore/stats';

/**
 * K = sum of x x' / factor over the columns x in use, and q = sum of sign times x: what a quadratic model needs to know of its
 * columns where they outnumber the rows. Both follow each column that comes or goes. `k` holds the lower triangle, row by row.
 */
export class RowProducts {
  readonly k: Float64Array;
  readonly q: Float64Array;
  /** -1, 0 or 1 of each column; 0 is out of use. */
  readonly sign: Int8Array;
  private changes = new Int32Array(0);

  constructor(
    private readonly x: Matrix,
    private readonly factors: Float64Array,
  ) {
    this.k = new Float64Array(x.rows * x.rows);
    this.q = new Float64Array(x.rows);
    this.sign = new Int8Array(x.cols);
    this.changes = new Int32Array(x.cols);
  }

  /** Takes the signs that are wanted; true if the columns in use are others than before. */
  take(wanted: Int8Array): boolean {
    const { sign, changes, q, x } = this;
    let count = 0;
    for (let j = 0; j < sign.length; j++) {
      if (wanted[j] === sign[j]) continue;
      const change = wanted[j]! - sign[j]!;
      for (let i = 0, at = x.rows * j; i < x.rows; i++) q[i]! += change * x.data[at + i]!;
      if ((wanted[j] === 0) !== (sign[j] === 0)) changes[count++] = j;
      sign[j] = wanted[j]!;
    }
    let from = 0;
    for (; from + 4 <= count; from += 4) this.addFour(from);
    for (; from < count; from++) this.addOne(changes[from]!);
    return count > 0;
  }

  private shareOf(j: number): number {
    return (this.sign[j] === 0 ? -1 : 1) / this.factors[j]!;
  }

  private addOne(j: number): void {
    const { k, x } = this;
    const { data, rows: n } = x;
    const share = this.shareOf(j);
    const base = n * j;
    for (let r = 0; r < n; r++) {
      const value = share * data[base + r]!;
      for (let c = 0, row = n * r; c <= r; c++) k[row + c]! += value * data[base + c]!;
    }
  }

  /** Four columns at once read and write K a quarter as often. */
  private addFour(from: number): void {
    const { k, x, changes } = this;
    const { data, rows: n } = x;
    const [a, b, c, d] = [changes[from]!, changes[from + 1]!, changes[from + 2]!, changes[from + 3]!];
    const [sa, sb, sc, sd] = [this.shareOf(a), this.shareOf(b), this.shareOf(c), this.shareOf(d)];
    const [atA, atB, atC, atD] = [n * a, n * b, n * c, n * d];
    for (let r = 0; r < n; r++) {
      const va = sa * data[atA + r]!;
      const vb = sb * data[atB + r]!;
      const vc = sc * data[atC + r]!;
      const vd = sd * data[atD + r]!;
      for (let i = 0, row = n * r; i <= r; i++) {
        k[row + i]! += va * data[atA + i]! + vb * data[atB + i]! + (vc * data[atC + i]! + vd * data[atD + i]!);
      }
    }
  }
}
