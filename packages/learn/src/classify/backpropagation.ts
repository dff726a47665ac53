import { forward, type Network, timesSlope } from './network.js';
import { expit, softplus } from './sigmoid.js';

/** Buffers for the outputs and errors of up to this many rows. */
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
    addGradient(gradient, at, { inputs, units, rows }, error, from);
    if (layer > 1) passBack(back, weights, at, { inputs, units, rows }, error);
    if (layer > 1) timesSlope(activation, back, from, rows * inputs);
    end = at;
  }
  return loss;
}

interface Layer {
  readonly inputs: number;
  readonly units: number;
  readonly rows: number;
}

/** Adds error x input of each row to the gradient of weights and biases, four rows at once. */
function addGradient(
  gradient: Float64Array,
  at: number,
  { inputs, units, rows }: Layer,
  error: Float64Array,
  from: Float64Array,
): void {
  for (let u = 0; u < units; u++) {
    const own = at + u * inputs;
    const bias = at + units * inputs + u;
    let i = 0;
    for (; i + 3 < rows; i += 4) {
      const e0 = error[i * units + u]!;
      const e1 = error[(i + 1) * units + u]!;
      const e2 = error[(i + 2) * units + u]!;
      const e3 = error[(i + 3) * units + u]!;
      const row = i * inputs;
      gradient[bias] = gradient[bias]! + e0 + e1 + e2 + e3;
      for (let k = 0; k < inputs; k++) {
        let sum = gradient[own + k]! + e0 * from[row + k]!;
        sum += e1 * from[row + inputs + k]!;
        sum += e2 * from[row + 2 * inputs + k]!;
        gradient[own + k] = sum + e3 * from[row + 3 * inputs + k]!;
      }
    }
    for (; i < rows; i++) {
      const e = error[i * units + u]!;
      gradient[bias]! += e;
      for (let k = 0; k < inputs; k++) gradient[own + k]! += e * from[i * inputs + k]!;
    }
  }
}

/** Adds error x weight of each unit to the errors of its inputs, four units at once. */
function passBack(
  back: Float64Array,
  weights: Float64Array,
  at: number,
  { inputs, units, rows }: Layer,
  error: Float64Array,
): void {
  for (let i = 0; i < rows; i++) {
    const row = i * inputs;
    let u = 0;
    for (; u + 3 < units; u += 4) {
      const own = at + u * inputs;
      const from = i * units + u;
      const [e0, e1, e2, e3] = [error[from]!, error[from + 1]!, error[from + 2]!, error[from + 3]!];
      for (let k = 0; k < inputs; k++) {
        let sum = back[row + k]! + e0 * weights[own + k]!;
        sum += e1 * weights[own + inputs + k]!;
        sum += e2 * weights[own + 2 * inputs + k]!;
        back[row + k] = sum + e3 * weights[own + 3 * inputs + k]!;
      }
    }
    for (; u < units; u++) {
      const e = error[i * units + u]!;
      for (let k = 0; k < inputs; k++) back[row + k]! += e * weights[at + u * inputs + k]!;
    }
  }
}
