import { forward, type Network, timesSlope } from './network.js';
import { expit, softplus } from './sigmoid.js';

/** Buffers for the outputs and errors of up to so many rows. */
export interface Workspace {
  readonly values: readonly Float64Array[];
  readonly errors: readonly Float64Array[];
}

export function workspace(sizes: readonly number[], rows: number): Workspace {
  const make = () => sizes.map((size) => new Float64Array(rows * size));
  return { values: make(), errors: make() };
}

/**
 * The weighted mean binary cross-entropy of the rows in `values[0]` plus l2/2 |weights|^2 / rows, and its gradient
 * (Rumelhart, Hinton and Williams 1986).
 */
export function lossAndGradient(
  network: Network,
  { values, errors }: Workspace,
  event: ArrayLike<number>,
  weight: ArrayLike<number>,
  rows: number,
  l2: number,
  gradient: Float64Array,
): number {
  const { sizes, weights, activation } = network;
  forward(network, rows, values);
  const output = values.at(-1)!;
  const last = errors.at(-1)!;
  let loss = 0;
  for (let i = 0; i < rows; i++) {
    loss += (weight[i]! * softplus(event[i] === 1 ? -output[i]! : output[i]!)) / rows;
    last[i] = (weight[i]! * (expit(output[i]!) - event[i]!)) / rows;
  }
  gradient.fill(0);
  let end = weights.length;
  for (let layer = sizes.length - 1; layer > 0; layer--) {
    const inputs = sizes[layer - 1]!;
    const units = sizes[layer]!;
    const biases = end - units;
    const at = biases - inputs * units;
    const from = values[layer - 1]!;
    const error = errors[layer]!;
    const back = errors[layer - 1]!;
    if (layer > 1) back.fill(0, 0, rows * inputs);
    for (let w = at; w < biases; w++) {
      loss += (0.5 * l2 * weights[w]! * weights[w]!) / rows;
      gradient[w] = (l2 * weights[w]!) / rows;
    }
    for (let i = 0; i < rows; i++) {
      const row = i * inputs;
      for (let u = 0; u < units; u++) {
        const e = error[i * units + u]!;
        if (e === 0) continue;
        gradient[biases + u]! += e;
        const w = at + u * inputs;
        for (let k = 0; k < inputs; k++) gradient[w + k]! += e * from[row + k]!;
        if (layer > 1) for (let k = 0; k < inputs; k++) back[row + k]! += e * weights[w + k]!;
      }
    }
    if (layer > 1) timesSlope(activation, back, from, rows * inputs);
    end = at;
  }
  return loss;
}
