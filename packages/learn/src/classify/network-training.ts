import type { Rng } from '@radscore/core';
import { pow } from '@radscore/elementary';
import { type Matrix, rowMajor } from '@radscore/stats';
import { lossAndGradient, workspace } from './backpropagation.js';
import { onePerPatient } from './folds.js';
import { type Network, outputOf, weightCount } from './network.js';

export interface TrainingParameters {
  readonly layers: readonly number[];
  readonly activation: Network['activation'];
  readonly solver: 'adam' | 'sgd';
  readonly learningRate: number;
  readonly momentum: number;
  readonly l2: number;
  readonly batchSize: number;
  readonly epochs: number;
  readonly patience: number | null;
  readonly tolerance: number;
  readonly earlyStopping: boolean;
  readonly initialisation: 'glorot' | 'scikit-learn';
}

/** Share of each outcome that early stopping holds out. */
const HELD_OUT = 0.1;

/** Trains a network from drawn weights; the loss of an epoch is the mean over its rows. */
export function trainNetwork(
  x: Matrix,
  event: Uint8Array,
  weight: Float64Array,
  p: TrainingParameters,
  rng: Rng,
  patients?: readonly string[],
): { network: Network; losses: number[] } {
  const sizes = [x.cols, ...p.layers, 1];
  const network: Network = { sizes, activation: p.activation, weights: glorot(sizes, p, rng) };
  const rows = rowMajor(x);
  const heldOut = p.earlyStopping ? holdOut(event, rng, patients) : [];
  const isHeldOut = new Set(heldOut);
  const training = Uint32Array.from([...event.keys()].filter((row) => !isHeldOut.has(row)));
  const mean = training.reduce((sum, row) => sum + weight[row]!, 0) / training.length;
  const batch = Math.min(p.batchSize, training.length);
  const space = workspace(sizes, batch);
  const gradient = new Float64Array(network.weights.length);
  const step = p.solver === 'adam' ? adam(network.weights, p) : sgd(network.weights, p);
  const batchEvent = new Uint8Array(batch);
  const batchWeight = new Float64Array(batch);
  const losses: number[] = [];
  let best = Number.POSITIVE_INFINITY;
  let bestWeights = network.weights.slice();
  let idle = 0;
  for (let epoch = 0; epoch < p.epochs; epoch++) {
    rng.shuffle(training);
    let loss = 0;
    for (let start = 0; start < training.length; start += batch) {
      const count = Math.min(batch, training.length - start);
      for (let i = 0; i < count; i++) {
        const row = training[start + i]!;
        space.values[0]!.set(rows.subarray(row * x.cols, (row + 1) * x.cols), i * x.cols);
        batchEvent[i] = event[row]!;
        batchWeight[i] = weight[row]! / mean;
      }
      loss += lossAndGradient(network, space, batchEvent, batchWeight, count, p.l2, gradient) * count;
      step(gradient);
    }
    losses.push(loss / training.length);
    const watched = p.earlyStopping ? 1 - accuracy(network, rows, event, heldOut) : losses.at(-1)!;
    idle = watched > best - p.tolerance ? idle + 1 : 0;
    if (watched < best) {
      best = watched;
      if (p.earlyStopping) bestWeights = network.weights.slice();
    }
    if (p.patience !== null && idle > p.patience) break;
  }
  return { network: p.earlyStopping ? { ...network, weights: bestWeights } : network, losses };
}

/**
 * Weights and biases uniform within sqrt(6 / (inputs + units)) of 0 (Glorot and Bengio 2010, equation 16); scikit-learn has
 * sqrt(2 / (inputs + units)) for logistic units.
 */
function glorot(
  sizes: readonly number[],
  { activation, initialisation }: Pick<TrainingParameters, 'activation' | 'initialisation'>,
  rng: Rng,
): Float64Array {
  const weights = new Float64Array(weightCount(sizes));
  let at = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    const inputs = sizes[layer - 1]!;
    const units = sizes[layer]!;
    const factor = activation === 'logistic' && initialisation === 'scikit-learn' ? 2 : 6;
    const bound = Math.sqrt(factor / (inputs + units));
    for (const end = at + units * (inputs + 1); at < end; at++) weights[at] = (2 * rng.uniform() - 1) * bound;
  }
  return weights;
}

function adam(weights: Float64Array, { learningRate }: TrainingParameters): (gradient: Float64Array) => void {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  let time = 0;
  return (gradient) => {
    time++;
    const rate = (learningRate * Math.sqrt(1 - pow(0.999, time))) / (1 - pow(0.9, time));
    for (let k = 0; k < weights.length; k++) {
      const g = gradient[k]!;
      first[k] = 0.9 * first[k]! + 0.1 * g;
      second[k] = 0.999 * second[k]! + 0.001 * g * g;
      weights[k]! -= (rate * first[k]!) / (Math.sqrt(second[k]!) + 1e-8);
    }
  };
}

function sgd(weights: Float64Array, { learningRate, momentum }: TrainingParameters): (gradient: Float64Array) => void {
  const velocity = new Float64Array(weights.length);
  return (gradient) => {
    for (let k = 0; k < weights.length; k++) {
      velocity[k] = momentum * velocity[k]! - learningRate * gradient[k]!;
      weights[k]! += momentum * velocity[k]! - learningRate * gradient[k]!;
    }
  };
}

/** A tenth of the patients of each outcome with all their rows, at least one patient, but never all. */
function holdOut(event: Uint8Array, rng: Rng, patients: readonly string[] | undefined): number[] {
  const { rows, place } = onePerPatient(patients, event.length);
  const validation = [0, 1].flatMap((outcome) => {
    const own = rng.shuffle([...rows.keys()].filter((patient) => event[rows[patient]!] === outcome));
    return own.slice(0, Math.min(own.length - 1, Math.max(1, Math.round(HELD_OUT * own.length))));
  });
  if (rows.length === event.length) return validation;
  return validation.flatMap((patient) => [...place.keys()].filter((row) => place[row] === patient));
}

function accuracy(network: Network, rows: Float64Array, event: Uint8Array, heldOut: readonly number[]): number {
  const cols = network.sizes[0]!;
  const own = new Float64Array(heldOut.length * cols);
  heldOut.forEach((row, i) => {
    own.set(rows.subarray(row * cols, (row + 1) * cols), i * cols);
  });
  const output = outputOf(network, own, heldOut.length);
  let right = 0;
  heldOut.forEach((row, i) => {
    if (Number(output[i]! > 0) === event[row]) right++;
  });
  return heldOut.length > 0 ? right / heldOut.length : 1;
}
