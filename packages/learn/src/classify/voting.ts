import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import type { ClassifierDefinition, ClassifierPredictor } from '../contract/estimator.js';
import { place } from '../contract/state.js';
import { baseFitter, baseProba, type FindClassifier, type FindPredictor, type FittedBase } from './base.js';
import { baseSchema } from './base-schema.js';
import { baseState } from './base-state.js';

const parameters = z.strictObject({
  members: z
    .array(baseSchema.extend({ weight: z.number().positive().default(1) }))
    .min(1)
    .default([
      { name: 'logistic', parameters: {}, weight: 1 },
      { name: 'random-forest', parameters: {}, weight: 1 },
      { name: 'svm', parameters: {}, weight: 1 },
    ]),
  /** `soft` means the probabilities, `hard` counts the members with a probability above 1/2. */
  voting: z.enum(['soft', 'hard']).default('soft'),
});

interface VotingState {
  readonly columns: number;
  readonly voting: 'soft' | 'hard';
  readonly members: readonly (FittedBase & { readonly weight: number })[];
}

const stateOf = (find: FindPredictor): z.ZodType<VotingState> =>
  z.strictObject({
    columns: place,
    voting: z.enum(['soft', 'hard']),
    members: z.array(baseState(find, { weight: z.number().positive() })).min(1),
  });

/** How a fitted {@link voting} predicts. */
export const votingPredictor = (find: FindPredictor): ClassifierPredictor<VotingState> => ({
  kind: 'classifier',
  name: 'voting',
  state: stateOf(find),
  predictProba({ columns, voting: how, members }, x) {
    checkRows(x, columns);
    const out = new Float64Array(x.rows);
    const total = members.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, ...member } of members) {
      const proba = baseProba(find, member, x);
      for (let i = 0; i < out.length; i++) {
        out[i]! += (weight / total) * (how === 'soft' ? proba[i]! : Number(proba[i]! > 0.5));
      }
    }
    // A sum of shares may come out a rounding error above 1.
    return out.map((value) => Math.min(1, value));
  },
});

/**
 * Voting: the weighted mean of the members' probabilities (`soft`), or the weighted share of members that vote for an
 * event (`hard`). As deterministic as its members.
 */
export const voting = (find: FindClassifier): ClassifierDefinition<z.infer<typeof parameters>, VotingState> => ({
  ...votingPredictor(find),
  summary: 'The mean or the vote of several classifiers.',
  source: 'scikit-learn VotingClassifier',
  parameters,
  fit(x, y, p, context) {
    checkTrainingSet(x, y, context.weights);
    const members = p.members.map(({ weight, ...base }) => ({ ...baseFitter(find, base)(x, y, context), weight }));
    return { columns: x.cols, voting: p.voting, members };
  },
});
