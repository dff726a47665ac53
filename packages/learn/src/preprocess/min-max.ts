import * as z from 'zod';
import { defineTransformer } from '../contract/define.js';
import type { FittedTransformer } from '../contract/estimator.js';
import { fitScaling, restrictScaling, type ScalingState, scaling } from './scaling.js';

const parameters = z.strictObject({});

/** What a fitted {@link minMax} does to new rows. */
export const minMaxTransform: FittedTransformer<ScalingState> = {
  ...scaling,
  name: 'min-max',
};

/** Maps the range of the training rows to [0, 1]; new rows may fall outside. A constant column becomes 0. Missing values stay missing. */
export const minMax = /* @__PURE__ */ defineTransformer(minMaxTransform, {
  needsOutcome: false,
  restrict: restrictScaling,
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
});
