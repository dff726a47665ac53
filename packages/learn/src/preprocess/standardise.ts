import { mean, sumOfSquares } from '@radscore/stats';
import * as z from 'zod';
import { defineTransformer } from '../contract/define.js';
import type { FittedTransformer } from '../contract/estimator.js';
import { fitScaling, restrictScaling, type ScalingState, scaling } from './scaling.js';

const parameters = z.strictObject({
  /** The divisor of the variance: `n` (scikit-learn's) or `n-1` (R's `scale`). */
  divisor: z.enum(['n', 'n-1']).default('n'),
});

/** What a fitted {@link standardise} does to new rows. */
export const standardiseTransform: FittedTransformer<ScalingState> = {
  ...scaling,
  name: 'standardise',
};

/** Subtracts the mean and divides by the standard deviation; a constant column becomes 0. Missing values are passed over and stay missing. */
export const standardise = /* @__PURE__ */ defineTransformer(standardiseTransform, {
  needsOutcome: false,
  restrict: restrictScaling,
  summary: 'Mean 0, standard deviation 1, by the mean and deviation of the training rows.',
  source: 'scikit-learn StandardScaler (n); R scale (n-1)',
  parameters,
  fit: (x, _y, { divisor }) =>
    fitScaling(x, (values) => {
      const n = divisor === 'n' ? values.length : values.length - 1;
      return { centre: mean(values), scale: n > 0 ? Math.sqrt(sumOfSquares(values) / n) : 0 };
    }),
});
