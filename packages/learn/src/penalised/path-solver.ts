import type { DenseProducts } from '@radscore/kernels';
import type { Matrix } from '@radscore/stats';
import type { Family } from './family.js';
import type { Penalty } from './quadratic.js';
import { RowSpaceSolver } from './row-space-solver.js';
import { PenalisedSolver } from './solver.js';

/**
 * Solves one penalty after another, from the largest to the smallest: by columns while few are in use, and in the space of the rows
 * from where they are many, if the loss has a diagonal curvature and the ridge part of the penalty carries weight.
 */
export class PathSolver {
  private solver: PenalisedSolver | RowSpaceSolver;

  constructor(
    readonly x: Matrix,
    private readonly family: Family,
    readonly factors: Float64Array,
    readonly products: DenseProducts,
  ) {
    this.solver = new PenalisedSolver(x, family, factors, products);
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
    this.solver.solve(penalty);
  }

  private rowsAreFewer({ l1, l2 }: Penalty): boolean {
    if (!this.family.diagonal || !(l2 >= LEAST_RIDGE * l1) || l2 === 0) return false;
    const inUse = l1 === 0 ? this.x.cols : this.coefficients.filter((b) => b !== 0).length;
    return inUse > MANY * this.x.rows;
  }
}

/** Share of the rows that the columns in use must pass. */
const MANY = 1;
/** Ridge part by LASSO part below which coefficients drown in the rounding of the dual's unknowns. */
const LEAST_RIDGE = 0.05;
