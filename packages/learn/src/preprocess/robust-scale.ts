import { quantile } from '@radscore/stats';
import * as z from 'zod';
import { defineTransformer } from '../contract/define.js';
import type { FittedTransformer } from '../contract/estimator.js';
import { fitScaling, restrictScaling, type ScalingState, scaling } from './scaling.js';

const parameters = z.strictObject({
  /** The two quantiles (R type 7) whose distance is the scale. */
  low: z.number().min(0).max(1).default(0.25),
  high: z.number().min(0).max(1).default(0.75),
});

/** What a fitted {@link robustScale} does to new rows. */
export const robustScaleTransform: FittedTransformer<ScalingState> = {
  ...scaling,
  name: 'robust-scale',
};

/** Subtracts the median and divides by the interquartile range; a column whose range is 0 is only centred. Missing values stay missing. */
export const robustScale = /* @__PURE__ */ defineTransformer(robustScaleTransform, {
  needsOutcome: false,
  restrict: restrictScaling,
  summary: 'Median 0, interquartile range 1, which outliers do not move.',
  source: 'scikit-learn RobustScaler',
  parameters,
  fit: (x, _y, { low, high }) =>
    fitScaling(x, (values) => ({
      centre: quantile(values, 0.5),
      scale: quantile(values, high) - quantile(values, low),
    })),
});
