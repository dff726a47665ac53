// The classifiers, by the names a protocol calls them.
import type { ClassifierDefinition } from '../contract/estimator.js';
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

/** All of them; a function, because those that wrap others look them up here. */
export function classifiers(): readonly ClassifierDefinition<unknown, object>[] {
  return [
    logistic,
    logisticLasso,
    logisticElasticNet,
    svm,
    randomForest,
    extraTrees,
    decisionTree,
    bagging,
    adaboost,
    gradientBoosting,
    histGradientBoosting,
    knn,
    gaussianNb,
    bernoulliNb,
    lda,
    qda,
    latentDirichlet,
    mlp,
    calibrated,
    stacking,
    voting,
  ];
}

export { classifierByName } from './registry.js';
