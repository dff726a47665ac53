import { log } from '@radscore/elementary';
import { mean, standardDeviation } from '@radscore/stats';

/** A column in three states, below, within and above mean +- one standard deviation (Ding and Peng 2005). */
export function threeStates(values: Float64Array): Uint8Array {
  const centre = mean(values);
  const width = standardDeviation(values);
  return Uint8Array.from(values, (value) => (value < centre - width ? 0 : value > centre + width ? 2 : 1));
}

/** Mutual information in nats of two variables of few states. */
export function discreteInformation(a: Uint8Array, b: Uint8Array): number {
  const n = a.length;
  const joint = new Map<number, number>();
  const ofA = new Float64Array(256);
  const ofB = new Float64Array(256);
  for (let i = 0; i < n; i++) {
    ofA[a[i]!]!++;
    ofB[b[i]!]!++;
    const key = 256 * a[i]! + b[i]!;
    joint.set(key, (joint.get(key) ?? 0) + 1);
  }
  let sum = 0;
  for (const [key, count] of joint) sum += (count / n) * log((count * n) / (ofA[key >> 8]! * ofB[key & 255]!));
  return Math.max(0, sum);
}

/**
 * Mutual information in nats of a continuous column and a class by nearest neighbours (Ross 2014; scikit-learn's
 * `mutual_info_classif` without its noise): the k-th neighbour is looked for among rows of the same class, all rows nearer
 * than it are counted. A class of a single row does not count. 0 where the estimate is negative.
 */
export function classInformation(values: Float64Array, classes: Uint8Array, neighbours: number): number {
  const counts = new Map<number, number>();
  for (const c of classes) counts.set(c, (counts.get(c) ?? 0) + 1);
  const rows = [...classes.keys()].filter((i) => counts.get(classes[i]!)! > 1);
  const all = Float64Array.from(rows, (i) => values[i]!).sort();
  const byClass = new Map(
    [...counts.keys()].map((c) => [
      c,
      Float64Array.from(
        rows.filter((i) => classes[i] === c),
        (i) => values[i]!,
      ).sort(),
    ]),
  );
  let sum = 0;
  for (const i of rows) {
    const own = byClass.get(classes[i]!)!;
    const k = Math.min(neighbours, own.length - 1);
    const radius = kthDistance(own, values[i]!, k);
    const within = countWithin(all, values[i]!, radius);
    sum += digamma(k) - digamma(own.length) - digamma(within);
  }
  return rows.length === 0 ? 0 : Math.max(0, digamma(rows.length) + sum / rows.length);
}

/**
 * Mutual information in nats of two continuous columns by nearest neighbours in the maximum norm (Kraskov, Stoegbauer and
 * Grassberger 2004, first estimator; scikit-learn's `mutual_info_regression` without its noise). Columns are compared in units
 * of their standard deviation. n^2.
 */
export function continuousInformation(a: Float64Array, b: Float64Array, neighbours: number): number {
  const n = a.length;
  const u = a.map((value) => value / standardDeviation(a));
  const v = b.map((value) => value / standardDeviation(b));
  const sortedU = u.slice().sort();
  const sortedV = v.slice().sort();
  const k = Math.min(neighbours, n - 1);
  const nearest = new Float64Array(k);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    nearest.fill(Number.POSITIVE_INFINITY);
    for (let j = 0; j < n; j++) {
      const distance = Math.max(Math.abs(u[i]! - u[j]!), Math.abs(v[i]! - v[j]!));
      if (j === i || distance >= nearest[k - 1]!) continue;
      let at = k - 1;
      for (; at > 0 && nearest[at - 1]! > distance; at--) nearest[at] = nearest[at - 1]!;
      nearest[at] = distance;
    }
    const radius = nearest[k - 1]!;
    sum += digamma(countWithin(sortedU, u[i]!, radius)) + digamma(countWithin(sortedV, v[i]!, radius));
  }
  return Math.max(0, digamma(k) + digamma(n) - sum / n);
}

/** Distance of the k-th nearest other value in a sorted list that holds `value`. */
function kthDistance(sorted: Float64Array, value: number, k: number): number {
  let high = lowerBound(sorted, value);
  let low = high - 1;
  // The value itself is the first it meets, at distance 0.
  let distance = 0;
  for (let taken = 0; taken <= k; taken++) {
    const below = low >= 0 ? value - sorted[low]! : Number.POSITIVE_INFINITY;
    const above = high < sorted.length ? sorted[high]! - value : Number.POSITIVE_INFINITY;
    distance = Math.min(below, above);
    if (above <= below) high++;
    else low--;
  }
  return distance;
}

/** How many values, itself included, lie nearer than the radius; ties at the radius count only where it is 0. */
function countWithin(sorted: Float64Array, value: number, radius: number): number {
  if (radius === 0) return lowerBound(sorted, nextUp(value)) - lowerBound(sorted, value);
  let low = lowerBound(sorted, value - radius);
  let high = lowerBound(sorted, value + radius);
  while (low < sorted.length && value - sorted[low]! >= radius) low++;
  while (high > 0 && sorted[high - 1]! - value >= radius) high--;
  while (low > 0 && value - sorted[low - 1]! < radius) low--;
  while (high < sorted.length && sorted[high]! - value < radius) high++;
  return high - low;
}

function nextUp(value: number): number {
  return value + Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE);
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if (sorted[at]! < value) low = at + 1;
    else high = at;
  }
  return low;
}

/** The digamma function of a positive whole number, by its recurrence from a large argument's asymptotic series. */
function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < 10; shifted++) sum -= 1 / shifted;
  const square = 1 / (shifted * shifted);
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return sum + log(shifted) - 0.5 / shifted - series;
}
