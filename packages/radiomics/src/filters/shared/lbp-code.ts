/** The ways to make a number of a local binary pattern, as scikit-image names them. */
export const lbpMethods = ['default', 'ror', 'uniform', 'nri_uniform', 'var'] as const;

export type LbpMethod = (typeof lbpMethods)[number];

/** The code of the grey values on a circle around a voxel of value `centre`; NaN for `var` where they do not vary. */
export type LbpCode = (texture: Float64Array, centre: number) => number;

/** The coding of a pattern of `points` values by one of the methods of scikit-image's `local_binary_pattern`. */
export function codeMaker(method: LbpMethod, points: number): LbpCode {
  const bits = new Uint8Array(points);
  const codes: Record<LbpMethod, (texture: Float64Array) => number> = {
    default: () => binaryNumber(bits),
    ror: () => smallestRotation(binaryNumber(bits), points),
    uniform: () => uniformCode(bits),
    nri_uniform: () => rotatedUniformCode(bits),
    var: variance,
  };
  const code = codes[method];
  return (texture, centre) => {
    for (let i = 0; i < points; i++) bits[i] = texture[i] - centre >= 0 ? 1 : 0;
    return code(texture);
  };
}

function binaryNumber(bits: Uint8Array): number {
  let value = 0;
  for (let i = bits.length - 1; i >= 0; i--) value = value * 2 + bits[i];
  return value;
}

function smallestRotation(value: number, points: number): number {
  let smallest = value;
  let rotated = value;
  for (let i = 1; i < points; i++) {
    rotated = (rotated >> 1) | ((rotated & 1) << (points - 1));
    if (rotated < smallest) smallest = rotated;
  }
  return smallest;
}

function uniformCode(bits: Uint8Array): number {
  return isUniform(bits) ? countOnes(bits) : bits.length + 1;
}

function rotatedUniformCode(bits: Uint8Array): number {
  const points = bits.length;
  if (!isUniform(bits)) return points * (points - 1) + 2;
  const ones = countOnes(bits);
  if (ones === 0) return 0;
  if (ones === points) return points * (points - 1) + 1;
  const firstOne = bits.indexOf(1);
  const rotation = firstOne === 0 ? ones - bits.indexOf(0) : points - firstOne;
  return 1 + (ones - 1) * points + rotation;
}

/** At most two changes from one point to the next; the seam between the last and the first point does not count. */
function isUniform(bits: Uint8Array): boolean {
  let changes = 0;
  for (let i = 1; i < bits.length; i++) if (bits[i] !== bits[i - 1]) changes++;
  return changes <= 2;
}

function countOnes(bits: Uint8Array): number {
  let ones = 0;
  for (const bit of bits) ones += bit;
  return ones;
}

/** Population variance; NaN where it is zero. */
function variance(values: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (const x of values) {
    sum += x;
    squares += x * x;
  }
  const result = (squares - (sum * sum) / values.length) / values.length;
  return result === 0 ? Number.NaN : result;
}
