import { exp, tanh } from '@radscore/elementary';

export const activations = ['relu', 'tanh', 'logistic', 'identity'] as const;

/**
 * A fully connected network. `weights` holds, layer after layer, the matrix row by row of the *receiving* unit (so that a
 * unit's inputs lie together) and then the biases. The last layer is linear with one unit.
 */
export interface Network {
  readonly sizes: readonly number[];
  readonly activation: (typeof activations)[number];
  readonly weights: Float64Array;
}

/** Number of weights and biases of a network. */
export function weightCount(sizes: readonly number[]): number {
  let count = 0;
  for (let layer = 1; layer < sizes.length; layer++) count += sizes[layer]! * (sizes[layer - 1]! + 1);
  return count;
}

/**
 * Runs rows (row-major) forward. `values[layer]` receives the outputs of each layer, row by row; those of the input layer
 * are the rows themselves.
 */
export function forward({ sizes, activation, weights }: Network, rows: number, values: readonly Float64Array[]): void {
  let at = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    const inputs = sizes[layer - 1]!;
    const units = sizes[layer]!;
    const from = values[layer - 1]!;
    const to = values[layer]!;
    const biases = at + inputs * units;
    for (let u = 0; u < units; u++) {
      const own = at + u * inputs;
      const bias = weights[biases + u]!;
      let i = 0;
      // Four rows at once: a single sum would wait for each addition before the next.
      for (; i + 3 < rows; i += 4) {
        const row = i * inputs;
        let [s0, s1, s2, s3] = [bias, bias, bias, bias];
        for (let k = 0; k < inputs; k++) {
          const w = weights[own + k]!;
          s0 += w * from[row + k]!;
          s1 += w * from[row + inputs + k]!;
          s2 += w * from[row + 2 * inputs + k]!;
          s3 += w * from[row + 3 * inputs + k]!;
        }
        to[i * units + u] = s0;
        to[(i + 1) * units + u] = s1;
        to[(i + 2) * units + u] = s2;
        to[(i + 3) * units + u] = s3;
      }
      for (; i < rows; i++) {
        let sum = bias;
        for (let k = 0; k < inputs; k++) sum += weights[own + k]! * from[i * inputs + k]!;
        to[i * units + u] = sum;
      }
    }
    if (layer < sizes.length - 1) activate(activation, to, rows * units);
    at = biases + units;
  }
}

/** The output (log-odds) of each row. */
export function outputOf(network: Network, rowMajorValues: Float64Array, rows: number): Float64Array {
  const values = network.sizes.map((size, layer) => (layer === 0 ? rowMajorValues : new Float64Array(rows * size)));
  forward(network, rows, values);
  return values.at(-1)!;
}

/** Multiplies errors by the slope of the activation, given its outputs. */
export function timesSlope(
  kind: Network['activation'],
  errors: Float64Array,
  outputs: Float64Array,
  count: number,
): void {
  if (kind === 'relu') for (let k = 0; k < count; k++) errors[k] = outputs[k]! > 0 ? errors[k]! : 0;
  else if (kind === 'tanh') for (let k = 0; k < count; k++) errors[k]! *= 1 - outputs[k]! * outputs[k]!;
  else if (kind === 'logistic') for (let k = 0; k < count; k++) errors[k]! *= outputs[k]! * (1 - outputs[k]!);
}

function activate(kind: Network['activation'], values: Float64Array, count: number): void {
  if (kind === 'relu') for (let k = 0; k < count; k++) values[k] = Math.max(0, values[k]!);
  else if (kind === 'tanh') for (let k = 0; k < count; k++) values[k] = tanh(values[k]!);
  else if (kind === 'logistic') for (let k = 0; k < count; k++) values[k] = 1 / (1 + exp(-values[k]!));
}
