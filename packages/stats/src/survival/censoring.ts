import { square } from '@radscore/elementary';
import { countBelow, countUpTo, riskTable } from './risk-table.js';

/**
 * The Kaplan-Meier estimate G of remaining uncensored. An event that shares its time with a censoring comes first, so it has
 * left the risk set of the censoring; R's `prodlim(reverse = TRUE)` and `survival::concordance`.
 */
export interface Censoring {
  readonly time: Float64Array;
  readonly uncensored: Float64Array;
  /** Sum up to each time of n censored / at risk^2: the compensator in the influence of a patient on -log G. */
  readonly compensator: Float64Array;
  readonly atRisk: Float64Array;
}

export function censoring(time: ArrayLike<number>, event: ArrayLike<number>): Censoring {
  const table = riskTable(time, event);
  const n = time.length;
  let [g, sum] = [1, 0];
  const uncensored = new Float64Array(table.time.length);
  const compensator = new Float64Array(table.time.length);
  for (let k = 0; k < uncensored.length; k++) {
    const atRisk = table.atRisk[k]! - table.events[k]!;
    if (table.censored[k]! > 0) g *= 1 - table.censored[k]! / atRisk;
    sum += (n * table.censored[k]!) / square(table.atRisk[k]!);
    uncensored[k] = g;
    compensator[k] = sum;
  }
  return { time: table.time, uncensored, compensator, atRisk: table.atRisk };
}

/** G(t). */
export function uncensoredAt({ time, uncensored }: Censoring, t: number): number {
  const k = countUpTo(time, t) - 1;
  return k < 0 ? 1 : uncensored[k]!;
}

/** G(t-), the probability of remaining uncensored up to just before t. */
export function uncensoredBefore({ time, uncensored }: Censoring, t: number): number {
  const k = countBelow(time, t) - 1;
  return k < 0 ? 1 : uncensored[k]!;
}

/**
 * Inverse probability of censoring weights at a horizon (Graf 1999; Uno 2007): 1 / G(T-) for patients with an event by then,
 * 1 / G(horizon) for those still followed after it, 0 for those censored before.
 */
export function ipcw(g: Censoring, time: ArrayLike<number>, event: ArrayLike<number>, horizon: number): Float64Array {
  const late = 1 / uncensoredAt(g, horizon);
  return Float64Array.from(time as number[], (t, i) => {
    if (t > horizon) return late;
    return event[i] === 0 ? 0 : 1 / uncensoredBefore(g, t);
  });
}

/**
 * How each patient's own censoring moves a sum of weighted terms through the estimate of G: sum over j of term j times the
 * influence of patient i on -log G just before T_j (at the horizon for those followed beyond). n log n.
 */
export function censoringInfluence(
  g: Censoring,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
  terms: Float64Array,
): Float64Array {
  const m = g.time.length;
  const n = time.length;
  const place = Uint32Array.from(time as number[], (t) => countUpTo(g.time, t) - 1);
  const last = countUpTo(g.time, horizon) - 1;
  // Sums over the terms at or before each time, of the terms and of the terms times the compensator before them.
  const weighted = new Float64Array(m + 1);
  const plain = new Float64Array(m + 1);
  let late = 0;
  let total = 0;
  for (let j = 0; j < n; j++) {
    total += terms[j]!;
    const k = place[j]!;
    if (k > last) {
      late += terms[j]!;
      continue;
    }
    plain[k + 1]! += terms[j]!;
    weighted[k + 1]! += terms[j]! * (k > 0 ? g.compensator[k - 1]! : 0);
  }
  for (let k = 0; k < m; k++) {
    plain[k + 1]! += plain[k]!;
    weighted[k + 1]! += weighted[k]!;
  }
  return Float64Array.from(place, (k, i) => {
    if (k > last) return -weighted[last + 1]! - late * (last < 0 ? 0 : g.compensator[last]!);
    const own = (event[i] === 0 ? n / g.atRisk[k]! : 0) - g.compensator[k]!;
    return (total - plain[k + 1]!) * own - weighted[k + 1]!;
  });
}
