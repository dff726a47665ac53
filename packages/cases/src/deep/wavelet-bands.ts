/** Number of voxels along x, y, z. */
export type Grid = readonly [number, number, number];

/** How strongly a block changes at one scale, and what is left for the coarser ones. */
export interface Bands {
  /** Along one axis, along two at once, along all three: root of the summed squares of the bands of that kind. */
  readonly edges: Float64Array;
  readonly lines: Float64Array;
  readonly corners: Float64Array;
  readonly smooth: Float64Array;
}

type Axis = 0 | 1 | 2;
type Taps = readonly [number, number, number];

const low: Taps = [0.25, 0.5, 0.25];
const high: Taps = [-0.5, 0, 0.5];

/**
 * One level of an undecimated separable wavelet transform: the smoothing [1/4, 1/2, 1/4] and the derivative [-1/2, 0, 1/2] with their taps `step`
 * voxels apart, in the seven combinations along three axes that derive at least once, gathered by how often they do. Beyond its border
 * the block continues with its last voxel.
 */
export function waveletBands(block: Float64Array, size: Grid, step: number): Bands {
  const [lx, hx] = [filterAxis(block, size, 0, low, step), filterAxis(block, size, 0, high, step)];
  const strengths = [1, 2, 3].map(() => new Float64Array(block.length));
  let rest = lx;
  for (const [x, derivedX] of [
    [lx, 0],
    [hx, 1],
  ] as const) {
    for (const derivedY of [0, 1] as const) {
      const xy = filterAxis(x, size, 1, derivedY === 1 ? high : low, step);
      for (const derivedZ of [0, 1] as const) {
        const band = filterAxis(xy, size, 2, derivedZ === 1 ? high : low, step);
        const order = derivedX + derivedY + derivedZ;
        if (order === 0) rest = band;
        else addSquares(strengths[order - 1]!, band);
      }
    }
  }
  const [edges, lines, corners] = strengths.map((squares) => squares.map(Math.sqrt)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { edges, lines, corners, smooth: rest };
}

/** The block smoothed along all axes, as `waveletBands` leaves it. */
export function smooth(block: Float64Array, size: Grid, step: number): Float64Array {
  return ([0, 1, 2] as const).reduce((values, axis) => filterAxis(values, size, axis, low, step), block);
}

function filterAxis(
  block: Float64Array,
  size: Grid,
  axis: Axis,
  [before, at, after]: Taps,
  step: number,
): Float64Array {
  const out = new Float64Array(block.length);
  const stride = [1, size[0], size[0] * size[1]][axis]!;
  const n = size[axis];
  const period = stride * n;
  for (let start = 0; start < block.length; start += period) {
    for (let k = 0; k < n; k++) {
      const here = start + k * stride;
      const back = start + Math.max(0, k - step) * stride;
      const ahead = start + Math.min(n - 1, k + step) * stride;
      for (let i = 0; i < stride; i++) {
        out[here + i] = before * block[back + i]! + at * block[here + i]! + after * block[ahead + i]!;
      }
    }
  }
  return out;
}

function addSquares(sum: Float64Array, values: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + values[i]! * values[i]!;
}
