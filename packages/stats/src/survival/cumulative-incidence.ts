import { cube, exp, log, pow, square } from '@radscore/elementary';
import { sortedOrder } from '../descriptive/ranks.js';
import { normalQuantile } from '../distributions/normal.js';
import { requireBetween } from '../guards.js';
import type { Interval } from '../tests/alternative.js';
import { nearestOf, nearTied } from './near-ties.js';
import { countUpTo, riskTable } from './risk-table.js';
import { requireCompetingRisks } from './survival-data.js';

/** Cumulative incidence of one kind of event: a step function of the distinct times of the sample. */
export interface CauseIncidence {
  readonly cause: number;
  readonly incidence: Float64Array;
  readonly standardError: Float64Array;
  /** Pointwise bounds on the log-log scale; equal to the incidence where it is 0 or 1. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export interface CumulativeIncidence {
  readonly n: number;
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  /** Probability of no event of any kind. */
  readonly eventFree: Float64Array;
  readonly causes: readonly CauseIncidence[];
}

export interface IncidenceOptions {
  /**
   * `greenwood` (Marubini and Valsecchi 1995; R's `prodlim`, `etm`) is Greenwood's error where there is one kind of event;
   * `aalen` (Aalen 1978) is that of `cmprsk::cuminc`.
   */
  readonly variance?: 'greenwood' | 'aalen';
  readonly level?: number;
}

/**
 * Aalen-Johansen estimate of the cumulative incidence of each kind of event under competing risks: `event` is 0 (censored) or
 * the kind 1, 2, ... With one kind it is 1 - Kaplan-Meier. Throws RAD-STATS-LENGTHS, RAD-STATS-TOO-FEW (no patient),
 * RAD-STATS-MISSING, RAD-PARAMETER-INVALID.
 */
export function cumulativeIncidence(
  given: ArrayLike<number>,
  event: ArrayLike<number>,
  { variance = 'greenwood', level = 0.95 }: IncidenceOptions = {},
): CumulativeIncidence {
  requireCompetingRisks('Cumulative incidence', given, event);
  const time = nearTied(given);
  requireBetween('level', level, 0, 1);
  const table = riskTable(time, event);
  const kinds = [...new Set(Array.from(event))].filter((kind) => kind !== 0).sort((a, b) => a - b);
  let s = 1;
  const eventFree = table.atRisk.map((n, k) => {
    s *= (n - table.events[k]!) / n;
    return s;
  });
  const order = sortedOrder(time);
  const causes = kinds.map((cause) => {
    const counts = new Float64Array(table.time.length);
    for (const i of order) if (event[i] === cause) counts[countUpTo(table.time, time[i]!) - 1]!++;
    return causeIncidence(cause, counts, table, eventFree, variance, level);
  });
  return { n: time.length, time: table.time, atRisk: table.atRisk, eventFree, causes };
}

/** The incidence at a time, with its error and bounds; the last value stays beyond the last observed time. */
export function incidenceAt(
  { time }: CumulativeIncidence,
  cause: CauseIncidence,
  at: number,
): { incidence: number; standardError: number; ci: Interval } {
  const k = countUpTo(time, nearestOf(time, at)) - 1;
  if (k < 0) return { incidence: 0, standardError: 0, ci: [0, 0] };
  return {
    incidence: cause.incidence[k]!,
    standardError: cause.standardError[k]!,
    ci: [cause.lower[k]!, cause.upper[k]!],
  };
}

/** The incidence of the events of kind 1 by a time; 0 where there is none. */
export function incidenceOfFirst(time: ArrayLike<number>, event: ArrayLike<number>, at: number): number {
  const all = cumulativeIncidence(time, event);
  const own = all.causes.find(({ cause }) => cause === 1);
  return own === undefined ? 0 : incidenceAt(all, own, at).incidence;
}

function causeIncidence(
  cause: number,
  counts: Float64Array,
  { atRisk, events }: { atRisk: Float64Array; events: Float64Array },
  eventFree: Float64Array,
  variance: 'greenwood' | 'aalen',
  level: number,
): CauseIncidence {
  const m = counts.length;
  const series = () => new Float64Array(m);
  const out = { incidence: series(), standardError: series(), lower: series(), upper: series() };
  const z = normalQuantile((1 + level) / 2);
  let f = 0;
  // The variance at t is a quadratic in F(t) whose coefficients only grow with time.
  const sums = { constant: 0, linear: 0, square: 0 };
  for (let k = 0; k < m; k++) {
    const before = k > 0 ? eventFree[k - 1]! : 1;
    const [n, d, own] = [atRisk[k]!, events[k]!, counts[k]!];
    f += (before * own) / n;
    if (d > 0) addTerms[variance](sums, { n, d, own, before, after: eventFree[k]!, f });
    const error = Math.sqrt(Math.max(0, sums.constant + f * (f * sums.square - 2 * sums.linear)));
    out.incidence[k] = f;
    out.standardError[k] = error;
    [out.lower[k], out.upper[k]] = logLogBounds(f, z * error);
  }
  return { cause, ...out };
}

interface Step {
  readonly n: number;
  readonly d: number;
  readonly own: number;
  readonly before: number;
  readonly after: number;
  readonly f: number;
}

type Sums = { constant: number; linear: number; square: number };

const addTerms: Readonly<Record<'greenwood' | 'aalen', (sums: Sums, step: Step) => void>> = {
  greenwood: (sums, { n, d, own, before, f }) => {
    // (F(t) - F(s))^2 d / (n (n - d)) + S(s-)^2 d1 (n - d1) / n^3 - 2 (F(t) - F(s)) S(s-) d1 / n^2
    const spread = d < n ? d / (n * (n - d)) : 0;
    const cross = (before * own) / (n * n);
    sums.square += spread;
    sums.linear += f * spread + cross;
    sums.constant += f * f * spread + (square(before) * own * (n - own)) / cube(n) + 2 * f * cross;
  },
  aalen: (sums, { n, d, own, before, after, f }) => {
    // Own events weigh (1 + (F(s) - F(t)) / S(s))^2, the others ((F(s) - F(t)) / S(s))^2, each with a correction for ties.
    const inverse = after > 0 ? 1 / after : 0;
    for (const [count, one] of [
      [own, 1],
      [d - own, 0],
    ] as const) {
      if (count === 0 || (one === 0 && after === 0)) continue;
      const ties = count > 1 ? 1 - (count - 1) / (n - 1) : 1;
      const weight = (square(before) * ties * count) / square(n);
      const at = one + f * inverse;
      sums.constant += at * at * weight;
      sums.linear += at * inverse * weight;
      sums.square += inverse * inverse * weight;
    }
  },
};

function logLogBounds(f: number, half: number): Interval {
  if (!(f > 0 && f < 1)) return [f, f];
  const power = exp(half / (f * log(f)));
  return [pow(f, 1 / power), pow(f, power)];
}
