// What predicts with each fitted classifier, by its name: all that a host needs that fits nothing.
import type { ClassifierPredictor } from '../contract/estimator.js';
import { findStep } from '../contract/find-step.js';
import { adaboostPredictor } from './adaboost.js';
import { baggingPredictor } from './bagging.js';
import { bernoulliNbPredictor } from './bernoulli-nb.js';
import { calibratedPredictor } from './calibrated.js';
import { decisionTreePredictor } from './decision-tree.js';
import { extraTreesPredictor } from './extra-trees.js';
import { gaussianNbPredictor } from './gaussian-nb.js';
import { gradientBoostingPredictor } from './gradient-boosting.js';
import { histGradientBoostingPredictor } from './hist-gradient-boosting.js';
import { knnPredictor } from './knn.js';
import { latentDirichletPredictor } from './latent-dirichlet.js';
import { ldaPredictor } from './lda.js';
import { logisticPredictor } from './logistic.js';
import { logisticElasticNetPredictor, logisticLassoPredictor } from './logistic-lasso.js';
import { mlpPredictor } from './mlp.js';
import { qdaPredictor } from './qda.js';
import { randomForestPredictor } from './random-forest.js';
import { stackingPredictor } from './stacking.js';
import { svmPredictor } from './svm.js';
import { votingPredictor } from './voting.js';

const table: readonly ClassifierPredictor<object>[] = [
  logisticPredictor,
  logisticLassoPredictor,
  logisticElasticNetPredictor,
  svmPredictor,
  randomForestPredictor,
  extraTreesPredictor,
  decisionTreePredictor,
  baggingPredictor(classifierPredictorByName),
  adaboostPredictor(classifierPredictorByName),
  gradientBoostingPredictor,
  histGradientBoostingPredictor,
  knnPredictor,
  gaussianNbPredictor,
  bernoulliNbPredictor,
  ldaPredictor,
  qdaPredictor,
  latentDirichletPredictor,
  mlpPredictor,
  calibratedPredictor(classifierPredictorByName),
  stackingPredictor(classifierPredictorByName),
  votingPredictor(classifierPredictorByName),
];

/** All of them. */
export function classifierPredictors(): readonly ClassifierPredictor<object>[] {
  return table;
}

/** What predicts with the classifier of this name. @throws RAD-PARAMETER-UNKNOWN with the nearest known name. */
export function classifierPredictorByName(name: string): ClassifierPredictor<object> {
  return findStep('classifier', table, name);
}
