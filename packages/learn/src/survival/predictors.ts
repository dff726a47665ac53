// What predicts with each fitted survival model, by its name: all that a host needs that fits nothing.
import type { SurvivalPredictor } from '../contract/estimator.js';
import { causeSpecificCoxPredictor } from './cause-specific-cox.js';
import { coxPredictor } from './cox.js';
import { coxBoostPredictor } from './cox-boost.js';
import { coxElasticNetPredictor, coxLassoPredictor } from './cox-lasso.js';
import { fineGrayPredictor } from './fine-gray.js';
import { gradientBoostedCoxPredictor } from './gradient-boosted-cox.js';
import { randomSurvivalForestPredictor } from './random-survival-forest.js';

/** All of them. */
export function survivalPredictors(): readonly SurvivalPredictor<object>[] {
  return [
    coxPredictor,
    coxLassoPredictor,
    coxElasticNetPredictor,
    randomSurvivalForestPredictor,
    gradientBoostedCoxPredictor,
    coxBoostPredictor,
    causeSpecificCoxPredictor,
    fineGrayPredictor,
  ] as readonly SurvivalPredictor<object>[];
}
