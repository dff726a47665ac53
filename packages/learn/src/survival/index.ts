// The survival models, by the names a protocol calls them.
import type { SurvivalModelDefinition } from '../contract/estimator.js';
import { causeSpecificCox } from './cause-specific-cox.js';
import { cox } from './cox.js';
import { coxBoost } from './cox-boost.js';
import { coxElasticNet, coxLasso } from './cox-lasso.js';
import { fineGray } from './fine-gray.js';
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
    causeSpecificCox,
    fineGray,
  ] as readonly SurvivalModelDefinition<unknown, object>[];
}
