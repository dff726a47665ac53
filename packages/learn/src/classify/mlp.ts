import { rowMajor } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { numbers, place, plainNumbers, shownNumbers } from '../contract/state.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { activations, type Network, outputOf, weightCount } from './network.js';
import { trainNetwork } from './network-training.js';
import { expitInPlace } from './sigmoid.js';

const parameters = z.strictObject({
  /** Units of each hidden layer. */
  layers: z.array(z.number().int().min(1).max(10_000)).max(20).default([100]),
  activation: z.enum(activations).default('relu'),
  solver: z.enum(['adam', 'sgd']).default('adam'),
  learningRate: z.number().positive().default(0.001),
  /** Nesterov momentum of `sgd`. */
  momentum: z.number().min(0).max(1).default(0.9),
  /** Strength of the L2 penalty on the weights (not the biases), as scikit-learn's alpha. */
  l2: z.number().min(0).default(0.0001),
  batchSize: z.number().int().min(1).default(200),
  epochs: z.number().int().min(1).default(200),
  /** Stops when the loss has not fallen by `tolerance` for this many epochs; null runs them all. */
  patience: z.number().int().min(1).nullable().default(10),
  tolerance: z.number().min(0).default(0.0001),
  /** Watches the accuracy of a held-out tenth instead of the loss, and keeps the best weights. */
  earlyStopping: z.boolean().default(false),
  /**
   * Bound of the uniform weights at the start: `glorot` is sqrt(6 / (inputs + units)) as in Glorot and Bengio's paper; `scikit-learn` has
   * that too, except for logistic units, whose bound is sqrt(2 / (inputs + units)).
   */
  initialisation: z.enum(['scikit-learn', 'glorot']).default('scikit-learn'),
  classWeight: classWeightSchema,
});

interface MlpState {
  readonly network: {
    readonly sizes: readonly number[];
    readonly activation: Network['activation'];
    readonly weights: readonly number[];
  };
  /** Mean loss of each epoch. */
  readonly losses: readonly number[];
}

const state: z.ZodType<MlpState> = z.strictObject({
  network: z
    .strictObject({ sizes: z.array(place.min(1)).min(2), activation: z.enum(activations), weights: numbers })
    .refine(({ sizes, weights }) => sizes.at(-1) === 1 && weights.length === weightCount(sizes), {
      path: ['weights'],
      message: 'expected the weights and biases of layers of these sizes, the last of one unit',
    }),
  losses: shownNumbers,
});

/** How a fitted {@link mlp} predicts. */
export const mlpPredictor: ClassifierPredictor<MlpState> = {
  kind: 'classifier',
  name: 'mlp',
  state,
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

/**
 * A multilayer perceptron with one sigmoid output: weights start uniform (`initialisation`), the
 * binary cross-entropy with an L2 penalty is minimised over shuffled batches. Standardise the columns first. Random: repeats with the seed.
 */
export const mlp = /* @__PURE__ */ defineClassifier(mlpPredictor, {
  summary: 'A multilayer perceptron trained by Adam or stochastic gradient descent.',
  source: 'Glorot and Bengio 2010; Kingma and Ba 2015; scikit-learn MLPClassifier',
  parameters,
  fit(x, y, p, { rng, weights, patients }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const { network, losses } = trainNetwork(x, y.event, weight, p, rng, patients);
    return {
      network: { sizes: network.sizes, activation: network.activation, weights: plainNumbers(network.weights) },
      losses,
    };
  },
});

function decision({ network }: MlpState, x: Parameters<typeof mlp.predictProba>[1]): Float64Array {
  checkRows(x, network.sizes[0]!);
  return outputOf({ ...network, weights: Float64Array.from(network.weights) }, rowMajor(x), x.rows);
}
