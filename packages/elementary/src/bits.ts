/** One double, and its two words of 32 bits: the scratch of functions that read or write bits. */
export const double = new Float64Array(1);
export const words = new Uint32Array(double.buffer);

/** Where in `words` the sign and the exponent lie, and where the last bits: hosts differ in the order of bytes. */
export const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
export const low = 1 - high;

/** The word with sign, exponent and first 20 bits of the fraction, unsigned. */
export function highWord(x: number): number {
  double[0] = x;
  return words[high]!;
}

/** The number without the last 32 bits of its fraction. */
export function withoutLowWord(x: number): number {
  double[0] = x;
  words[low] = 0;
  return double[0];
}

const powers = new Float64Array(2098);
for (let i = 0, power = Number.MIN_VALUE; i < powers.length; i++, power *= 2) powers[i] = power;

/** 2 to a whole power from -1074 to 1023. */
export function powerOf2(exponent: number): number {
  return powers[exponent + 1074]!;
}
