/** A function that never falls, by the points between which it is straight; outside them it is constant. */
export interface Isotonic {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * Isotonic regression: the non-falling function of x that is nearest to y by weighted least squares, by pooling adjacent
 * violators (Barlow et al. 1972). Equal x are meaned first. Between the points it is interpolated linearly, as in
 * scikit-learn.
 */
export function fitIsotonic(x: ArrayLike<number>, y: ArrayLike<number>, weights?: ArrayLike<number>): Isotonic {
  const order = Array.from({ length: x.length }, (_, i) => i)
    .filter((i) => weights === undefined || weights[i]! > 0)
    .sort((a, b) => x[a]! - x[b]!);
  // Blocks of pooled points: value, weight, and the first and last x they cover.
  const value: number[] = [];
  const weight: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const pool = (): void => {
    const b = value.length - 1;
    const total = weight[b - 1]! + weight[b]!;
    value[b - 1] = (value[b - 1]! * weight[b - 1]! + value[b]! * weight[b]!) / total;
    weight[b - 1] = total;
    last[b - 1] = last[b]!;
    for (const list of [value, weight, first, last]) list.pop();
  };
  for (let k = 0; k < order.length; ) {
    const at = x[order[k]!]!;
    let sum = 0;
    let total = 0;
    for (; k < order.length && x[order[k]!] === at; k++) {
      const w = weights === undefined ? 1 : weights[order[k]!]!;
      sum += w * y[order[k]!]!;
      total += w;
    }
    value.push(sum / total);
    weight.push(total);
    first.push(at);
    last.push(at);
    while (value.length > 1 && value.at(-2)! >= value.at(-1)!) pool();
  }
  const points: { x: number[]; y: number[] } = { x: [], y: [] };
  for (let b = 0; b < value.length; b++) {
    points.x.push(first[b]!);
    points.y.push(value[b]!);
    if (last[b]! > first[b]!) {
      points.x.push(last[b]!);
      points.y.push(value[b]!);
    }
  }
  return points;
}

export function applyIsotonic({ x, y }: Isotonic, at: number): number {
  if (at <= x[0]!) return y[0]!;
  if (at >= x.at(-1)!) return y.at(-1)!;
  let low = 0;
  let high = x.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (x[middle]! <= at) low = middle;
    else high = middle;
  }
  const share = (at - x[low]!) / (x[high]! - x[low]!);
  return y[low]! + share * (y[high]! - y[low]!);
}
