import { column, type Matrix, takeRows, zeros } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import type { ClassifierDefinition, ClassifierPredictor } from '../contract/estimator.js';
import { place } from '../contract/state.js';
import {
  baseFitter,
  baseProba,
  type FindClassifier,
  type FindPredictor,
  type FittedBase,
  takeContext,
  takeOutcome,
} from './base.js';
import { baseSchema } from './base-schema.js';
import { baseState } from './base-state.js';
import { rowsWhere, stratifiedFolds } from './folds.js';

const parameters = z.strictObject({
  members: z
    .array(baseSchema)
    .min(1)
    .default([
      { name: 'random-forest', parameters: {} },
      { name: 'svm', parameters: {} },
      { name: 'gaussian-nb', parameters: {} },
    ]),
  final: baseSchema.default({ name: 'logistic', parameters: {} }),
  folds: z.number().int().min(2).default(5),
  /** Give the final model the table's own columns too. */
  passthrough: z.boolean().default(false),
});

interface StackingState {
  readonly columns: number;
  readonly passthrough: boolean;
  readonly members: readonly FittedBase[];
  readonly final: FittedBase;
}

const stateOf = (find: FindPredictor): z.ZodType<StackingState> =>
  z.strictObject({
    columns: place,
    passthrough: z.boolean(),
    members: z.array(baseState(find, {})).min(1),
    final: baseState(find, {}),
  });

/** How a fitted {@link stacking} predicts. */
export const stackingPredictor = (find: FindPredictor): ClassifierPredictor<StackingState> => ({
  kind: 'classifier',
  name: 'stacking',
  state: stateOf(find),
  predictProba({ columns, passthrough, members, final }, x) {
    checkRows(x, columns);
    const proba = zeros(x.rows, members.length);
    members.forEach((member, m) => {
      column(proba, m).set(baseProba(find, member, x));
    });
    return baseProba(find, final, passthrough ? besides(proba, x) : proba);
  },
});

/**
 * Stacking: a final model learns from the members' probabilities for rows that were held out in stratified folds; for new
 * rows the members are those fitted on all rows. Random through the folds: repeats with the seed.
 *
 * @throws RAD-LEARN-TOO-FEW where an outcome has fewer patients than there are folds.
 */
export const stacking = (find: FindClassifier): ClassifierDefinition<z.infer<typeof parameters>, StackingState> => ({
  ...stackingPredictor(find),
  summary: 'A model on top of the cross-validated probabilities of several others.',
  source: 'Wolpert 1992; scikit-learn StackingClassifier',
  parameters,
  fit(x, y, p, context) {
    checkTrainingSet(x, y, context.weights);
    const fitters = p.members.map((base) => baseFitter(find, base));
    const fitFinal = baseFitter(find, p.final);
    const fold = stratifiedFolds(y.event, p.folds, context.rng, 'Stacking', context.patients);
    const heldOutProba = zeros(x.rows, fitters.length);
    for (let f = 0; f < p.folds; f++) {
      const training = rowsWhere(fold, (own) => own !== f);
      const heldOut = rowsWhere(fold, (own) => own === f);
      const own = takeRows(x, training);
      const rest = takeRows(x, heldOut);
      fitters.forEach((fit, m) => {
        const member = fit(own, takeOutcome(y, training), takeContext(context, training));
        const proba = baseProba(find, member, rest);
        heldOut.forEach((row, k) => {
          heldOutProba.data[row + x.rows * m] = proba[k]!;
        });
      });
    }
    const final = fitFinal(p.passthrough ? besides(heldOutProba, x) : heldOutProba, y, context);
    const members = fitters.map((fit) => fit(x, y, context));
    return { columns: x.cols, passthrough: p.passthrough, members, final };
  },
});

/** Two tables of the same rows side by side. */
function besides(a: Matrix, b: Matrix): Matrix {
  const out = zeros(a.rows, a.cols + b.cols);
  out.data.set(a.data);
  out.data.set(b.data, a.data.length);
  return out;
}
