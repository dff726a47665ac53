import { exp, log } from '@radscore/elementary';
import type { SurvivalOutcome } from '../contract/estimator.js';
import type { Family } from './family.js';

/**
 * Cox's partial likelihood with Breslow's treatment of ties (Simon, Friedman, Hastie and Tibshirani 2011; glmnet's
 * `family = "cox"`). `weight` sums to 1. Sorted once; every evaluation, and the full curvature times a vector, takes one
 * pass up and one pass down the times.
 */
export function coxFamily(outcome: SurvivalOutcome, weight: Float64Array): Family {
  const rows = outcome.time.length;
  const order = Uint32Array.from({ length: rows }, (_, i) => i).sort((a, b) => outcome.time[a]! - outcome.time[b]!);
  const starts = tieStarts(outcome.time, order);
  const groups = starts.length - 1;
  /** Weight of the events at each distinct time. */
  const events = new Float64Array(groups);
  let saturated = 0;
  for (let g = 0; g < groups; g++) {
    for (let k = starts[g]!; k < starts[g + 1]!; k++) {
      const row = order[k]!;
      if (outcome.event[row] === 1) events[g]! += weight[row]!;
    }
    if (events[g]! > 0) saturated += events[g]! * log(events[g]!);
  }
  const hazard = new Float64Array(rows);
  const atRisk = new Float64Array(groups);
  const frozenHazard = new Float64Array(rows);
  const frozenRisk = new Float64Array(groups);

  /** Fills hazards and sums over the risk sets of the largest eta's multiple; returns that eta. */
  const evaluate = (eta: Float64Array, into: Float64Array, sums: Float64Array): number => {
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < rows; i++) if (weight[i]! > 0 && eta[i]! > largest) largest = eta[i]!;
    let total = 0;
    for (let g = groups - 1; g >= 0; g--) {
      for (let k = starts[g]!; k < starts[g + 1]!; k++) {
        const row = order[k]!;
        into[row] = weight[row]! > 0 ? weight[row]! * exp(eta[row]! - largest) : 0;
        total += into[row];
      }
      sums[g] = total;
    }
    return largest;
  };

  return {
    rows,
    quadratic: false,
    diagonal: false,
    intercept: false,
    nullEta: 0,
    saturatedLoss: saturated,
    loss(eta) {
      const largest = evaluate(eta, hazard, atRisk);
      let sum = 0;
      for (let i = 0; i < rows; i++) if (outcome.event[i] === 1) sum -= weight[i]! * (eta[i]! - largest);
      for (let g = 0; g < groups; g++) {
        if (events[g]! === 0) continue;
        // Log-hazards so far apart that a risk set vanishes: no step may go there.
        if (atRisk[g]! < LEAST_RISK) return Number.POSITIVE_INFINITY;
        sum += events[g]! * log(atRisk[g]!);
      }
      return sum;
    },
    residual(eta, out) {
      evaluate(eta, hazard, atRisk);
      let cumulative = 0;
      for (let g = 0; g < groups; g++) {
        if (events[g]! > 0) cumulative += events[g]! / atRisk[g]!;
        for (let k = starts[g]!; k < starts[g + 1]!; k++) {
          const row = order[k]!;
          out[row] = (outcome.event[row] === 1 ? weight[row]! : 0) - hazard[row]! * cumulative;
        }
      }
    },
    freeze(eta) {
      evaluate(eta, frozenHazard, frozenRisk);
    },
    curvatureTimes(vector, out) {
      let weighted = 0;
      // The mean of the vector over each risk set, held in atRisk until it is used below.
      for (let g = groups - 1; g >= 0; g--) {
        for (let k = starts[g]!; k < starts[g + 1]!; k++) weighted += frozenHazard[order[k]!]! * vector[order[k]!]!;
        atRisk[g] = weighted;
      }
      let first = 0;
      let second = 0;
      for (let g = 0; g < groups; g++) {
        if (events[g]! > 0) {
          const share = events[g]! / frozenRisk[g]!;
          first += share;
          second += (share * atRisk[g]!) / frozenRisk[g]!;
        }
        for (let k = starts[g]!; k < starts[g + 1]!; k++) {
          const row = order[k]!;
          out[row] = frozenHazard[row]! * (vector[row]! * first - second);
        }
      }
    },
  };
}

/** Of the largest hazard; below it quotients of hazards overflow. */
const LEAST_RISK = 1e-280;

/** Where each distinct time begins in the order, and the end. */
function tieStarts(time: Float64Array, order: Uint32Array): Uint32Array {
  const starts: number[] = [];
  for (let k = 0; k < order.length; k++) if (k === 0 || time[order[k]!] !== time[order[k - 1]!]) starts.push(k);
  return Uint32Array.from([...starts, order.length]);
}
