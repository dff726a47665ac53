import type { DenseProducts, PenalisedQuadratic } from '@radscore/kernels';
import type { Matrix } from '@radscore/stats';
import { dot } from './dot.js';
import type { Family } from './family.js';
import { fromAnchor } from './from-anchor.js';
import type { Penalty } from './penalty.js';
import { SecantScaling } from './secant-scaling.js';

/**
 * Minimises family loss + l1 x sum of factor |b| + l2 / 2 x sum of factor b^2, for one penalty after another from where the
 * last one ended. Each Newton step solves the penalised quadratic model over the columns that matter (the nonzero ones
 * and those that break the optimality conditions). The curvature is kept over many steps, also from penalty to penalty,
 * while the steps shrink fast: the gradient is always exact, and so is the solution; only the way to it is cheaper.
 */
export class PenalisedSolver {
  readonly coefficients: Float64Array;
  readonly eta: Float64Array;
  /** Minus the gradient of the loss by each coefficient, where it was last computed. */
  private readonly slopes: Float64Array;
  /** A residual at which all slopes were taken, these slopes, and the lengths of the columns: they bound the slopes elsewhere. */
  private readonly anchor: Float64Array;
  private readonly anchored: Float64Array;
  private readonly lengths: Float64Array;
  private readonly residual: Float64Array;
  private readonly quadratic: PenalisedQuadratic;
  private readonly usable: Int32Array;
  /** Working columns, their place (-1 where not working), and the root of the curvature along each. */
  private readonly working: Int32Array;
  private readonly place: Int32Array;
  private size = 0;
  private readonly units: Float64Array;
  private stale = true;
  /** The curvature is that of the present point. */
  private fresh = false;
  /** The ridge part in the quadratic model: kept with the curvature, for a factor holds both. */
  private modelL2 = Number.NaN;
  /** What a slope may be off after steps that end at TOLERANCE. */
  private slack = 0;
  private lastL1 = Number.POSITIVE_INFINITY;
  private readonly previousEta: Float64Array;
  private readonly curved: Float64Array;
  private readonly ones: Float64Array;
  private manyCurved = new Float64Array(0);
  /** Columns of a product, and what comes of it. */
  private readonly list: Int32Array;
  private readonly taken: Float64Array;
  /** Of the curvature that is kept. */
  private readonly scaling: SecantScaling;
  /** By place: where a step leads and where it starts, the slopes there, the factors. */
  private readonly b: Float64Array;
  private readonly from: Float64Array;
  private readonly slope: Float64Array;
  private readonly workingFactors: Float64Array;

  /** `x` has centred columns (and a last one of ones, factor 0, for an intercept); columns of zeros are never used. */
  constructor(
    private readonly x: Matrix,
    private readonly family: Family,
    private readonly factors: Float64Array,
    private readonly products: DenseProducts,
  ) {
    this.coefficients = new Float64Array(x.cols);
    this.slopes = new Float64Array(x.cols);
    this.eta = new Float64Array(x.rows);
    this.residual = new Float64Array(x.rows);
    this.previousEta = new Float64Array(x.rows);
    this.curved = new Float64Array(x.rows);
    this.ones = new Float64Array(x.rows).fill(1);
    this.list = new Int32Array(x.cols);
    this.taken = new Float64Array(x.cols);
    this.working = new Int32Array(x.cols);
    [this.units, this.workingFactors] = [new Float64Array(x.cols), new Float64Array(x.cols)];
    [this.b, this.from, this.slope] = [new Float64Array(x.cols), new Float64Array(x.cols), new Float64Array(x.cols)];
    this.scaling = new SecantScaling(x.cols);
    this.quadratic = products.quadratic();
    this.place = new Int32Array(x.cols).fill(-1);
    this.usable = Int32Array.from({ length: x.cols }, (_, j) => j).filter((j) =>
      x.data.subarray(x.rows * j, x.rows * (j + 1)).some((value) => value !== 0),
    );
    for (const j of this.usable) if (factors[j] === 0) this.add(j);
    this.anchor = new Float64Array(x.rows);
    this.anchored = new Float64Array(x.cols);
    this.lengths = Float64Array.from({ length: x.cols }, (_, j) =>
      Math.sqrt(dot(x.data, x.rows * j, x.data, x.rows * j, x.rows)),
    );
    if (family.intercept) {
      this.coefficients[x.cols - 1] = family.nullEta;
      this.eta.fill(family.nullEta);
    }
    family.residual(this.eta, this.residual);
    this.dropAnchor();
  }

  /** Minus the gradient of the loss by each coefficient at the present point. */
  allSlopes(): Float64Array {
    this.dropAnchor();
    return this.slopes;
  }

  solve(penalty: Penalty): void {
    const { usable, factors, slopes } = this;
    const { l1 } = penalty;
    // Columns the strong rules (Tibshirani et al. 2012) leave in question; the rest is considered when these agree.
    const reach = 2 * l1 - this.lastL1;
    let count = 0;
    for (let k = 0; k < usable.length; k++) {
      const j = usable[k]!;
      if (Math.abs(slopes[j]!) >= reach * factors[j]!) this.list[count++] = j;
    }
    const likely = this.list.slice(0, count);
    this.lastL1 = l1;
    this.admit(likely, l1);
    // After a leap to a far smaller penalty columns join on the way: each of them waiting for a minimum would cost all steps to it again.
    const joining = reach <= 0 ? likely : NONE;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      this.descend(penalty, joining);
      this.takeSlopes(likely, likely.length);
      if (this.admit(likely, l1)) continue;
      this.evaluateDoubtful(l1);
      if (!this.admit(usable, l1)) return;
    }
  }

  /** Minimises over the working columns, and those of `joining` that a long step lets in. Leaves the residual of the solution. */
  private descend(penalty: Penalty, joining: Int32Array): void {
    const { family, coefficients, eta, previousEta, residual } = this;
    // Of the present point, where a step was long enough to ask for it.
    let objective = Number.NaN;
    let previous = Number.POSITIVE_INFINITY;
    let lastRate = SLOW;
    this.scaling.forget();
    for (let step = 0; step < MAX_STEPS; step++) {
      family.residual(eta, residual);
      if (this.size === 0) return;
      if (step > 0 && previous > LONG && joining.length > 0) {
        this.takeSlopes(joining, joining.length);
        this.admit(joining, penalty.l1);
      }
      if (this.stale) this.refresh();
      const size = this.propose(penalty);
      const far = size > NEAR;
      if (far && Number.isNaN(objective)) objective = family.loss(eta) + this.cost(penalty);
      previousEta.set(eta);
      this.advance(1);
      let reached = far ? family.loss(eta) + this.cost(penalty) : Number.NaN;
      if (far && !(reached <= objective + ROUNDING * Math.abs(objective))) {
        eta.set(previousEta);
        for (let k = 0; k < this.size; k++) coefficients[this.working[k]!] = this.from[k]!;
        this.scaling.forget();
        if (!this.fresh) {
          this.stale = true;
          continue;
        }
        for (let length = 0.5; length > SHORTEST && !(reached < objective); length /= 2) {
          eta.set(previousEta);
          this.advance(length);
          reached = family.loss(eta) + this.cost(penalty);
        }
        if (!(reached < objective)) {
          // At the edge of what a double can hold (a maximum at infinity) the model stays where it is.
          eta.set(previousEta);
          this.advance(0);
          break;
        }
      }
      objective = reached;
      this.fresh = false;
      // What the next step would change, if it shrinks as the slower of the last two.
      const rate = Math.max(FAST, size / previous);
      if (size * Math.max(rate, lastRate) <= TOLERANCE || family.quadratic) break;
      lastRate = rate;
      if (size > SLOW * previous) {
        // So near the end a curvature is not worth its cost, and what no longer shrinks is rounding.
        if (size > NOISE) this.stale = true;
        else if (size > ROUGH * previous) break;
      }
      previous = size;
    }
    family.residual(eta, residual);
  }

  /** The minimum of the quadratic model into `b`, from `from`; the size of the step relative to the coefficients. */
  private propose(penalty: Penalty): number {
    const { size, working, factors, coefficients, b, from, slope, workingFactors, units, family, scaling } = this;
    const { l1, l2 } = penalty;
    this.products.project(working, size, this.residual, slope);
    if (!family.quadratic) scaling.observe(slope, b, from);
    const isKept = !family.quadratic && !this.fresh && l2 <= this.modelL2 && l2 >= CLOSE * this.modelL2;
    if (!isKept) this.modelL2 = l2;
    // The gradient at `from` is that of the true loss and penalty, whatever the model holds; both are divided by the scaling.
    const excess = this.modelL2 - l2 / scaling.value;
    for (let k = 0; k < size; k++) {
      const j = working[k]!;
      from[k] = coefficients[j]!;
      b[k] = coefficients[j]!;
      workingFactors[k] = factors[j]!;
      slope[k] = slope[k]! / scaling.value + excess * factors[j]! * coefficients[j]!;
    }
    const foreseen = this.quadratic.minimise(size, l1 / scaling.value, this.modelL2, workingFactors, slope, b);
    let change = 0;
    let scale = 0;
    let freeScale = 0;
    let largestUnit = 0;
    for (let k = 0; k < size; k++) {
      const unit = units[k]!;
      change = Math.max(change, Math.abs(b[k]! - from[k]!) * unit);
      if (workingFactors[k]! > 0) scale = Math.max(scale, Math.abs(b[k]!) * unit);
      else freeScale = Math.max(freeScale, Math.abs(b[k]!) * unit);
      largestUnit = Math.max(largestUnit, unit);
    }
    // Coefficients far smaller than the intercept drown in its rounding.
    scale = scale > 0 ? Math.max(scale, LEAST_SHARE * freeScale) : freeScale;
    this.slack = LEFT * scale * largestUnit;
    const relative = scale > 0 ? change / scale : change;
    scaling.expect(relative > COMPARABLE ? size : 0, foreseen);
    return relative;
  }

  /** Goes the share `length` of the way from `from` to `b`. */
  private advance(length: number): void {
    const { size, working, coefficients, b, from, eta, list, taken, products } = this;
    let moved = 0;
    for (let k = 0; k < size; k++) {
      const change = length * (b[k]! - from[k]!);
      coefficients[working[k]!] = change === 0 ? from[k]! : length === 1 ? b[k]! : from[k]! + change;
      if (change === 0) continue;
      list[moved] = working[k]!;
      taken[moved++] = change;
    }
    products.combine(list, moved, taken, eta);
  }

  private cost({ l1, l2 }: Penalty): number {
    let sum = 0;
    for (let k = 0; k < this.size; k++) {
      const j = this.working[k]!;
      const value = this.coefficients[j]!;
      if (value !== 0) sum += this.factors[j]! * (l1 * Math.abs(value) + 0.5 * l2 * value * value);
    }
    return sum;
  }

  /** Takes those of the columns to work that break the optimality conditions at 0; true if there was one. */
  private admit(columns: Int32Array, l1: number): boolean {
    let any = false;
    for (let k = 0; k < columns.length; k++) {
      const j = columns[k]!;
      if (this.place[j]! >= 0 || Math.abs(this.slopes[j]!) <= l1 * this.factors[j]! * (1 + KKT) + this.slack) continue;
      this.add(j);
      any = true;
    }
    return any;
  }

  private add(j: number): void {
    this.place[j] = this.size;
    this.working[this.size++] = j;
    if (!this.stale) this.fillRow(this.size - 1);
  }

  /** Takes the curvature at the present point, over the columns that are in use. */
  private refresh(): void {
    const { coefficients, factors, place } = this;
    const before = this.working.slice(0, this.size);
    const anyUsed = before.some((j) => coefficients[j] !== 0);
    this.family.freeze(this.eta);
    this.size = 0;
    this.scaling.reset();
    this.stale = false;
    this.products.project(before, before.length, this.residual, this.taken);
    const slopes = this.taken.slice(0, before.length);
    for (let k = 0; k < before.length; k++) {
      const j = before[k]!;
      place[j] = -1;
      const violates = Math.abs(slopes[k]!) >= this.lastL1 * factors[j]!;
      if (anyUsed && coefficients[j] === 0 && factors[j]! > 0 && !violates) continue;
      place[j] = this.size;
      this.working[this.size++] = j;
    }
    this.fillRows();
    this.fresh = true;
  }

  /** The curvature over all working columns. */
  private fillRows(): void {
    const { x, working, size, units, family, quadratic } = this;
    const { rows } = x;
    if (family.diagonal) {
      family.curvatureTimes(this.ones, this.curved);
      quadratic.fillWeighted(working, size, this.curved, units);
    } else {
      if (this.manyCurved.length < rows * size) this.manyCurved = new Float64Array(2 * rows * size);
      for (let k = 0; k < size; k++) {
        const column = x.data.subarray(rows * working[k]!, rows * (working[k]! + 1));
        family.curvatureTimes(column, this.manyCurved.subarray(rows * k, rows * (k + 1)));
      }
      quadratic.fillAll(working, size, this.manyCurved, units);
    }
    for (let k = 0; k < size; k++) units[k] = Math.sqrt(units[k]!);
  }

  private fillRow(k: number): void {
    const { x, working, curved, units } = this;
    const column = x.data.subarray(x.rows * working[k]!, x.rows * (working[k]! + 1));
    this.family.curvatureTimes(column, curved);
    units[k] = Math.sqrt(this.quadratic.fill(working, k, curved));
  }

  /**
   * Takes the slopes of the columns that could break their bound: the others are too far below it at the anchor for what the
   * residual has moved since (Cauchy and Schwarz).
   */
  private evaluateDoubtful(l1: number): void {
    const { usable, factors, place, list, anchor, anchored, lengths, residual } = this;
    const { share, rest } = fromAnchor(anchor, residual);
    let doubtful = 0;
    for (let k = 0; k < usable.length; k++) {
      const j = usable[k]!;
      if (place[j]! < 0 && Math.abs(share * anchored[j]!) + lengths[j]! * rest >= l1 * factors[j]!)
        list[doubtful++] = j;
    }
    if (doubtful > usable.length * MANY) this.dropAnchor();
    else this.takeSlopes(list, doubtful);
  }

  private dropAnchor(): void {
    this.takeSlopes(this.usable, this.usable.length);
    this.anchor.set(this.residual);
    this.anchored.set(this.slopes);
  }

  private takeSlopes(columns: Int32Array, count: number): void {
    this.products.project(columns, count, this.residual, this.taken);
    for (let k = 0; k < count; k++) this.slopes[columns[k]!] = this.taken[k]!;
  }
}

const MAX_ROUNDS = 1000;
const MAX_STEPS = 500;
const NONE = new Int32Array(0);
/** A step of this size may let columns in. */
const LONG = 1e-3;
/** Steps end when the next one would change no coefficient by more, relative to the largest. */
const TOLERANCE = 3e-13;
/** A step is taken for no shorter than this share of the one before. */
const FAST = 0.03;
/** What is measured by the largest penalised coefficient is measured by this share of the unpenalised ones at least. */
const LEAST_SHARE = 1e-4;
/** The curvature is taken again where a step is longer than this share of the one before. */
const SLOW = 0.15;
/** Below this size the slopes do not tell the curvature along a step from their rounding. */
const COMPARABLE = 1e-8;
/** The ridge part of a model is kept down to this share of it. */
const CLOSE = 0.8;
/** Below this size a curvature is not taken again, and steps end where one is longer than that share of the one before. */
const NOISE = 1e-9;
const ROUGH = 0.5;
/** Below this size a Newton step is taken without looking at the objective, whose change drowns in rounding. */
const NEAR = 1e-4;
/** The objective may rise by this share: rounding of its sum. */
const ROUNDING = 1e-13;
/** Share of the columns in doubt at which the anchor is laid again. */
const MANY = 0.3;
/** A step shortened to this share of the way is none. */
const SHORTEST = 1e-9;
/** Of a slope in units of the coefficients: what may be left when steps end. */
const LEFT = 1e-9;
/** Share by which a slope may exceed its bound: the rounding of the bound itself. */
const KKT = 1e-9;
