import { square } from '@radscore/elementary';
import type { Family } from './family.js';

/** Half the weighted mean squared error of a continuous outcome. `weight` sums to 1. */
export function gaussianFamily(value: Float64Array, weight: Float64Array): Family {
  const rows = value.length;
  let mean = 0;
  for (let i = 0; i < rows; i++) mean += weight[i]! * value[i]!;
  return {
    rows,
    quadratic: true,
    diagonal: true,
    intercept: true,
    nullEta: mean,
    saturatedLoss: 0,
    loss(eta) {
      let sum = 0;
      for (let i = 0; i < rows; i++) sum += weight[i]! * square(value[i]! - eta[i]!);
      return sum / 2;
    },
    residual(eta, out) {
      for (let i = 0; i < rows; i++) out[i] = weight[i]! * (value[i]! - eta[i]!);
    },
    freeze() {},
    curvatureTimes(vector, out) {
      for (let i = 0; i < rows; i++) out[i] = weight[i]! * vector[i]!;
    },
  };
}
