import { square } from '@radscore/elementary';
import type { DenseProducts } from '@radscore/kernels';
import type { Matrix } from '@radscore/stats';
import { ColumnsInUse } from './columns-in-use.js';
import { dot } from './dot.js';
import { fromAnchor } from './from-anchor.js';
import type { Penalty } from './penalty.js';

/**
 * Minimises the quadratic model of a loss with a diagonal curvature W around the linear predictor eta and its residual r,
 *
 *   -r'(Xb - eta) + (Xb - eta)'W (Xb - eta) / 2 + sum of factor x (l1 |b| + l2 b^2 / 2),
 *
 * in its dual, which has one unknown a row instead of one a column: v, what the residual of the model becomes. Where l2 > 0 the
 * coefficients follow from it, b = soft(x'v / factor, l1) / l2, zeros included, so that no column is ever sought. v is found by a semismooth Newton
 * method, whose linear system has the size of the rows (Li, Sun and Toh, SIAM J. Optim. 2018); it ends after finitely many steps, exact to rounding.
 */
export class DualQuadratic {
  private readonly inUse: ColumnsInUse;
  private readonly penalised: Int32Array;
  private readonly free: Int32Array;
  /** The penalised columns that are considered, and whether one is; the rest is held at 0 until `admit` finds that it must not be. */
  private readonly considered: Int32Array;
  private count = 0;
  private readonly isConsidered: Uint8Array;
  /** An anchor v with x'v / factor of every column there, and the lengths of the columns by their factors: they bound what it is elsewhere. */
  private readonly anchor: Float64Array;
  private readonly anchored: Float64Array;
  private readonly lengths: Float64Array;
  private readonly doubtful: Int32Array;
  /** x'v / factor under the penalty before the last, where it was considered. */
  private readonly earlierZ: Float64Array;
  /** Square roots of the curvature. */
  private readonly root: Float64Array;
  private readonly projections: Float64Array;
  private factoredL2 = Number.NaN;
  private lastL1 = Number.NaN;
  private earlierL1 = Number.NaN;
  /** S x of the columns x without penalty, and what the factorised system makes of it. */
  private readonly scaledFree: Float64Array[];
  private readonly freeColumns: Float64Array[];
  private readonly wanted: Int8Array;
  private readonly v: Float64Array;
  private readonly nextV: Float64Array;
  private readonly z: Float64Array;
  private readonly nextZ: Float64Array;
  private readonly right: Float64Array;

  constructor(
    private readonly x: Matrix,
    private readonly factors: Float64Array,
    private readonly products: DenseProducts,
  ) {
    const { rows, cols } = x;
    this.inUse = new ColumnsInUse(products, rows, factors);
    const usable = Int32Array.from({ length: cols }, (_, j) => j).filter((j) =>
      x.data.subarray(rows * j, rows * (j + 1)).some((value) => value !== 0),
    );
    this.penalised = usable.filter((j) => factors[j]! > 0);
    this.free = usable.filter((j) => factors[j] === 0);
    this.root = new Float64Array(rows);
    this.projections = new Float64Array(cols);
    this.scaledFree = Array.from(this.free, () => new Float64Array(rows));
    this.freeColumns = Array.from(this.free, () => new Float64Array(rows));
    this.wanted = new Int8Array(cols);
    [this.v, this.nextV, this.right] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
    [this.z, this.nextZ] = [new Float64Array(cols), new Float64Array(cols)];
    this.earlierZ = new Float64Array(cols);
    this.considered = new Int32Array(cols);
    this.isConsidered = new Uint8Array(cols);
    this.doubtful = new Int32Array(cols);
    [this.anchor, this.anchored] = [new Float64Array(rows), new Float64Array(cols)];
    this.lengths = new Float64Array(cols);
    for (const j of this.penalised)
      this.lengths[j] = Math.sqrt(dot(x.data, rows * j, x.data, rows * j, rows)) / factors[j]!;
  }

  /** The curvature by each row's linear predictor. */
  setCurvature(curvature: Float64Array): void {
    for (let i = 0; i < curvature.length; i++) this.root[i] = Math.sqrt(curvature[i]!);
    this.factoredL2 = Number.NaN;
  }

  /**
   * Begins with a penalty, at a point with this residual: considers the columns that the strong rules (Tibshirani et al. 2012) leave in
   * question, and guesses which are in use by the line through the last two solutions.
   */
  begin({ l1 }: Penalty, residual: Float64Array): void {
    const { penalised, considered, isConsidered, inUse, earlierZ, nextZ, wanted, lastL1 } = this;
    const isFirst = Number.isNaN(lastL1);
    if (isFirst) this.layAnchor(residual);
    const reach = isFirst ? FIRST_REACH * l1 : 2 * l1 - lastL1;
    const share = (l1 - lastL1) / (lastL1 - this.earlierL1);
    const onLine = share > 0 && share <= FARTHEST;
    this.count = 0;
    for (let k = 0; k < penalised.length; k++) {
      const j = penalised[k]!;
      const z = nextZ[j]!;
      const isIn = l1 === 0 || Math.abs(z) >= reach || inUse.sign[j] !== 0;
      isConsidered[j] = Number(isIn);
      if (isIn) considered[this.count++] = j;
      wanted[j] = isIn ? signBeyond(onLine ? z + share * (z - earlierZ[j]!) : z, l1) : 0;
      earlierZ[j] = z;
    }
    this.earlierL1 = lastL1;
    this.lastL1 = l1;
  }

  /**
   * Considers the columns as well that break their bound at a solution over the others, whose residual is given; true if there was one.
   * Most are too far below it at the anchor for what the residual has moved since (Cauchy and Schwarz).
   */
  admit({ l1 }: Penalty, residual: Float64Array): boolean {
    const { penalised, considered, isConsidered, doubtful, anchor, anchored, lengths, nextZ, wanted } = this;
    const { share, rest } = fromAnchor(anchor, residual);
    let count = 0;
    for (let k = 0; k < penalised.length; k++) {
      const j = penalised[k]!;
      if (isConsidered[j] === 0 && Math.abs(share * anchored[j]!) + lengths[j]! * rest >= l1) doubtful[count++] = j;
    }
    if (count > MANY * penalised.length) this.layAnchor(residual);
    else this.project(residual, doubtful, count, nextZ);
    let any = false;
    for (let k = 0; k < count; k++) {
      const j = doubtful[k]!;
      if (Math.abs(nextZ[j]!) <= l1) continue;
      isConsidered[j] = 1;
      considered[this.count++] = j;
      wanted[j] = signBeyond(nextZ[j]!, l1);
      any = true;
    }
    return any;
  }

  private layAnchor(residual: Float64Array): void {
    this.project(residual, this.penalised, this.penalised.length, this.nextZ);
    this.anchor.set(residual);
    this.anchored.set(this.nextZ);
  }

  /** Writes the solution over the columns that are considered to `b`. */
  minimise(penalty: Penalty, residual: Float64Array, eta: Float64Array, b: Float64Array): void {
    const { penalised, considered, isConsidered, count, wanted, v, nextV, z, nextZ } = this;
    const { l1, l2 } = penalty;
    let objective = Number.POSITIVE_INFINITY;
    for (let step = 0; step < MAX_STEPS; step++) {
      if (this.inUse.take(wanted) || l2 !== this.factoredL2) this.factorise(l2);
      this.solve(penalty, residual, eta, nextV, b);
      this.project(nextV, considered, count, nextZ);
      let settled = true;
      for (let k = 0; k < count; k++) {
        const j = considered[k]!;
        wanted[j] = signBeyond(nextZ[j]!, l1);
        if (wanted[j] !== this.inUse.sign[j]) settled = false;
      }
      if (settled) break;
      let reached = this.objective(penalty, residual, eta, nextV, nextZ);
      // A full step from one pattern of signs to another may overshoot: halve it until the dual falls.
      for (let half = 0; half < MAX_HALVINGS && reached > objective + ROUNDING * Math.abs(objective); half++) {
        for (let i = 0; i < v.length; i++) nextV[i] = 0.5 * (nextV[i]! + v[i]!);
        for (let k = 0; k < count; k++) {
          const j = considered[k]!;
          nextZ[j] = 0.5 * (nextZ[j]! + z[j]!);
          wanted[j] = signBeyond(nextZ[j]!, l1);
        }
        reached = this.objective(penalty, residual, eta, nextV, nextZ);
      }
      objective = reached;
      v.set(nextV);
      z.set(nextZ);
    }
    for (let k = 0; k < penalised.length; k++) {
      const j = penalised[k]!;
      const excess = isConsidered[j] === 0 ? 0 : Math.abs(nextZ[j]!) - l1;
      b[j] = excess > 0 ? (Math.sign(nextZ[j]!) * excess) / l2 : 0;
    }
  }

  /** Xb of the last solution, by way of K: as good as its sum over columns, but for the rounding of K. */
  predict({ l1, l2 }: Penalty, b: Float64Array, into: Float64Array): void {
    const { x, free, nextV, inUse } = this;
    const n = x.rows;
    inUse.k.times(nextV, into);
    for (let i = 0; i < n; i++) into[i] = (into[i]! - l1 * inUse.q[i]!) / l2;
    for (const j of free) for (let i = 0; i < n; i++) into[i]! += b[j]! * x.data[n * j + i]!;
  }

  /** x'v / factor of columns with a penalty. */
  private project(v: Float64Array, columns: Int32Array, count: number, into: Float64Array): void {
    const { factors, projections } = this;
    this.products.project(columns, count, v, projections);
    for (let k = 0; k < count; k++) into[columns[k]!] = projections[k]! / factors[columns[k]!]!;
  }

  private objective(
    { l1, l2 }: Penalty,
    residual: Float64Array,
    eta: Float64Array,
    v: Float64Array,
    z: Float64Array,
  ): number {
    const { root, factors, considered } = this;
    let rows = 0;
    for (let i = 0; i < v.length; i++) {
      if (root[i]! > 0) rows += 0.5 * square((v[i]! - residual[i]!) / root[i]!) - eta[i]! * v[i]!;
    }
    let columns = 0;
    for (let k = 0; k < this.count; k++) {
      const j = considered[k]!;
      const excess = Math.abs(z[j]!) - l1;
      if (excess > 0) columns += factors[j]! * square(excess);
    }
    return rows + columns / (2 * l2);
  }

  /** The Cholesky factor of I + S K S / l2, where S = sqrt(W), and with it the columns without penalty. */
  private factorise(l2: number): void {
    const { root, free, freeColumns, x, inUse } = this;
    const n = x.rows;
    inUse.k.factorise(root, l2);
    this.factoredL2 = l2;
    free.forEach((j, u) => {
      const into = freeColumns[u]!;
      for (let i = 0; i < n; i++) into[i] = root[i]! * x.data[n * j + i]!;
      this.scaledFree[u]!.set(into);
      inUse.k.solve(into);
    });
  }

  /** v of the columns in use, and the coefficients of the columns without penalty into `b`. */
  private solve(
    { l1, l2 }: Penalty,
    residual: Float64Array,
    eta: Float64Array,
    v: Float64Array,
    b: Float64Array,
  ): void {
    const { root, right, free, freeColumns, x, inUse } = this;
    const n = x.rows;
    for (let i = 0; i < n; i++) {
      const s = root[i]!;
      right[i] = s > 0 ? residual[i]! / s + s * (eta[i]! + (l1 / l2) * inUse.q[i]!) : 0;
    }
    inUse.k.solve(right);
    if (free.length > 0) {
      const shares = this.freeShares();
      free.forEach((j, u) => {
        b[j] = shares[u]!;
        const own = freeColumns[u]!;
        for (let i = 0; i < n; i++) right[i]! -= shares[u]! * own[i]!;
      });
    }
    for (let i = 0; i < n; i++) v[i] = root[i]! * right[i]!;
  }

  /** The coefficients of the columns without penalty that leave them orthogonal to v: elimination with pivots, few columns. */
  private freeShares(): Float64Array {
    const { free, freeColumns, scaledFree, right } = this;
    const n = right.length;
    const m = free.length;
    const table = Array.from(scaledFree, (own) =>
      Float64Array.from({ length: m + 1 }, (_, c) => dot(own, 0, c < m ? freeColumns[c]! : right, 0, n)),
    );
    for (let p = 0; p < m; p++) {
      let best = p;
      for (let r = p + 1; r < m; r++) if (Math.abs(table[r]![p]!) > Math.abs(table[best]![p]!)) best = r;
      [table[p], table[best]] = [table[best]!, table[p]!];
      const pivot = table[p]![p]!;
      for (let r = 0; r < m; r++) {
        if (r === p || pivot === 0) continue;
        const share = table[r]![p]! / pivot;
        for (let c = p; c <= m; c++) table[r]![c]! -= share * table[p]![c]!;
      }
    }
    return Float64Array.from(table, (row, p) => (row[p] === 0 ? 0 : row[m]! / row[p]!));
  }
}

/** Without a limit every column is in use, and its sign does not matter. */
function signBeyond(value: number, limit: number): number {
  return limit === 0 || value > limit ? 1 : value < -limit ? -1 : 0;
}

/** Beyond this multiple of the last step of the penalty a line says little. */
const FARTHEST = 2;
/** Share of the first penalty from which on columns are considered. */
const FIRST_REACH = 0.8;
/** Share of the columns in doubt at which the anchor is laid again. */
const MANY = 0.3;
const MAX_STEPS = 100;
const MAX_HALVINGS = 40;
/** The dual may rise by this share: rounding of its sum. */
const ROUNDING = 1e-13;
