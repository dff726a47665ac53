import { log } from '@radscore/elementary';
import { expit, softplus } from '../classify/sigmoid.js';
import type { Family } from './family.js';

/** The weighted mean log-loss of a binary outcome. `weight` sums to 1. */
export function binomialFamily(event: Uint8Array, weight: Float64Array): Family {
  const rows = event.length;
  const curvature = new Float64Array(rows);
  let [events, others] = [0, 0];
  for (let i = 0; i < rows; i++) {
    if (event[i] === 1) events += weight[i]!;
    else others += weight[i]!;
  }
  return {
    rows,
    quadratic: false,
    diagonal: true,
    intercept: true,
    nullEta: log(events / others),
    saturatedLoss: 0,
    loss(eta) {
      let sum = 0;
      for (let i = 0; i < rows; i++) sum += weight[i]! * softplus(event[i] === 1 ? -eta[i]! : eta[i]!);
      return sum;
    },
    residual(eta, out) {
      for (let i = 0; i < rows; i++) out[i] = weight[i]! * (event[i]! - expit(eta[i]!));
    },
    freeze(eta) {
      for (let i = 0; i < rows; i++) {
        const p = expit(eta[i]!);
        curvature[i] = weight[i]! * Math.max(p * (1 - p), LEAST_CURVATURE);
      }
    },
    curvatureTimes(vector, out) {
      for (let i = 0; i < rows; i++) out[i] = curvature[i]! * vector[i]!;
    },
  };
}

/** Keeps steps finite where every probability is 0 or 1 to rounding. */
const LEAST_CURVATURE = 1e-10;
