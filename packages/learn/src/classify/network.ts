import { exp, tanh } from '@radscore/elementary';
import { type LentProducts, withProducts } from '@radscore/kernels';

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

/** A network without its weights. */
export type Shape = Pick<Network, 'sizes' | 'activation'>;

/** Number of weights and biases of a network. */
export function weightCount(sizes: readonly number[]): number {
  let count = 0;
  for (let layer = 1; layer < sizes.length; layer++) count += sizes[layer]! * (sizes[layer - 1]! + 1);
  return count;
}

/** What a network works on, in the kernels' memory: up to `rows` rows, each row's values side by side. */
export interface Workspace extends Pick<LentProducts<string>, 'addProduct' | 'rectify' | 'keepPositive' | 'adamStep'> {
  readonly rows: number;
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  /** The moments of the gradient that a solver keeps. */
  readonly moments: readonly [Float64Array, Float64Array];
  /** Outputs and errors of each layer; the outputs of the input layer are the rows themselves. */
  readonly values: readonly Float64Array[];
  readonly errors: readonly Float64Array[];
  /** The weights of a layer, those from an input side by side. */
  readonly turned: Float64Array;
  /** As many as there are rows. */
  readonly ones: Float64Array;
}

/** Lends a workspace, zeroed but for the ones; `work` may use no other kernels. */
export function withWorkspace<R>(sizes: readonly number[], rows: number, work: (space: Workspace) => R): R {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const weights = weightCount(sizes);
  const lengths = { weights, gradient: weights, first: weights, second: weights, turned: weights, ones: rows };
  return withProducts(
    { ...lengths, values: rows * units, errors: rows * units },
    ({ arrays: { first, second, values, errors, ...arrays }, ...products }) => {
      arrays.ones.fill(1);
      const byLayer = (all: Float64Array) => {
        let start = 0;
        return sizes.map((size) => {
          const own = all.subarray(start, start + rows * size);
          start += rows * size;
          return own;
        });
      };
      const parts = { values: byLayer(values), errors: byLayer(errors), moments: [first, second] as const };
      return work({ rows, ...arrays, ...parts, ...products });
    },
  );
}

/** Runs the first rows of `values[0]` forward with the weights of the workspace. */
export function forward({ sizes, activation }: Shape, space: Workspace, rows: number): void {
  const { weights, turned, values } = space;
  let at = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    const inputs = sizes[layer - 1]!;
    const units = sizes[layer]!;
    const to = values[layer]!;
    const biases = at + inputs * units;
    for (let u = 0; u < units; u++) {
      for (let k = 0; k < inputs; k++) turned[k * units + u] = weights[at + u * inputs + k]!;
    }
    for (let i = 0; i < rows; i++) to.set(weights.subarray(biases, biases + units), i * units);
    space.addProduct({ data: values[layer - 1]!, rowStep: inputs, innerStep: 1 }, turned, to, rows, inputs, units);
    if (layer < sizes.length - 1) {
      const outputs = to.subarray(0, rows * units);
      if (activation === 'relu') space.rectify(outputs);
      else activate(activation, outputs);
    }
    at = biases + units;
  }
}

/** The output (log-odds) of each row (row-major), in plain loops: a prediction brings no WebAssembly along. */
export function outputOf(
  { sizes, activation, weights }: Network,
  rowMajorValues: Float64Array,
  rows: number,
): Float64Array {
  let from = rowMajorValues;
  let at = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    const inputs = sizes[layer - 1]!;
    const units = sizes[layer]!;
    const biases = at + inputs * units;
    const to = new Float64Array(rows * units);
    for (let i = 0; i < rows; i++) {
      for (let u = 0; u < units; u++) {
        let sum = weights[biases + u]!;
        for (let k = 0; k < inputs; k++) sum += weights[at + u * inputs + k]! * from[i * inputs + k]!;
        to[i * units + u] = sum;
      }
    }
    if (layer < sizes.length - 1) activate(activation, to);
    from = to;
    at = biases + units;
  }
  return from;
}

/** The output of each row with the weights of the workspace, as many rows at a time as it has room for. */
export function outputsIn(shape: Shape, space: Workspace, rowMajorValues: Float64Array, rows: number): Float64Array {
  const inputs = shape.sizes[0]!;
  const out = new Float64Array(rows);
  for (let start = 0; start < rows; start += space.rows) {
    const count = Math.min(space.rows, rows - start);
    space.values[0]!.set(rowMajorValues.subarray(start * inputs, (start + count) * inputs));
    forward(shape, space, count);
    out.set(space.values.at(-1)!.subarray(0, count), start);
  }
  return out;
}

/** Multiplies errors by the slope of the activation, given its outputs. */
export function timesSlope(
  kind: Network['activation'],
  space: Workspace,
  errors: Float64Array,
  outputs: Float64Array,
): void {
  if (kind === 'relu') space.keepPositive(errors, outputs);
  else if (kind === 'tanh') for (let k = 0; k < errors.length; k++) errors[k]! *= 1 - outputs[k]! * outputs[k]!;
  else if (kind === 'logistic') for (let k = 0; k < errors.length; k++) errors[k]! *= outputs[k]! * (1 - outputs[k]!);
}

function activate(kind: Network['activation'], values: Float64Array): void {
  if (kind === 'relu') for (let k = 0; k < values.length; k++) values[k] = Math.max(0, values[k]!);
  else if (kind === 'tanh') for (let k = 0; k < values.length; k++) values[k] = tanh(values[k]!);
  else if (kind === 'logistic') for (let k = 0; k < values.length; k++) values[k] = 1 / (1 + exp(-values[k]!));
}
