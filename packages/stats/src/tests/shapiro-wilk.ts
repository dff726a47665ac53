import { asin, exp, log, square } from '@radscore/elementary';
import { mean, sumOfSquares } from '../descriptive/moments.js';
import { sorted } from '../descriptive/quantile.js';
import { normalQuantile, normalSf } from '../distributions/normal.js';
import { statsError } from '../errors.js';
import { refuseConstant, requireAtLeast, requireFinite } from '../guards.js';

export interface ShapiroWilk {
  readonly w: number;
  readonly p: number;
}

/**
 * Shapiro-Wilk test of normality by Royston's approximation (AS R94, Applied Statistics 44, 1995) for 3 to 5000 values;
 * agrees with R's `shapiro.test`. Throws RAD-STATS-TOO-FEW, RAD-STATS-TOO-MANY, RAD-STATS-CONSTANT, RAD-STATS-MISSING.
 *
 * @example
 * ```ts
 * import { shapiroWilk } from '@radscore/stats';
 *
 * shapiroWilk([2.1, 3.4, 1.9, 5.6, 4.2, 3.3, 2.8]).p.toFixed(4); // => '0.6302'
 * ```
 */
export function shapiroWilk(values: ArrayLike<number>): ShapiroWilk {
  const method = 'Shapiro-Wilk test';
  requireFinite(method, 'the values', values);
  const n = values.length;
  requireAtLeast(method, 3, 'values', n);
  if (n > 5000) throw statsError('RAD-STATS-TOO-MANY', { method, limit: 5000, what: 'values', found: n });
  const x = sorted(values);
  const range = x[n - 1]! - x[0]!;
  refuseConstant(method, 'the variable', !(range > 0));
  // Division by the range keeps the squares in bounds for values of any size.
  const scaled = x.map((value) => value / range);
  const centre = mean(scaled);
  const a = coefficients(n);
  const product = scaled.reduce((sum, value, i) => sum + a[i]! * (value - centre), 0);
  const w = Math.min(1, (product * product) / sumOfSquares(scaled));
  return { w, p: pValue(w, n) };
}

/** The weights of the ordered values: antisymmetric, with unit sum of squares. */
function coefficients(n: number): Float64Array {
  const a = new Float64Array(n);
  if (n === 3) {
    a.set([-Math.SQRT1_2, 0, Math.SQRT1_2]);
    return a;
  }
  const m = a.map((_, i) => normalQuantile((i + 1 - 0.375) / (n + 0.25)));
  const squares = m.reduce((sum, value) => sum + value * value, 0);
  const root = 1 / Math.sqrt(n);
  const last =
    m[n - 1]! / Math.sqrt(squares) + polynomial(root, [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056]);
  const outer = [last];
  if (n > 5) {
    outer.push(
      m[n - 2]! / Math.sqrt(squares) + polynomial(root, [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633]),
    );
  }
  const outerM = outer.reduce((sum, _, k) => sum + 2 * square(m[n - 1 - k]!), 0);
  const outerA = outer.reduce((sum, value) => sum + 2 * square(value), 0);
  const scale = Math.sqrt((squares - outerM) / (1 - outerA));
  for (let i = 0; i < n; i++) a[i] = m[i]! / scale;
  outer.forEach((value, k) => {
    a[n - 1 - k] = value;
    a[k] = -value;
  });
  return a;
}

function pValue(w: number, n: number): number {
  if (n === 3) return Math.max(0, (6 / Math.PI) * (asin(Math.sqrt(w)) - asin(Math.sqrt(0.75))));
  const y = log(1 - w);
  const logN = log(n);
  if (n <= 11) {
    const gamma = polynomial(n, [-2.273, 0.459]);
    if (y >= gamma) return 1e-99;
    const mu = polynomial(n, [0.544, -0.39978, 0.025054, -6.714e-4]);
    const sigma = exp(polynomial(n, [1.3822, -0.77857, 0.062767, -0.0020322]));
    return normalSf((-log(gamma - y) - mu) / sigma);
  }
  const mu = polynomial(logN, [-1.5861, -0.31082, -0.083751, 0.0038915]);
  const sigma = exp(polynomial(logN, [-0.4803, -0.082676, 0.0030302]));
  return normalSf((y - mu) / sigma);
}

/** c0 + c1 x + c2 x^2 + ... */
function polynomial(x: number, c: readonly number[]): number {
  return c.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
