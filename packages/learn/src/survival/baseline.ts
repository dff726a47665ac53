import { exp } from '@radscore/elementary';
import { type Matrix, zeros } from '@radscore/stats';
import type { SurvivalOutcome } from '../contract/estimator.js';

/** A cumulative baseline hazard: a step function of the event times, 0 before the first; plain JSON. */
export interface Baseline {
  readonly time: readonly number[];
  readonly hazard: readonly number[];
}

/**
 * The cumulative baseline hazard for fitted log-hazards `eta`, at eta = 0: Breslow's estimate (1972), or Efron's (1977), in which the
 * tied events of a time leave the risk set one after another. R's `basehaz` of a `coxph` fit with the same `ties`.
 */
export function baselineOf(
  y: SurvivalOutcome,
  eta: ArrayLike<number>,
  weights?: Float64Array,
  ties: 'breslow' | 'efron' = 'breslow',
): Baseline {
  const order = Uint32Array.from(y.time, (_, i) => i).sort((a, b) => y.time[b]! - y.time[a]!);
  const weight = (row: number): number => weights?.[row] ?? 1;
  const steps: { time: number; jump: number }[] = [];
  let atRisk = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const time = y.time[order[start]!]!;
    let [events, tied, tiedRisk] = [0, 0, 0];
    for (; end < order.length && y.time[order[end]!] === time; end++) {
      const row = order[end]!;
      const risk = weight(row) * exp(eta[row]!);
      atRisk += risk;
      if (y.event[row] !== 1 || weight(row) === 0) continue;
      events += weight(row);
      tiedRisk += risk;
      tied++;
    }
    const parts = ties === 'efron' ? tied : 1;
    let jump = 0;
    for (let k = 0; k < parts; k++) jump += events / parts / (atRisk - (k / parts) * tiedRisk);
    if (events > 0) steps.push({ time, jump });
  }
  steps.reverse();
  let sum = 0;
  return {
    time: steps.map(({ time }) => time),
    hazard: steps.map(({ jump }) => {
      sum += jump;
      return sum;
    }),
  };
}

/** Survival exp(-hazard(t) exp(eta)) of each row (rows) at each time (columns); after the last event it stays as it is. */
export function survivalFrom(baseline: Baseline, eta: ArrayLike<number>, times: ArrayLike<number>): Matrix {
  const out = zeros(eta.length, times.length);
  for (let k = 0; k < times.length; k++) {
    const hazard = stepAt(baseline.time, baseline.hazard, times[k]!, 0);
    for (let i = 0; i < out.rows; i++) out.data[i + out.rows * k] = exp(-hazard * exp(eta[i]!));
  }
  return out;
}

/** The value of a step function at a time: that of the last step at or before it. */
export function stepAt(time: readonly number[], value: readonly number[], at: number, before: number): number {
  const place = lastUpTo(time, at);
  return place < 0 ? before : value[place]!;
}

/** The place of the last of ascending times at or before one; -1 before the first. */
export function lastUpTo(times: readonly number[], at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
