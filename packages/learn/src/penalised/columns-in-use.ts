import type { DenseProducts, RowProducts } from '@radscore/kernels';

/**
 * K = sum of x x' / factor over the columns x in use, and q = sum of sign times x: what a quadratic model needs to know of its
 * columns where they outnumber the rows. Both follow each column that comes or goes.
 */
export class ColumnsInUse {
  readonly k: RowProducts;
  readonly q: Float64Array;
  /** -1, 0 or 1 of each column; 0 is out of use. */
  readonly sign: Int8Array;
  private readonly list: Int32Array;
  private readonly shares: Float64Array;

  constructor(
    private readonly products: DenseProducts,
    rows: number,
    private readonly factors: Float64Array,
  ) {
    this.k = products.rowProducts();
    this.q = new Float64Array(rows);
    this.sign = new Int8Array(factors.length);
    this.list = new Int32Array(factors.length);
    this.shares = new Float64Array(factors.length);
  }

  /** Takes the signs that are wanted; true if the columns in use are others than before. */
  take(wanted: Int8Array): boolean {
    const { sign, list, shares, factors, products } = this;
    let turned = 0;
    for (let j = 0; j < sign.length; j++) {
      if (wanted[j] === sign[j]) continue;
      list[turned] = j;
      shares[turned++] = wanted[j]! - sign[j]!;
    }
    if (turned === 0) return false;
    products.combine(list, turned, shares, this.q);
    let changed = 0;
    for (let t = 0; t < turned; t++) {
      const j = list[t]!;
      if ((wanted[j] === 0) !== (sign[j] === 0)) {
        list[changed] = j;
        shares[changed++] = (wanted[j] === 0 ? -1 : 1) / factors[j]!;
      }
      sign[j] = wanted[j]!;
    }
    this.k.add(list, changed, shares);
    return changed > 0;
  }
}
