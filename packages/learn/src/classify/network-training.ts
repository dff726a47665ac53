import type { Rng } from '@radscore/core';
import { pow } from '@radscore/elementary';
import { type Matrix, rowMajor } from '@radscore/stats';
import { lossAndGradient } from './backpropagation.js';
import { onePerPatient } from './folds.js';
import { type Network, outputsIn, type Shape, type Workspace, weightCount, withWorkspace } from './network.js';

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
  const shape: Shape = { sizes, activation: p.activation };
  const start = glorot(sizes, p, rng);
  const rows = rowMajor(x);
  const heldOut = p.earlyStopping ? holdOut(event, rng, patients) : [];
  const isHeldOut = new Set(heldOut);
  const training = Uint32Array.from([...event.keys()].filter((row) => !isHeldOut.has(row)));
  const mean = training.reduce((sum, row) => sum + weight[row]!, 0) / training.length;
  const batch = Math.min(p.batchSize, training.length);
  const batchEvent = new Uint8Array(batch);
  const batchWeight = new Float64Array(batch);
  return withWorkspace(sizes, batch, (space) => {
    space.weights.set(start);
    const step = p.solver === 'adam' ? adam(space, p) : sgd(space, p);
    const losses: number[] = [];
    let best = Number.POSITIVE_INFINITY;
    let bestWeights = start;
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
        loss += lossAndGradient(shape, space, batchEvent, batchWeight, count, p.l2) * count;
        step();
      }
      losses.push(loss / training.length);
      const watched = p.earlyStopping ? 1 - accuracy(shape, space, rows, event, heldOut) : losses.at(-1)!;
      idle = watched > best - p.tolerance ? idle + 1 : 0;
      if (watched < best) {
        best = watched;
        if (p.earlyStopping) bestWeights = space.weights.slice();
      }
      if (p.patience !== null && idle > p.patience) break;
    }
    return { network: { ...shape, weights: p.earlyStopping ? bestWeights : space.weights.slice() }, losses };
  });
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

function adam(space: Workspace, { learningRate }: TrainingParameters): () => void {
  const { weights, gradient, moments } = space;
  let time = 0;
  return () => {
    time++;
    const rate = (learningRate * Math.sqrt(1 - pow(0.999, time))) / (1 - pow(0.9, time));
    space.adamStep(weights, gradient, ...moments, rate);
  };
}

function sgd({ weights, gradient, moments }: Workspace, { learningRate, momentum }: TrainingParameters): () => void {
  const [velocity] = moments;
  return () => {
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

function accuracy(
  shape: Shape,
  space: Workspace,
  rows: Float64Array,
  event: Uint8Array,
  heldOut: readonly number[],
): number {
  const cols = shape.sizes[0]!;
  const own = new Float64Array(heldOut.length * cols);
  heldOut.forEach((row, i) => {
    own.set(rows.subarray(row * cols, (row + 1) * cols), i * cols);
  });
  const output = outputsIn(shape, space, own, heldOut.length);
  let right = 0;
  heldOut.forEach((row, i) => {
    if (Number(output[i]! > 0) === event[row]) right++;
  });
  return heldOut.length > 0 ? right / heldOut.length : 1;
}
