import { forward, type Shape, timesSlope, type Workspace } from './network.js';
import { expit, softplus } from './sigmoid.js';

/**
 * The weighted mean binary cross-entropy of the rows in `values[0]` plus l2/2 |weights|^2 / rows, and its gradient, which the
 * workspace holds then (Rumelhart, Hinton and Williams 1986).
 */
export function lossAndGradient(
  shape: Shape,
  space: Workspace,
  event: ArrayLike<number>,
  weight: ArrayLike<number>,
  rows: number,
  l2: number,
): number {
  const { sizes, activation } = shape;
  const { weights, gradient, values, errors, ones } = space;
  forward(shape, space, rows);
  const output = values.at(-1)!;
  const last = errors.at(-1)!;
  let loss = 0;
  for (let i = 0; i < rows; i++) {
    loss += (weight[i]! * softplus(event[i] === 1 ? -output[i]! : output[i]!)) / rows;
    last[i] = (weight[i]! * (expit(output[i]!) - event[i]!)) / rows;
  }
  let end = weights.length;
  for (let layer = sizes.length - 1; layer > 0; layer--) {
    const inputs = sizes[layer - 1]!;
    const units = sizes[layer]!;
    const biases = end - units;
    const at = biases - inputs * units;
    const from = values[layer - 1]!;
    const error = errors[layer]!;
    for (let w = at; w < biases; w++) {
      loss += (0.5 * l2 * weights[w]! * weights[w]!) / rows;
      gradient[w] = (l2 * weights[w]!) / rows;
    }
    gradient.fill(0, biases, end);
    const turnedError = { data: error, rowStep: 1, innerStep: units };
    space.addProduct(turnedError, from, gradient.subarray(at, biases), units, rows, inputs);
    const sum = { data: ones, rowStep: rows, innerStep: 1 };
    space.addProduct(sum, error, gradient.subarray(biases, end), 1, rows, units);
    if (layer > 1) {
      const back = errors[layer - 1]!.subarray(0, rows * inputs);
      back.fill(0);
      const own = { data: error, rowStep: units, innerStep: 1 };
      space.addProduct(own, weights.subarray(at, biases), back, rows, units, inputs);
      timesSlope(activation, space, back, from);
    }
    end = at;
  }
  return loss;
}
