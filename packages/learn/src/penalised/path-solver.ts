import type { DenseProducts } from '@radscore/kernels';
import type { Matrix } from '@radscore/stats';
import type { Family } from './family.js';
import type { Penalty } from './penalty.js';
import { RowSpaceSolver } from './row-space-solver.js';
import { PenalisedSolver } from './solver.js';

/**
 * Solves one penalty after another, from the largest to the smallest: by columns while few are in use, and in the space of the rows
 * from where they are many, if the loss has a diagonal curvature and the ridge part of the penalty carries weight.
 */
export class PathSolver {
  private solver: PenalisedSolver | RowSpaceSolver;
  /** The last two penalties, and the coefficients under the earlier one. */
  private readonly last = [Number.NaN, Number.NaN];
  private readonly earlier: Float64Array;
  private readonly list: Int32Array;
  private readonly change: Float64Array;

  constructor(
    readonly x: Matrix,
    private readonly family: Family,
    readonly factors: Float64Array,
    readonly products: DenseProducts,
  ) {
    this.solver = new PenalisedSolver(x, family, factors, products);
    this.earlier = new Float64Array(x.cols);
    this.list = new Int32Array(x.cols);
    this.change = new Float64Array(x.cols);
  }

  get coefficients(): Float64Array {
    return this.solver.coefficients;
  }

  get eta(): Float64Array {
    return this.solver.eta;
  }

  allSlopes(): Float64Array {
    return this.solver.allSlopes();
  }

  solve(penalty: Penalty): void {
    if (this.solver instanceof PenalisedSolver && this.rowsAreFewer(penalty)) {
      const { coefficients, eta } = this.solver;
      this.solver = new RowSpaceSolver(this.x, this.family, this.factors, coefficients, eta, this.products);
    }
    // One step minimises a quadratic loss from wherever it begins.
    if (!this.family.quadratic) this.lookAhead(penalty.l1 + penalty.l2);
    this.solver.solve(penalty);
  }

  /** Goes on along the line through the last two solutions, which lies closer to the next one than the last: fewer steps lead there. */
  private lookAhead(lambda: number): void {
    const { last, earlier, list, change, products } = this;
    const { coefficients, eta } = this.solver;
    const share = (lambda - last[1]!) / (last[1]! - last[0]!);
    let moved = 0;
    for (let j = 0; j < coefficients.length; j++) {
      const b = coefficients[j]!;
      const step = b === 0 || earlier[j] === 0 ? 0 : share * (b - earlier[j]!);
      earlier[j] = b;
      if (!(share > 0 && share <= FARTHEST) || step === 0 || Math.sign(b + step) !== Math.sign(b)) continue;
      coefficients[j] = b + step;
      list[moved] = j;
      change[moved++] = coefficients[j]! - b;
    }
    products.combine(list, moved, change, eta);
    last[0] = last[1]!;
    last[1] = lambda;
  }

  private rowsAreFewer({ l1, l2 }: Penalty): boolean {
    if (!this.family.diagonal || !(l2 >= LEAST_RIDGE * l1) || l2 === 0) return false;
    const { coefficients } = this;
    let inUse = 0;
    for (let j = 0; j < coefficients.length; j++) if (l1 === 0 || coefficients[j] !== 0) inUse++;
    return inUse > MANY * this.x.rows;
  }
}

/** Beyond this multiple of the last step of the penalty a line says little. */
const FARTHEST = 2;
/** Share of the rows that the columns in use must pass. */
const MANY = 1;
/** Ridge part by LASSO part below which coefficients drown in the rounding of the dual's unknowns. */
const LEAST_RIDGE = 0.05;
