import { takeRows } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import type { ClassifierDefinition, ClassifierPredictor } from '../contract/estimator.js';
import { asLong, numbers, place, probability } from '../contract/state.js';
import {
  baseDecision,
  baseFitter,
  type FindClassifier,
  type FindPredictor,
  type FittedBase,
  takeContext,
  takeOutcome,
} from './base.js';
import { baseSchema } from './base-schema.js';
import { baseState } from './base-state.js';
import { rowsWhere, stratifiedFolds } from './folds.js';
import { applyIsotonic, fitIsotonic, type Isotonic } from './isotonic.js';
import { applySigmoid, fitSigmoid, type Sigmoid } from './sigmoid.js';

/**
 * Only its decision values are calibrated. On columns of very different scales the optimisation may end nowhere near: it is then cut
 * short, as scikit-learn's LinearSVC is after 1000 passes.
 */
const linearSvm = { kernel: 'linear', probability: false, maxIterations: 200_000 };

const parameters = z.strictObject({
  method: z.enum(['sigmoid', 'isotonic']).default('sigmoid'),
  folds: z.number().int().min(2).default(5),
  /** True: the mean of one calibrated model a fold. False: one model on all rows, calibrated on held-out decisions. */
  ensemble: z.boolean().default(true),
  base: baseSchema.default({ name: 'svm', parameters: linearSvm }),
});

type Calibration =
  | { readonly kind: 'sigmoid'; readonly curve: Sigmoid }
  | { readonly kind: 'isotonic'; readonly curve: Isotonic };

interface CalibratedState {
  readonly columns: number;
  readonly members: readonly (FittedBase & { readonly calibration: Calibration })[];
}

const calibrationState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sigmoid'), curve: z.strictObject({ slope: z.number(), offset: z.number() }) }),
  z.strictObject({
    kind: z.literal('isotonic'),
    curve: z.strictObject({ x: numbers.min(1), y: z.array(probability) }).refine(...asLong<Isotonic>('x', 'y')),
  }),
]);

const stateOf = (find: FindPredictor): z.ZodType<CalibratedState> =>
  z.strictObject({
    columns: place,
    members: z.array(baseState(find, { calibration: calibrationState })).min(1),
  });

/** How a fitted {@link calibrated} predicts. */
export const calibratedPredictor = (find: FindPredictor): ClassifierPredictor<CalibratedState> => ({
  kind: 'classifier',
  name: 'calibrated',
  state: stateOf(find),
  predictProba({ columns, members }, x) {
    checkRows(x, columns);
    const out = new Float64Array(x.rows);
    for (const { calibration, ...member } of members) {
      const decision = baseDecision(find, member, x);
      for (let i = 0; i < out.length; i++) out[i]! += applyCalibration(calibration, decision[i]!) / members.length;
    }
    return out;
  },
});

/**
 * A classifier whose decision value (its probability where it has none) is turned into a probability on rows it was not
 * fitted on, in stratified folds. The curve of each fold is its own, so the mean may order patients differently from the base, and a
 * base that is wrong on held-out rows is inverted. Random through the folds: repeats with the seed.
 *
 * @throws RAD-LEARN-TOO-FEW where an outcome has fewer patients than there are folds.
 */
export const calibrated = (
  find: FindClassifier,
): ClassifierDefinition<z.infer<typeof parameters>, CalibratedState> => ({
  ...calibratedPredictor(find),
  summary: 'Any classifier with its probabilities calibrated in folds, by a sigmoid or isotonically.',
  source: 'Platt 1999; Zadrozny and Elkan 2002; scikit-learn CalibratedClassifierCV',
  parameters,
  fit(x, y, p, context) {
    checkTrainingSet(x, y, context.weights);
    const fit = baseFitter(find, p.base);
    const fold = stratifiedFolds(y.event, p.folds, context.rng, 'Calibration', context.patients);
    const parts = Array.from({ length: p.folds }, (_, f) => {
      const training = rowsWhere(fold, (own) => own !== f);
      const heldOut = rowsWhere(fold, (own) => own === f);
      const member = fit(takeRows(x, training), takeOutcome(y, training), takeContext(context, training));
      return { member, heldOut, decision: baseDecision(find, member, takeRows(x, heldOut)) };
    });
    const calibrate = (rows: readonly number[], decision: ArrayLike<number>): Calibration => {
      const { event } = takeOutcome(y, rows);
      const { weights } = takeContext(context, rows);
      return p.method === 'sigmoid'
        ? { kind: 'sigmoid', curve: fitSigmoid(decision, event, weights) }
        : { kind: 'isotonic', curve: fitIsotonic(decision, event, weights) };
    };
    if (p.ensemble) {
      const members = parts.map(({ member, heldOut, decision }) => ({
        ...member,
        calibration: calibrate(heldOut, decision),
      }));
      return { columns: x.cols, members };
    }
    const rows = parts.flatMap(({ heldOut }) => heldOut);
    const decisions = parts.flatMap(({ decision }) => [...decision]);
    return { columns: x.cols, members: [{ ...fit(x, y, context), calibration: calibrate(rows, decisions) }] };
  },
});

function applyCalibration({ kind, curve }: Calibration, decision: number): number {
  return kind === 'sigmoid' ? applySigmoid(curve, decision) : applyIsotonic(curve, decision);
}
