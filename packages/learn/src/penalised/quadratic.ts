/** A square matrix that grows by a row and column at a time. `data[j + stride * k]`. */
export interface Gram {
  readonly data: Float64Array;
  readonly stride: number;
  /** Changes whenever an entry does; a new row and column leave it. */
  readonly version: number;
}

/** What a coordinate pays: l1 x factor x |b| + l2 x factor x b^2 / 2. */
export interface Penalty {
  readonly l1: number;
  readonly l2: number;
}

/**
 * Minimises -slope'(b - b0) + (b - b0)' H (b - b0) / 2 + penalty(b) over b, which comes as b0 and leaves as the solution;
 * `slope` leaves as slope - H (b - b0). Coordinate descent finds the support (Friedman, Hastie and Tibshirani 2010); on it
 * the solution is a linear system, walked to as far as no sign changes, so that the end is exact to rounding.
 */
export class PenalisedQuadratic {
  private room = 0;
  private support = new Int32Array(0);
  private factor = new Float64Array(0);
  private factored = { version: -1, l2: Number.NaN, size: -1 };
  private supported = new Uint8Array(0);
  private move = new Float64Array(0);

  minimise(
    gram: Gram,
    size: number,
    factors: Float64Array,
    penalty: Penalty,
    b: Float64Array,
    slope: Float64Array,
  ): void {
    this.reserve(size);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      for (let k = 0, last = -1; k < SETTLING; k++) {
        if (sweep(gram, size, factors, penalty, b, slope) <= SMALL) return;
        const count = this.countSupport(size, b);
        if (count === last) break;
        last = count;
      }
      if (this.walk(gram, size, factors, penalty, b, slope)) continue;
      for (let k = 0; k < MAX_SWEEPS && sweep(gram, size, factors, penalty, b, slope) > SMALL; k++);
      return;
    }
  }

  private countSupport(size: number, b: Float64Array): number {
    let count = 0;
    for (let j = 0; j < size; j++) if (b[j] !== 0) count++;
    return count;
  }

  /** Moves to the minimum on the present support, dropping what reaches 0 on the way. False if the system is singular. */
  private walk(
    { data, stride, version }: Gram,
    size: number,
    factors: Float64Array,
    { l1, l2 }: Penalty,
    b: Float64Array,
    slope: Float64Array,
  ): boolean {
    const { support, move } = this;
    for (;;) {
      if (this.factored.version !== version || this.factored.l2 !== l2) this.factored = { version, l2, size: 0 };
      const count = this.settleSupport(size, factors, b);
      if (count === 0) return true;
      const rank = this.factorise(data, stride, count, factors, l2);
      if (rank < count) {
        if (l1 === 0 || !this.leaveNullSpace(data, stride, rank, size, factors, l1, b, slope)) return false;
        continue;
      }
      for (let s = 0; s < count; s++) {
        const j = support[s]!;
        move[s] = slope[j]! - factors[j]! * (l1 * Math.sign(b[j]!) + l2 * b[j]!);
      }
      this.solve(count);
      let length = 1;
      let blocking = -1;
      for (let s = 0; s < count; s++) {
        const j = support[s]!;
        if (factors[j] === 0 || l1 === 0 || Math.sign(b[j]! + move[s]!) === Math.sign(b[j]!)) continue;
        const reach = -b[j]! / move[s]!;
        if (reach < length || blocking < 0) {
          length = Math.min(length, reach);
          blocking = j;
        }
      }
      for (let s = 0; s < count; s++) {
        const j = support[s]!;
        const change = j === blocking ? -b[j]! : length * move[s]!;
        b[j] = j === blocking ? 0 : b[j]! + change;
        const base = stride * j;
        for (let k = 0; k < size; k++) slope[k]! -= change * data[base + k]!;
      }
      if (blocking < 0) return true;
    }
  }

  /**
   * Column `rank` of the support is a combination of those before it: along that combination only the L1 penalty changes.
   * Goes the way it falls until a coefficient reaches 0. False if none does.
   */
  private leaveNullSpace(
    data: Float64Array,
    stride: number,
    rank: number,
    size: number,
    factors: Float64Array,
    l1: number,
    b: Float64Array,
    slope: Float64Array,
  ): boolean {
    const { support, move } = this;
    const base = stride * support[rank]!;
    for (let s = 0; s < rank; s++) move[s] = -data[base + support[s]!]!;
    this.solve(rank);
    move[rank] = 1;
    let rise = 0;
    for (let s = 0; s <= rank; s++) rise += l1 * factors[support[s]!]! * Math.sign(b[support[s]!]!) * move[s]!;
    const way = rise > 0 ? -1 : 1;
    let length = Number.POSITIVE_INFINITY;
    let blocking = -1;
    for (let s = 0; s <= rank; s++) {
      const j = support[s]!;
      const reach = -b[j]! / (way * move[s]!);
      if (factors[j] === 0 || !(reach > 0 && reach < length)) continue;
      length = reach;
      blocking = j;
    }
    if (blocking < 0) return false;
    for (let s = 0; s <= rank; s++) {
      const j = support[s]!;
      const change = j === blocking ? -b[j]! : length * way * move[s]!;
      b[j] = j === blocking ? 0 : b[j]! + change;
      for (let k = 0; k < size; k++) slope[k]! -= change * data[stride * j + k]!;
    }
    return true;
  }

  /**
   * The columns in use: those of the factor that still are, in its order, then the others; how many. What is no longer in use leaves
   * the factor, which costs the square of its size and not its cube.
   */
  private settleSupport(size: number, factors: Float64Array, b: Float64Array): number {
    const { support, supported, factored } = this;
    supported.fill(0, 0, size);
    let count = 0;
    for (let left = factored.size; left > 0; left--) {
      const j = support[count]!;
      if (b[j] !== 0 || factors[j] === 0) {
        supported[j] = 1;
        count++;
      } else this.removeFromFactor(count);
    }
    for (let j = 0; j < size; j++) if (supported[j] === 0 && (b[j] !== 0 || factors[j] === 0)) support[count++] = j;
    return count;
  }

  /** The factor and its support without row `r`: the rows below move up, and rotations take off what then stands right of the diagonal. */
  private removeFromFactor(r: number): void {
    const { support, factor, factored, room } = this;
    const size = factored.size - 1;
    support.copyWithin(r, r + 1, size + 1);
    for (let i = r; i < size; i++) factor.copyWithin(i * room, (i + 1) * room, (i + 1) * room + i + 2);
    for (let c = r; c < size; c++) {
      const [own, right] = [factor[c * room + c]!, factor[c * room + c + 1]!];
      const length = Math.sqrt(own * own + right * right);
      const [cosine, sine] = [own / length, right / length];
      for (let i = c; i < size; i++) {
        const at = i * room + c;
        const [first, second] = [factor[at]!, factor[at + 1]!];
        factor[at] = cosine * first + sine * second;
        factor[at + 1] = cosine * second - sine * first;
      }
    }
    this.factored = { ...factored, size };
  }

  /** Extends the Cholesky factor of H + l2 to the whole support; how many of its columns are independent, so that it covers them. */
  private factorise(data: Float64Array, stride: number, count: number, factors: Float64Array, l2: number): number {
    const { support, factor, factored, room } = this;
    for (let r = factored.size; r < count; r++) {
      const base = stride * support[r]!;
      const row = r * room;
      for (let c = 0; c <= r; c++) {
        const other = c * room;
        let sum = data[base + support[c]!]!;
        if (c === r) sum += l2 * factors[support[r]!]!;
        for (let k = 0; k < c; k++) sum -= factor[row + k]! * factor[other + k]!;
        if (c < r) factor[row + c] = sum / factor[other + c]!;
        else {
          if (!(sum > SINGULAR * data[base + support[r]!]!)) {
            this.factored = { ...factored, size: r };
            return r;
          }
          factor[row + r] = Math.sqrt(sum);
        }
      }
    }
    this.factored = { ...factored, size: count };
    return count;
  }

  /** Solves factor factor' x = move in place. */
  private solve(count: number): void {
    const { factor, move, room } = this;
    for (let r = 0; r < count; r++) {
      let sum = move[r]!;
      for (let k = 0; k < r; k++) sum -= factor[r * room + k]! * move[k]!;
      move[r] = sum / factor[r * room + r]!;
    }
    for (let r = count - 1; r >= 0; r--) {
      const value = move[r]! / factor[r * room + r]!;
      move[r] = value;
      for (let k = 0; k < r; k++) move[k]! -= factor[r * room + k]! * value;
    }
  }

  private reserve(size: number): void {
    if (this.support.length >= size) return;
    const room = 2 * size;
    this.room = room;
    this.support = new Int32Array(room);
    this.supported = new Uint8Array(room);
    this.move = new Float64Array(room);
    this.factor = new Float64Array(room * room);
    this.factored = { version: -1, l2: Number.NaN, size: -1 };
  }
}

/** One pass of coordinate descent; the largest change relative to the largest coefficient, both in units of the fit. */
function sweep(
  { data, stride }: Gram,
  size: number,
  factors: Float64Array,
  { l1, l2 }: Penalty,
  b: Float64Array,
  slope: Float64Array,
): number {
  let largest = 0;
  let scale = 0;
  for (let j = 0; j < size; j++) {
    const base = stride * j;
    const curvature = data[base + j]!;
    if (curvature === 0) continue;
    const old = b[j]!;
    const target = slope[j]! + curvature * old;
    const threshold = l1 * factors[j]!;
    const excess = target > threshold ? target - threshold : target < -threshold ? target + threshold : 0;
    // A column that repeats one in use stands at its bound: rounding must not let it in.
    if (old === 0 && Math.abs(excess) <= EDGE * threshold) continue;
    const next = excess / (curvature + l2 * factors[j]!);
    const unit = Math.sqrt(curvature);
    scale = Math.max(scale, Math.abs(next) * unit);
    if (next === old) continue;
    const change = next - old;
    b[j] = next;
    largest = Math.max(largest, Math.abs(change) * unit);
    for (let k = 0; k < size; k++) slope[k]! -= change * data[base + k]!;
  }
  return scale > 0 ? largest / scale : largest;
}

const MAX_ROUNDS = 500;
/** Sweeps at most before the linear system is tried: a wrong support costs a factorisation. */
const SETTLING = 20;
const MAX_SWEEPS = 5000;
/** Share of the bound within which a slope is at it. */
const EDGE = 1e-9;
/** A change this small, relative to the largest coefficient, is rounding. */
const SMALL = 1e-13;
/** A pivot below this share of its diagonal is rounding left over from columns that repeat each other. */
const SINGULAR = 1e-11;
