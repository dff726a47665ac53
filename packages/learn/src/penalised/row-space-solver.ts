import type { DenseProducts } from '@radscore/kernels';
import type { Matrix } from '@radscore/stats';
import { DualQuadratic } from './dual-quadratic.js';
import type { Family } from './family.js';
import type { Penalty } from './penalty.js';

/**
 * Minimises the same as `PenalisedSolver` where the columns in use outnumber the rows and the ridge part is not zero: each Newton
 * step is solved in the space of the rows, so that its cost hardly depends on how many columns are in use.
 */
export class RowSpaceSolver {
  private readonly dual: DualQuadratic;
  private readonly residual: Float64Array;
  private readonly curvature: Float64Array;
  private readonly fromEta: Float64Array;
  private readonly from: Float64Array;
  private readonly every: Int32Array;
  private readonly list: Int32Array;
  private readonly shares: Float64Array;

  /** Goes on from `coefficients` and their `eta`, and keeps both up to date. */
  constructor(
    private readonly x: Matrix,
    private readonly family: Family,
    private readonly factors: Float64Array,
    readonly coefficients: Float64Array,
    readonly eta: Float64Array,
    private readonly products: DenseProducts,
  ) {
    this.dual = new DualQuadratic(x, factors, products);
    this.every = Int32Array.from({ length: x.cols }, (_, j) => j);
    this.list = new Int32Array(x.cols);
    this.shares = new Float64Array(x.cols);
    this.residual = new Float64Array(x.rows);
    this.curvature = new Float64Array(x.rows);
    this.fromEta = new Float64Array(x.rows);
    this.from = new Float64Array(x.cols);
  }

  solve(penalty: Penalty): void {
    const { family, eta, residual, dual } = this;
    family.residual(eta, residual);
    dual.begin(penalty, residual);
    do {
      this.descend(penalty);
      family.residual(eta, residual);
    } while (dual.admit(penalty, residual));
    this.predict();
  }

  /** Minimises over the columns that are considered. */
  private descend(penalty: Penalty): void {
    const { family, eta, coefficients, residual, from, fromEta, dual } = this;
    if (family.quadratic) {
      // One step from wherever it begins.
      this.freeze();
      family.residual(eta, residual);
      dual.minimise(penalty, residual, eta, coefficients);
      dual.predict(penalty, coefficients, eta);
      return;
    }
    let objective = family.loss(eta) + this.cost(penalty);
    let previous = Number.POSITIVE_INFINITY;
    let stale = true;
    for (let step = 0; step < MAX_STEPS; step++) {
      family.residual(eta, residual);
      const fresh = stale;
      if (stale) this.freeze();
      stale = false;
      from.set(coefficients);
      fromEta.set(eta);
      dual.minimise(penalty, residual, eta, coefficients);
      dual.predict(penalty, coefficients, eta);
      const size = relativeChange(fromEta, eta);
      let reached = family.loss(eta) + this.cost(penalty);
      if (size > NEAR && !(reached <= objective + ROUNDING * Math.abs(objective))) {
        if (!fresh) {
          coefficients.set(from);
          eta.set(fromEta);
          stale = true;
          continue;
        }
        for (let k = 0; k < MAX_HALVINGS && !(reached < objective); k++) {
          for (let j = 0; j < from.length; j++) coefficients[j] = 0.5 * (coefficients[j]! + from[j]!);
          for (let i = 0; i < eta.length; i++) eta[i] = 0.5 * (eta[i]! + fromEta[i]!);
          reached = family.loss(eta) + this.cost(penalty);
        }
      }
      objective = reached;
      if (size <= TOLERANCE) break;
      if (size > SLOW * previous) {
        // Steps that no longer shrink under a curvature taken here are rounding.
        if (size <= NOISE) break;
        stale = true;
      }
      previous = size;
    }
  }

  private freeze(): void {
    this.family.freeze(this.eta);
    this.family.curvatureTimes(new Float64Array(this.x.rows).fill(1), this.curvature);
    this.dual.setCurvature(this.curvature);
  }

  private predict(): void {
    const { products, list, shares, eta, coefficients } = this;
    let inUse = 0;
    for (let j = 0; j < coefficients.length; j++) {
      if (coefficients[j] === 0) continue;
      list[inUse] = j;
      shares[inUse++] = coefficients[j]!;
    }
    eta.fill(0);
    products.combine(list, inUse, shares, eta);
  }

  private cost({ l1, l2 }: Penalty): number {
    const { coefficients, factors } = this;
    let sum = 0;
    for (let j = 0; j < factors.length; j++) {
      const b = coefficients[j]!;
      if (b !== 0 && factors[j]! > 0) sum += factors[j]! * (l1 * Math.abs(b) + 0.5 * l2 * b * b);
    }
    return sum;
  }

  /** Minus the gradient of the loss by each coefficient at the present point. */
  allSlopes(): Float64Array {
    const { products, every, residual } = this;
    const slopes = new Float64Array(every.length);
    this.family.residual(this.eta, residual);
    products.project(every, every.length, residual, slopes);
    return slopes;
  }
}

/** The largest change by the largest value. */
function relativeChange(from: Float64Array, to: Float64Array): number {
  let change = 0;
  let scale = 0;
  for (let i = 0; i < to.length; i++) {
    change = Math.max(change, Math.abs(to[i]! - from[i]!));
    scale = Math.max(scale, Math.abs(to[i]!));
  }
  return scale > 0 ? change / scale : change;
}

const MAX_STEPS = 500;
const MAX_HALVINGS = 30;
/** Steps end when they change no linear predictor by more, relative to the largest. */
const TOLERANCE = 1e-12;
/** The curvature is taken again where a step is longer than this share of the one before. */
const SLOW = 0.1;
/** Below this size a step that does not shrink is rounding. */
const NOISE = 1e-11;
/** Below this size a Newton step is taken without looking at the objective, whose change drowns in rounding. */
const NEAR = 1e-5;
/** The objective may rise by this share: rounding of its sum. */
const ROUNDING = 1e-13;
