import { cos, exp, sin } from '@radscore/elementary';
import type { RecursiveCoefficients } from '@radscore/kernels';

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
  const cosines = [cos(frequency[0] / scale), cos(frequency[1] / scale)];
  const sines = [sin(frequency[0] / scale), sin(frequency[1] / scale)];
  const decays = [exp(decay[0] / scale), exp(decay[1] / scale)];
  const d = denominator(cosines, decays);
  const sd = 1 + d[0] + d[1] + d[2] + d[3];
  const smooth = numerator(gaussian, cosines, sines, decays);
  if (order === 0) {
    const total = (2 * sum(smooth)) / sd - smooth[0];
    return complete(scaled(smooth, 1 / total), d);
  }
  const dd = d[0] + 2 * d[1] + 3 * d[2] + 4 * d[3];
  const ed = d[0] + 4 * d[1] + 9 * d[2] + 16 * d[3];
  const curved = numerator(secondDerivative, cosines, sines, decays);
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

function denominator(cosines: number[], decays: number[]): Quad {
  return [
    -2 * (decays[1] * cosines[1] + decays[0] * cosines[0]),
    4 * cosines[1] * cosines[0] * decays[0] * decays[1] + (decays[0] * decays[0] + decays[1] * decays[1]),
    -2 * cosines[0] * decays[0] * decays[1] * decays[1] + -2 * cosines[1] * decays[1] * decays[0] * decays[0],
    decays[0] * decays[0] * decays[1] * decays[1],
  ];
}

function numerator(
  fit: { a: readonly number[]; b: readonly number[] },
  cosines: number[],
  sines: number[],
  decays: number[],
): Quad {
  const [a1, a2] = fit.a;
  const [b1, b2] = fit.b;
  const product = 2 * decays[0] * decays[1];
  return [
    a1 + a2,
    decays[1] * (b2 * sines[1] - (a2 + 2 * a1) * cosines[1]) + decays[0] * (b1 * sines[0] - (a1 + 2 * a2) * cosines[0]),
    ((a1 + a2) * cosines[1] * cosines[0] - (b1 * cosines[1] * sines[0] + b2 * cosines[0] * sines[1])) * product +
      (a2 * decays[0] * decays[0] + a1 * decays[1] * decays[1]),
    decays[1] * decays[0] * decays[0] * (b2 * sines[1] - a2 * cosines[1]) +
      decays[0] * decays[1] * decays[1] * (b1 * sines[0] - a1 * cosines[0]),
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
