import { cube, square } from '@radscore/elementary';
import { quantileSorted } from '../descriptive/quantile.js';
import { requireAtLeast, requireFinite, requireSameLength } from '../guards.js';

export interface LowessOptions {
  /** Share of the points in each local fit; 2/3. */
  readonly span?: number;
  /** Robustifying iterations; 3. For binary outcomes use 0. */
  readonly iterations?: number;
  /** Points closer than this to the last fitted one are interpolated; 1% of the range of x. */
  readonly delta?: number;
}

/**
 * Locally weighted linear regression exactly as R's `lowess` (Cleveland 1979, 1981): tricube weights, the nearest
 * floor(span n) points, interpolation between fits `delta` apart, bisquare robustness. It is not `loess`, which is local
 * quadratic by default. Returns x in ascending order and the smoothed y.
 * Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (no point). One point is its own smooth.
 */
export function lowess(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { span = 2 / 3, iterations = 3, delta }: LowessOptions = {},
): { x: Float64Array; y: Float64Array } {
  const method = 'Lowess';
  requireSameLength(method, 'x and y', x, y);
  requireFinite(method, 'x', x);
  requireFinite(method, 'y', y);
  requireAtLeast(method, 1, 'point', x.length);
  const order = [...new Array(x.length).keys()].sort((i, j) => x[i]! - x[j]! || i - j);
  const xs = Float64Array.from(order, (i) => x[i]!);
  const ys = Float64Array.from(order, (i) => y[i]!);
  const n = xs.length;
  if (n < 2) return { x: xs, y: ys };
  const neighbours = Math.max(2, Math.min(n, Math.floor(span * n + 1e-7)));
  const gap = delta ?? 0.01 * (xs[n - 1]! - xs[0]!);
  const robustness = new Float64Array(n).fill(1);
  let smooth: Float64Array = new Float64Array(n);
  for (let pass = 0; pass <= iterations; pass++) {
    smooth = smoothOnce(xs, ys, neighbours, gap, robustness, pass > 0);
    if (pass === iterations) break;
    const residuals = ys.map((value, i) => Math.abs(value - smooth[i]!));
    const scale = 6 * medianOf(residuals);
    // R's guard against residuals that are zero but for rounding.
    if (scale < (1e-7 * residuals.reduce((sum, r) => sum + r, 0)) / n) break;
    residuals.forEach((r, i) => {
      robustness[i] = r <= 0.001 * scale ? 1 : r <= 0.999 * scale ? square(1 - square(r / scale)) : 0;
    });
  }
  return { x: xs, y: smooth };
}

function smoothOnce(
  x: Float64Array,
  y: Float64Array,
  neighbours: number,
  gap: number,
  robustness: Float64Array,
  robust: boolean,
): Float64Array {
  const n = x.length;
  const smooth = new Float64Array(n);
  let left = 0;
  let last = -1;
  for (let i = 0; i < n; ) {
    while (left + neighbours < n && x[i]! - x[left]! > x[left + neighbours]! - x[i]!) left++;
    smooth[i] = localFit(x, y, x[i]!, left, left + neighbours - 1, robustness, robust) ?? y[i]!;
    for (let j = last + 1; j < i; j++) {
      const share = (x[j]! - x[last]!) / (x[i]! - x[last]!);
      smooth[j] = share * smooth[i]! + (1 - share) * smooth[last]!;
    }
    last = i;
    // Ties take the same value; the next fit is the last point within the gap, or the next one.
    const cut = x[last]! + gap;
    let next = last + 1;
    for (; next < n && x[next]! <= cut; next++) {
      if (x[next] === x[last]) {
        smooth[next] = smooth[last]!;
        last = next;
      }
    }
    if (last >= n - 1) break;
    i = Math.max(last + 1, next - 1);
  }
  return smooth;
}

/** The fitted value at `at`; undefined if all weights are zero. */
function localFit(
  x: Float64Array,
  y: Float64Array,
  at: number,
  left: number,
  right: number,
  robustness: Float64Array,
  robust: boolean,
): number | undefined {
  const n = x.length;
  const range = x[n - 1]! - x[0]!;
  const h = Math.max(at - x[left]!, x[right]! - at);
  const weights = new Map<number, number>();
  let total = 0;
  for (let j = left; j < n; j++) {
    const r = Math.abs(x[j]! - at);
    if (r > 0.999 * h) {
      if (x[j]! > at) break;
      continue;
    }
    const tricube = r > 0.001 * h ? cube(1 - cube(r / h)) : 1;
    const weight = robust ? tricube * robustness[j]! : tricube;
    weights.set(j, weight);
    total += weight;
  }
  if (total <= 0) return undefined;
  for (const [j, weight] of weights) weights.set(j, weight / total);
  if (h > 0) {
    let centre = 0;
    for (const [j, weight] of weights) centre += weight * x[j]!;
    let spread = 0;
    for (const [j, weight] of weights) spread += weight * square(x[j]! - centre);
    // A slope only where the points are spread enough to have one.
    if (Math.sqrt(spread) > 0.001 * range) {
      const slope = (at - centre) / spread;
      for (const [j, weight] of weights) weights.set(j, weight * (slope * (x[j]! - centre) + 1));
    }
  }
  let value = 0;
  for (const [j, weight] of weights) value += weight * y[j]!;
  return value;
}

function medianOf(values: Float64Array): number {
  return quantileSorted(values.slice().sort(), 0.5);
}
