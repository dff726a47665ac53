// What prepares columns before selection, by the names a protocol calls them.
import type { SelectorDefinition, TransformerDefinition } from '../contract/estimator.js';
import { combat } from './combat.js';
import { correlationFilter } from './correlation-filter.js';
import { iccFilter } from './icc-filter.js';
import { impute } from './impute.js';
import { knnImpute } from './knn-impute.js';
import { minMax } from './min-max.js';
import { oneHot } from './one-hot.js';
import { robustScale } from './robust-scale.js';
import { standardise } from './standardise.js';
import { varianceFilter } from './variance-filter.js';

export function transformers(): readonly TransformerDefinition<unknown, object>[] {
  return [impute, knnImpute, standardise, robustScale, minMax, combat, oneHot] as readonly TransformerDefinition<
    unknown,
    object
  >[];
}

/** The filters that look at columns rather than at what they predict (see `select` for those that do). */
export function filters(): readonly SelectorDefinition<unknown>[] {
  return [varianceFilter, correlationFilter, iccFilter] as readonly SelectorDefinition<unknown>[];
}
