import { exp, log } from '@radscore/elementary';
import type { Matrix } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import type { ClassifierDefinition, ClassifierPredictor } from '../contract/estimator.js';
import { asLong, numbers, place } from '../contract/state.js';
import { baseFitter, baseProba, type FindClassifier, type FindPredictor, type FittedBase } from './base.js';
import { baseSchema } from './base-schema.js';
import { baseState } from './base-state.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { expitInPlace } from './sigmoid.js';

const parameters = z.strictObject({
  /** `real` weighs by the probabilities of the members (SAMME.R), `discrete` by their votes (SAMME). */
  algorithm: z.enum(['real', 'discrete']).default('real'),
  members: z.number().int().min(1).default(50),
  learningRate: z.number().positive().default(1),
  /** A classifier that takes row weights. */
  base: baseSchema.default({ name: 'decision-tree', parameters: { maxDepth: 1 } }),
  classWeight: classWeightSchema,
});

interface AdaboostState {
  readonly columns: number;
  readonly algorithm: 'real' | 'discrete';
  readonly members: readonly FittedBase[];
  readonly memberWeights: readonly number[];
}

const stateOf = (find: FindPredictor): z.ZodType<AdaboostState> =>
  z
    .strictObject({
      columns: place,
      algorithm: z.enum(['real', 'discrete']),
      members: z.array(baseState(find, {})),
      memberWeights: numbers,
    })
    .refine(...asLong<AdaboostState>('members', 'memberWeights'));

/** How a fitted {@link adaboost} predicts. */
export const adaboostPredictor = (find: FindPredictor): ClassifierPredictor<AdaboostState> => ({
  kind: 'classifier',
  name: 'adaboost',
  state: stateOf(find),
  predictProba: (state, x) => expitInPlace(decision(find, state, x)),
  decision: (state, x) => decision(find, state, x),
});

/**
 * AdaBoost: each member is fitted to the rows its predecessors got wrong. Stops early at a member without error, and for
 * `discrete` at one no better than chance; with no member at all every probability is 1/2. Deterministic if the base is.
 */
export const adaboost = (find: FindClassifier): ClassifierDefinition<z.infer<typeof parameters>, AdaboostState> => ({
  ...adaboostPredictor(find),
  summary: 'AdaBoost (SAMME.R or SAMME) over any classifier that takes row weights; stumps by default.',
  source: 'Zhu, Zou, Rosset and Hastie 2009; scikit-learn 1.2 AdaBoostClassifier',
  parameters,
  fit(x, y, p, { rng, weights }) {
    checkTrainingSet(x, y, weights);
    const fit = baseFitter(find, p.base);
    const weight = rowWeights(y, weights, p.classWeight);
    const counts = Uint8Array.from(weight, (w) => Number(w > 0));
    const members: FittedBase[] = [];
    const memberWeights: number[] = [];
    while (members.length < p.members && normalise(weight) && bothOutcomes(y.event, weight)) {
      keepFrom0(weight, counts);
      const member = fit(x, y, { rng, weights: Float64Array.from(weight) });
      const proba = baseProba(find, member, x);
      let [error, total] = [0, 0];
      for (let i = 0; i < x.rows; i++) {
        total += weight[i]!;
        if (Number(proba[i]! > 0.5) !== y.event[i]) error += weight[i]!;
      }
      error /= total;
      if (p.algorithm === 'discrete' && error >= 0.5) break;
      const perfect = error <= 0;
      const memberWeight = p.algorithm === 'real' || perfect ? 1 : p.learningRate * log((1 - error) / error);
      members.push(member);
      memberWeights.push(memberWeight);
      if (perfect) break;
      for (let i = 0; i < x.rows; i++) {
        const wrong = Number(proba[i]! > 0.5) !== y.event[i];
        if (p.algorithm === 'discrete') weight[i]! *= wrong ? exp(memberWeight) : 1;
        else weight[i]! *= exp(-0.5 * p.learningRate * (y.event[i] === 1 ? 1 : -1) * logOdds(proba[i]!));
      }
    }
    return { columns: x.cols, algorithm: p.algorithm, members, memberWeights };
  },
});

function decision(
  find: FindPredictor,
  { columns, algorithm, members, memberWeights }: AdaboostState,
  x: Matrix,
): Float64Array {
  checkRows(x, columns);
  const out = new Float64Array(x.rows);
  const total = memberWeights.reduce((a, b) => a + b, 0);
  members.forEach((member, m) => {
    const share = memberWeights[m]! / total;
    const proba = baseProba(find, member, x);
    for (let i = 0; i < out.length; i++) {
      out[i]! += share * (algorithm === 'real' ? logOdds(proba[i]!) : proba[i]! > 0.5 ? 1 : -1);
    }
  });
  return out;
}

/** The log-odds of a probability, both sides kept from 0 by the smallest relative step of a double. */
function logOdds(p: number): number {
  return log(Math.max(p, Number.EPSILON)) - log(Math.max(1 - p, Number.EPSILON));
}

/** Makes the weights sum to 1; false where they do not sum to a finite number above 0 any more. */
function normalise(weight: Float64Array): boolean {
  const sum = weight.reduce((a, b) => a + b, 0);
  if (!(sum > 0 && sum < Number.POSITIVE_INFINITY)) return false;
  for (let i = 0; i < weight.length; i++) weight[i]! /= sum;
  return true;
}

/**
 * Raises weights to the smallest relative step of a double, but for rows that never had any: a row that was right for long would
 * else be forgotten, as in scikit-learn before 1.2 (its issue 20320).
 */
function keepFrom0(weight: Float64Array, counts: Uint8Array): void {
  for (let i = 0; i < weight.length; i++) if (counts[i] === 1) weight[i] = Math.max(weight[i]!, Number.EPSILON);
}

/** False where one outcome holds all the weight (by underflow): nothing is left to learn. */
function bothOutcomes(event: Uint8Array, weight: Float64Array): boolean {
  let events = false;
  let others = false;
  for (let i = 0; i < weight.length; i++) {
    if (weight[i]! > 0 && event[i] === 1) events = true;
    if (weight[i]! > 0 && event[i] === 0) others = true;
  }
  return events && others;
}
