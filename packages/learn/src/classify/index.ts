// The classifiers, by the names a protocol calls them.
import type { ClassifierDefinition } from '../contract/estimator.js';
import { findStep } from '../contract/find-step.js';
import { adaboost } from './adaboost.js';
import { bagging } from './bagging.js';
import { bernoulliNb } from './bernoulli-nb.js';
import { calibrated } from './calibrated.js';
import { decisionTree } from './decision-tree.js';
import { extraTrees } from './extra-trees.js';
import { gaussianNb } from './gaussian-nb.js';
import { gradientBoosting } from './gradient-boosting.js';
import { histGradientBoosting } from './hist-gradient-boosting.js';
import { knn } from './knn.js';
import { latentDirichlet } from './latent-dirichlet.js';
import { lda } from './lda.js';
import { logistic } from './logistic.js';
import { logisticElasticNet, logisticLasso } from './logistic-lasso.js';
import { mlp } from './mlp.js';
import { qda } from './qda.js';
import { randomForest } from './random-forest.js';
import { stacking } from './stacking.js';
import { svm } from './svm.js';
import { voting } from './voting.js';

const table: readonly ClassifierDefinition<unknown, object>[] = [
  logistic,
  logisticLasso,
  logisticElasticNet,
  svm,
  randomForest,
  extraTrees,
  decisionTree,
  bagging(classifierByName),
  adaboost(classifierByName),
  gradientBoosting,
  histGradientBoosting,
  knn,
  gaussianNb,
  bernoulliNb,
  lda,
  qda,
  latentDirichlet,
  mlp,
  calibrated(classifierByName),
  stacking(classifierByName),
  voting(classifierByName),
];

/** All of them. */
export function classifiers(): readonly ClassifierDefinition<unknown, object>[] {
  return table;
}

/**
 * The classifier of this name.
 *
 * @throws RAD-PARAMETER-UNKNOWN with the nearest known name.
 */
export function classifierByName(name: string): ClassifierDefinition<unknown, object> {
  return findStep('classifier', table, name);
}
