/** The probabilities of a discrete distribution on the whole numbers low, low + 1, ... */
export interface DiscreteDistribution {
  readonly low: number;
  readonly probabilities: Float64Array;
}

/**
 * The (noncentral) hypergeometric distribution: k white balls among `drawn` from an urn of `white` and `black` ones, each
 * white ball weighing `oddsRatio` against 1. It is Fisher's conditional distribution of the first cell of a 2x2 table.
 * Built by the ratio of neighbouring terms outwards from the largest, so there is no cancellation and no overflow;
 * `oddsRatio` 1 agrees with R's `dhyper`. Counts must be whole and drawn <= white + black, else the support is empty.
 */
export function hypergeometric(white: number, black: number, drawn: number, oddsRatio = 1): DiscreteDistribution {
  const low = Math.max(0, drawn - black);
  const high = Math.min(drawn, white);
  if (!(high >= low)) return { low, probabilities: new Float64Array(0) };
  const ratio = (k: number) => (((white - k) / (k + 1)) * (drawn - k) * oddsRatio) / (black - drawn + k + 1);
  let mode = low;
  let right = high;
  while (mode < right) {
    const middle = (mode + right) >> 1;
    if (ratio(middle) > 1) mode = middle + 1;
    else right = middle;
  }
  const probabilities = new Float64Array(high - low + 1);
  probabilities[mode - low] = 1;
  let total = 1;
  for (let k = mode; k < high; k++) total += probabilities[k + 1 - low] = probabilities[k - low]! * ratio(k);
  for (let k = mode; k > low; k--) total += probabilities[k - 1 - low] = probabilities[k - low]! / ratio(k - 1);
  for (let i = 0; i < probabilities.length; i++) probabilities[i]! /= total;
  return { low, probabilities };
}

/** P(X <= k), summed from the lower end. R: `phyper`. */
export function discreteCdf({ low, probabilities }: DiscreteDistribution, k: number): number {
  let sum = 0;
  for (let i = 0; i < probabilities.length && low + i <= k; i++) sum += probabilities[i]!;
  return Math.min(1, sum);
}

/** P(X > k), summed from the upper end. */
export function discreteSf({ low, probabilities }: DiscreteDistribution, k: number): number {
  let sum = 0;
  for (let i = probabilities.length - 1; i >= 0 && low + i > k; i--) sum += probabilities[i]!;
  return Math.min(1, sum);
}

/** The smallest k with P(X <= k) >= q; NaN for q outside [0, 1] or an empty support. R: `qhyper`. */
export function discreteQuantile({ low, probabilities }: DiscreteDistribution, q: number): number {
  if (!(q >= 0 && q <= 1) || probabilities.length === 0) return Number.NaN;
  let sum = 0;
  for (let i = 0; i < probabilities.length; i++) {
    sum += probabilities[i]!;
    if (sum >= q * (1 - 64 * Number.EPSILON)) return low + i;
  }
  return low + probabilities.length - 1;
}
