import * as z from 'zod';
import type { TransformerDefinition } from '../contract/estimator.js';
import { fitScaling, type ScalingState, scaling } from './scaling.js';

const parameters = z.strictObject({});

/** Maps the range of the training rows to [0, 1]; new rows may fall outside. A constant column becomes 0. Missing values stay missing. */
export const minMax: TransformerDefinition<z.infer<typeof parameters>, ScalingState> = {
  ...scaling,
  name: 'min-max',
  summary: 'The range of the training rows becomes 0 to 1.',
  source: 'scikit-learn MinMaxScaler',
  parameters,
  fit: (x) =>
    fitScaling(x, (values) => {
      let low = Infinity;
      let high = -Infinity;
      for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      return { centre: low, scale: high - low };
    }),
};
