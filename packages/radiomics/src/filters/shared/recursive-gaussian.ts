import { type Box, boxSize, type Triple } from '@radscore/image';
import { type Axis, stridesOf } from './box.js';
import type { RealArray } from './row-sum.js';

/** Coefficients of a fourth-order recursive filter run forwards and backwards over a line. */
export interface RecursiveCoefficients {
  /** Weights of the samples at and before the output, forwards. */
  readonly n: readonly [number, number, number, number];
  /** Weights of the four outputs before. */
  readonly d: readonly [number, number, number, number];
  /** Weights of the samples after the output, backwards. */
  readonly m: readonly [number, number, number, number];
  /** What stands for the outputs beyond the line's ends, where the first or last sample goes on for ever. */
  readonly forwardEdge: readonly [number, number, number, number];
  readonly backwardEdge: readonly [number, number, number, number];
}

// Deriche's fit of the Gaussian (index 0) and of its second derivative (index 1) by two damped oscillations,
// with the digits of Farnebaeck and Westin 2006, table 1, that ITK uses.
const frequency = [0.6681, 2.0787] as const;
const decay = [-1.3932, -1.3732] as const;
const gaussian = { a: [1.353, -0.3531], b: [1.8151, 0.0902] } as const;
const secondDerivative = { a: [-1.3563, 0.3446], b: [5.2318, -2.2355] } as const;

/**
 * The recursive approximation of a Gaussian (`order` 0) or of its second derivative (`order` 2), as ITK's
 * `RecursiveGaussianImageFilter` sets it up: the weights are normalised so that constants (order 0) and parabolas (order 2)
 * come out exactly. The second derivative is per voxel squared and, "normalised across scale", times sigma^2 in mm^2.
 *
 * @param sigma standard deviation, mm
 * @param spacing distance of the voxels along the axis, mm
 */
export function recursiveGaussian(sigma: number, spacing: number, order: 0 | 2): RecursiveCoefficients {
  const scale = sigma / spacing;
  const cos = [Math.cos(frequency[0] / scale), Math.cos(frequency[1] / scale)];
  const sin = [Math.sin(frequency[0] / scale), Math.sin(frequency[1] / scale)];
  const exp = [Math.exp(decay[0] / scale), Math.exp(decay[1] / scale)];
  const d = denominator(cos, exp);
  const sd = 1 + d[0] + d[1] + d[2] + d[3];
  const smooth = numerator(gaussian, cos, sin, exp);
  if (order === 0) {
    const total = (2 * sum(smooth)) / sd - smooth[0];
    return complete(scaled(smooth, 1 / total), d);
  }
  const dd = d[0] + 2 * d[1] + 3 * d[2] + 4 * d[3];
  const ed = d[0] + 4 * d[1] + 9 * d[2] + 16 * d[3];
  const curved = numerator(secondDerivative, cos, sin, exp);
  // Enough of the Gaussian is mixed in that a constant gives exactly zero.
  const beta = -(2 * sum(curved) - sd * curved[0]) / (2 * sum(smooth) - sd * smooth[0]);
  const mixed = curved.map((value, i) => value + beta * smooth[i]) as Quad;
  const sn = sum(curved) + beta * sum(smooth);
  const dn = firstMoment(curved) + beta * firstMoment(smooth);
  const en = secondMoment(curved) + beta * secondMoment(smooth);
  const alpha = (en * sd * sd - ed * sn * sd - 2 * dn * dd * sd + 2 * dd * dd * sn) / (sd * sd * sd);
  return complete(scaled(mixed, (sigma * sigma) / alpha), d);
}

type Quad = [number, number, number, number];

function denominator(cos: number[], exp: number[]): Quad {
  return [
    -2 * (exp[1] * cos[1] + exp[0] * cos[0]),
    4 * cos[1] * cos[0] * exp[0] * exp[1] + (exp[0] * exp[0] + exp[1] * exp[1]),
    -2 * cos[0] * exp[0] * exp[1] * exp[1] + -2 * cos[1] * exp[1] * exp[0] * exp[0],
    exp[0] * exp[0] * exp[1] * exp[1],
  ];
}

function numerator(
  fit: { a: readonly number[]; b: readonly number[] },
  cos: number[],
  sin: number[],
  exp: number[],
): Quad {
  const [a1, a2] = fit.a;
  const [b1, b2] = fit.b;
  const product = 2 * exp[0] * exp[1];
  return [
    a1 + a2,
    exp[1] * (b2 * sin[1] - (a2 + 2 * a1) * cos[1]) + exp[0] * (b1 * sin[0] - (a1 + 2 * a2) * cos[0]),
    ((a1 + a2) * cos[1] * cos[0] - (b1 * cos[1] * sin[0] + b2 * cos[0] * sin[1])) * product +
      (a2 * exp[0] * exp[0] + a1 * exp[1] * exp[1]),
    exp[1] * exp[0] * exp[0] * (b2 * sin[1] - a2 * cos[1]) + exp[0] * exp[1] * exp[1] * (b1 * sin[0] - a1 * cos[0]),
  ];
}

const sum = (v: Quad): number => v[0] + v[1] + v[2] + v[3];
const firstMoment = (v: Quad): number => v[1] + 2 * v[2] + 3 * v[3];
const secondMoment = (v: Quad): number => v[1] + 4 * v[2] + 9 * v[3];
const scaled = (v: Quad, factor: number): Quad => v.map((x) => x * factor) as Quad;

/** The backward weights of a symmetric kernel, and the two edges. */
function complete(n: Quad, d: Quad): RecursiveCoefficients {
  const m: Quad = [n[1] - d[0] * n[0], n[2] - d[1] * n[0], n[3] - d[2] * n[0], -d[3] * n[0]];
  const sd = 1 + d[0] + d[1] + d[2] + d[3];
  return { n, d, m, forwardEdge: scaled(d, sum(n) / sd), backwardEdge: scaled(d, sum(m) / sd) };
}

/** Lines filtered at once: enough to hide the latency of the recursion, few enough to stay in the cache. */
const bundle = 32;

/**
 * Runs the filter over every line along `axis` that passes through `box` (whole lines, whatever the box's range along the
 * axis). Works in double and rounds once, to the precision of the target. `source` and `target` may be the same array.
 * The axis needs at least four voxels.
 */
export function recursiveFilterAxis(
  source: ArrayLike<number>,
  target: RealArray,
  size: Triple,
  axis: Axis,
  coefficients: RecursiveCoefficients,
  box: Box,
): void {
  const length = size[axis];
  const strides = stridesOf(size);
  // Lines that lie side by side: rows of x where possible, else of y.
  const across: Axis = axis === 0 ? 1 : 0;
  const other: Axis = axis === 2 ? 1 : 2;
  const lines = new Float64Array(length * bundle);
  const forward = new Float64Array(length * bundle);
  const backward = new Float64Array(length * bundle);
  const width = boxSize(box)[across];
  for (let k = box.lower[other]; k <= box.upper[other]; k++) {
    for (let start = 0; start < width; start += bundle) {
      const count = Math.min(bundle, width - start);
      const first = k * strides[other] + (box.lower[across] + start) * strides[across];
      gather(source, first, strides[axis], strides[across], lines, length, count);
      runForward(lines, forward, length, count, coefficients);
      runBackward(lines, backward, length, count, coefficients);
      for (let i = 0; i < length; i++) {
        const at = first + i * strides[axis];
        for (let c = 0; c < count; c++) {
          target[at + c * strides[across]] = forward[i * count + c] + backward[i * count + c];
        }
      }
    }
  }
}

function gather(
  source: ArrayLike<number>,
  first: number,
  along: number,
  across: number,
  lines: Float64Array,
  length: number,
  count: number,
): void {
  for (let i = 0; i < length; i++) {
    for (let c = 0; c < count; c++) lines[i * count + c] = source[first + i * along + c * across];
  }
}

function runForward(
  data: Float64Array,
  out: Float64Array,
  length: number,
  count: number,
  k: RecursiveCoefficients,
): void {
  const { n, d, forwardEdge: e } = k;
  const head = Math.min(4, length);
  for (let i = 0; i < head; i++) {
    for (let c = 0; c < count; c++) {
      const edge = data[c];
      const sample = (back: number): number => (i >= back ? data[(i - back) * count + c] : edge);
      const past = (back: number): number =>
        i >= back ? out[(i - back) * count + c] * d[back - 1] : edge * e[back - 1];
      const gain = sample(0) * n[0] + sample(1) * n[1] + sample(2) * n[2] + sample(3) * n[3];
      out[i * count + c] = gain - (past(1) + past(2) + past(3) + past(4));
    }
  }
  const [n0, n1, n2, n3] = n;
  const [d1, d2, d3, d4] = d;
  for (let at = 4 * count; at < length * count; at++) {
    const gain = data[at] * n0 + data[at - count] * n1 + data[at - 2 * count] * n2 + data[at - 3 * count] * n3;
    const past = out[at - count] * d1 + out[at - 2 * count] * d2 + out[at - 3 * count] * d3 + out[at - 4 * count] * d4;
    out[at] = gain - past;
  }
}

function runBackward(
  data: Float64Array,
  out: Float64Array,
  length: number,
  count: number,
  k: RecursiveCoefficients,
): void {
  const { m, d, backwardEdge: e } = k;
  const last = length - 1;
  for (let i = last; i > last - 4; i--) {
    for (let c = 0; c < count; c++) {
      const edge = data[last * count + c];
      const sample = (ahead: number): number => (i + ahead <= last ? data[(i + ahead) * count + c] : edge);
      const past = (ahead: number): number =>
        i + ahead <= last ? out[(i + ahead) * count + c] * d[ahead - 1] : edge * e[ahead - 1];
      const gain = sample(1) * m[0] + sample(2) * m[1] + sample(3) * m[2] + sample(4) * m[3];
      out[i * count + c] = gain - (past(1) + past(2) + past(3) + past(4));
    }
  }
  const [m1, m2, m3, m4] = m;
  const [d1, d2, d3, d4] = d;
  for (let at = (last - 3) * count - 1; at >= 0; at--) {
    const gain =
      data[at + count] * m1 + data[at + 2 * count] * m2 + data[at + 3 * count] * m3 + data[at + 4 * count] * m4;
    const past = out[at + count] * d1 + out[at + 2 * count] * d2 + out[at + 3 * count] * d3 + out[at + 4 * count] * d4;
    out[at] = gain - past;
  }
}
