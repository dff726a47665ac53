const bits = new DataView(new ArrayBuffer(8));

/** The natural logarithm of 2 in two parts; the first has so few digits that its product with an exponent is exact. */
const ln2 = [0.6931471824645996, -1.904654299957768e-9] as const;

/** 1/3, 1/5, ... of the series of artanh: the first left out is below 1e-17 of the sum. */
const terms = Array.from({ length: 10 }, (_, k) => 1 / (2 * k + 3)).reverse();

/**
 * The natural logarithm of a positive number, within two units in the last place and with the same bits in every JavaScript engine:
 * `Math.log` is left to the engine, and Node and Chromium differ in one value in fifteen between 0 and 1. For random numbers, whose bits
 * every seed fixes; the rooms above take theirs from `elementary`.
 */
export function logarithm(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  const lifted = x < 2 ** -1022;
  bits.setFloat64(0, lifted ? x * 2 ** 54 : x);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - 1023 - (lifted ? 54 : 0);
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  // log(1 + f) = 2 artanh(s) with s = f / (2 + f), which is f - s (f - 2 (s^2 / 3 + s^4 / 5 + ...)).
  const f = mantissa - 1;
  const s = f / (2 + f);
  const square = s * s;
  let series = 0;
  for (let k = 0; k < terms.length; k++) series = series * square + terms[k]!;
  return exponent * ln2[0] + (f - (s * (f - 2 * square * series) - exponent * ln2[1]));
}
