import type { Triple } from '../volume/volume.js';
import type { SliceVisitor } from './sliding-window.js';

/**
 * Turns slices of scores into labels on a grid of other voxels over the same extent: scores are interpolated linearly (or taken from the nearest voxel), and the best class counts;
 * of equal ones the first. It holds two slices of scores at a time.
 *
 * @param from size of the grid of the scores; `to` that of the labels.
 * @param nearest axes along which nothing is interpolated.
 * @param labels receives the number of the best class of each voxel, x fastest.
 */
export function labelSlices(
  from: Triple,
  to: Triple,
  classes: number,
  nearest: readonly boolean[],
  labels: Uint8Array,
): SliceVisitor {
  const plane = to[0] * to[1];
  if (from.every((n, a) => n === to[a])) {
    return (scores, z) => bestClasses(scores, scores, 0, classes, plane, labels.subarray(z * plane, (z + 1) * plane));
  }
  const [tx, ty, tz] = [0, 1, 2].map((a) => taps(from[a], to[a], nearest[a]));
  let before = new Float32Array(classes * plane);
  let current = new Float32Array(classes * plane);
  let next = 0;
  return (scores, z) => {
    [before, current] = [current, before];
    toPlane(scores, from, to, classes, tx, ty, current);
    // Every slice of labels whose upper neighbour among the scores has come can be settled.
    while (next < to[2] && tz.upper[next] <= z) {
      const lower = tz.lower[next] < z ? before : current;
      bestClasses(lower, current, tz.weight[next], classes, plane, labels.subarray(next * plane, (next + 1) * plane));
      next++;
    }
  };
}

/** For each position of one axis, the two samples around it and the weight of the upper. */
interface Taps {
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly weight: Float64Array;
}

function taps(from: number, to: number, nearest: boolean): Taps {
  const at = Float64Array.from({ length: to }, (_, i) =>
    Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5)),
  );
  const position = nearest ? at.map((p) => Math.floor(p + 0.5)) : at;
  const lower = Int32Array.from(position, Math.floor);
  return {
    lower,
    upper: Int32Array.from(lower, (l, i) => (position[i] > l ? Math.min(from - 1, l + 1) : l)),
    weight: position.map((p, i) => p - lower[i]),
  };
}

/** A slice of scores on the pixels of the labels. */
function toPlane(
  scores: Float32Array,
  from: Triple,
  to: Triple,
  classes: number,
  tx: Taps,
  ty: Taps,
  out: Float32Array,
) {
  for (let c = 0, i = 0; c < classes; c++) {
    const first = c * from[0] * from[1];
    for (let y = 0; y < to[1]; y++) {
      const [low, high, wy] = [first + ty.lower[y] * from[0], first + ty.upper[y] * from[0], ty.weight[y]];
      for (let x = 0; x < to[0]; x++, i++) {
        const [l, u, wx] = [tx.lower[x], tx.upper[x], tx.weight[x]];
        const a = scores[low + l] + wx * (scores[low + u] - scores[low + l]);
        const b = scores[high + l] + wx * (scores[high + u] - scores[high + l]);
        out[i] = a + wy * (b - a);
      }
    }
  }
}

function bestClasses(
  a: Float32Array,
  b: Float32Array,
  weight: number,
  classes: number,
  plane: number,
  out: Uint8Array,
) {
  for (let i = 0; i < plane; i++) {
    let best = 0;
    let most = -Infinity;
    for (let c = 0, at = i; c < classes; c++, at += plane) {
      const score = a[at] + weight * (b[at] - a[at]);
      if (score > most) {
        most = score;
        best = c;
      }
    }
    out[i] = best;
  }
}
