// What each fitted transformer does to new rows, by its name: all that a host needs that fits nothing.
import type { FittedTransformer } from '../contract/estimator.js';
import { combatTransform } from './combat.js';
import { imputeTransform } from './impute.js';
import { knnImputeTransform } from './knn-impute.js';
import { minMaxTransform } from './min-max.js';
import { oneHotTransform } from './one-hot.js';
import { robustScaleTransform } from './robust-scale.js';
import { standardiseTransform } from './standardise.js';

/** All of them. */
export function transforms(): readonly FittedTransformer<object>[] {
  return [
    imputeTransform,
    knnImputeTransform,
    standardiseTransform,
    robustScaleTransform,
    minMaxTransform,
    combatTransform,
    oneHotTransform,
  ] as readonly FittedTransformer<object>[];
}
