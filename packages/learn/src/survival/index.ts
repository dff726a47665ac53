// The survival models, by the names a protocol calls them.
import type { SurvivalModelDefinition } from '../contract/estimator.js';
import { cox } from './cox.js';
import { coxBoost } from './cox-boost.js';
import { coxElasticNet, coxLasso } from './cox-lasso.js';
import { gradientBoostedCox } from './gradient-boosted-cox.js';
import { randomSurvivalForest } from './random-survival-forest.js';

export function survivalModels(): readonly SurvivalModelDefinition<unknown, object>[] {
  return [
    cox,
    coxLasso,
    coxElasticNet,
    randomSurvivalForest,
    gradientBoostedCox,
    coxBoost,
  ] as readonly SurvivalModelDefinition<unknown, object>[];
}
