import { mean, sumOfSquares } from '@radscore/stats';
import * as z from 'zod';
import type { TransformerDefinition } from '../contract/estimator.js';
import { fitScaling, type ScalingState, scaling } from './scaling.js';

const parameters = z.strictObject({
  /** The divisor of the variance: `n` (scikit-learn's) or `n-1` (R's `scale`). */
  divisor: z.enum(['n', 'n-1']).default('n'),
});

/** Subtracts the mean and divides by the standard deviation; a constant column becomes 0. Missing values are passed over and stay missing. */
export const standardise: TransformerDefinition<z.infer<typeof parameters>, ScalingState> = {
  ...scaling,
  name: 'standardise',
  summary: 'Mean 0, standard deviation 1, by the mean and deviation of the training rows.',
  source: 'scikit-learn StandardScaler (n); R scale (n-1)',
  parameters,
  fit: (x, _y, { divisor }) =>
    fitScaling(x, (values) => {
      const n = divisor === 'n' ? values.length : values.length - 1;
      return { centre: mean(values), scale: n > 0 ? Math.sqrt(sumOfSquares(values) / n) : 0 };
    }),
};
