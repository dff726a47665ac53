import { exp, square } from '@radscore/elementary';

/**
 * Lindeberg's discrete Gaussian, `exp(-t) I_n(t)` with the modified Bessel functions I, normalised to sum 1, as ITK's
 * `GaussianOperator` makes it: the kernel grows until it holds all but `maximumError` of the whole, or until its half
 * has more than `maximumWidth` weights.
 *
 * @param variance t, in voxels squared, at least 0
 * @returns the weights from the centre's far left to its far right
 */
export function discreteGaussianKernel(variance: number, maximumError: number, maximumWidth: number): Float64Array {
  const fade = exp(-variance);
  const half = [fade * besselI0(variance), fade * besselI1(variance)];
  let sum = half[0] + 2 * half[1];
  for (let n = 2; sum < 1 - maximumError; n++) {
    const weight = fade * besselI(n, variance);
    half.push(weight);
    sum += 2 * weight;
    if (weight <= 0 || half.length > maximumWidth) break;
  }
  const right = half.map((weight) => weight / sum);
  return Float64Array.from([...right.slice(1).reverse(), ...right]);
}

// Abramowitz and Stegun 9.8.1 to 9.8.4: seven digits, which ITK's kernels have too.
const i0Near = [1, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.0360768, 0.0045813];
const i0Far = [
  0.39894228, 0.01328592, 0.00225319, -0.00157565, 0.00916281, -0.02057706, 0.02635537, -0.01647633, 0.00392377,
];
const i1Near = [0.5, 0.87890594, 0.51498869, 0.15084934, 0.02658733, 0.00301532, 0.00032411];
const i1Far = [
  0.39894228, -0.03988024, -0.00362018, 0.00163801, -0.01031555, 0.02282967, -0.02895312, 0.01787654, -0.00420059,
];

function besselI0(x: number): number {
  return x < 3.75 ? polynomial(i0Near, square(x / 3.75)) : (exp(x) / Math.sqrt(x)) * polynomial(i0Far, 3.75 / x);
}

function besselI1(x: number): number {
  return x < 3.75 ? x * polynomial(i1Near, square(x / 3.75)) : (exp(x) / Math.sqrt(x)) * polynomial(i1Far, 3.75 / x);
}

/** Miller's downward recurrence from an order well above n, scaled by I_0. */
function besselI(n: number, x: number): number {
  if (x === 0) return 0;
  let [above, value, wanted] = [0, 1, 0];
  for (let order = 2 * (n + Math.floor(Math.sqrt(40 * n))); order > 0; order--) {
    [above, value] = [value, above + (order * 2 * value) / x];
    if (value > 1e10) [above, value, wanted] = [above / 1e10, value / 1e10, wanted / 1e10];
    if (order === n) wanted = above;
  }
  return (wanted * besselI0(x)) / value;
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, c) => sum * x + c, 0);
}
