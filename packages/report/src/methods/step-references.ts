import { type Citation, cite, type ReferenceKey } from './references.js';

/** The work that each step of a pipeline comes from, by its name in a protocol. */
const papers = {
  'knn-impute':
    'Troyanskaya O, Cantor M, Sherlock G, et al. Missing value estimation methods for DNA microarrays. Bioinformatics 2001;17:520–525.',
  combat:
    'Johnson WE, Li C, Rabinovic A. Adjusting batch effects in microarray expression data using empirical Bayes methods. Biostatistics 2007;8:118–127.',
  relieff:
    'Robnik-Šikonja M, Kononenko I. Theoretical and empirical analysis of ReliefF and RReliefF. Mach Learn 2003;53:23–69.',
  rfe: 'Guyon I, Weston J, Barnhill S, Vapnik V. Gene selection for cancer classification using support vector machines. Mach Learn 2002;46:389–422.',
  boruta: 'Kursa MB, Rudnicki WR. Feature selection with the Boruta package. J Stat Softw 2010;36(11):1–13.',
  'stability-selection': 'Meinshausen N, Bühlmann P. Stability selection. J R Stat Soc B 2010;72:417–473.',
  'borderline-smote':
    'Han H, Wang WY, Mao BH. Borderline-SMOTE: a new over-sampling method in imbalanced data sets learning. In: Advances in Intelligent Computing, ICIC 2005. Springer 2005:878–887.',
  adasyn:
    'He H, Bai Y, Garcia EA, Li S. ADASYN: adaptive synthetic sampling approach for imbalanced learning. In: IEEE International Joint Conference on Neural Networks 2008:1322–1328.',
  'elastic-net':
    'Zou H, Hastie T. Regularization and variable selection via the elastic net. J R Stat Soc B 2005;67:301–320.',
  svm: 'Cortes C, Vapnik V. Support-vector networks. Mach Learn 1995;20:273–297.',
  'random-forest': 'Breiman L. Random forests. Mach Learn 2001;45:5–32.',
  'extra-trees': 'Geurts P, Ernst D, Wehenkel L. Extremely randomized trees. Mach Learn 2006;63:3–42.',
  'decision-tree':
    'Breiman L, Friedman JH, Olshen RA, Stone CJ. Classification and regression trees. Wadsworth, Belmont 1984.',
  bagging: 'Breiman L. Bagging predictors. Mach Learn 1996;24:123–140.',
  adaboost: 'Zhu J, Zou H, Rosset S, Hastie T. Multi-class AdaBoost. Stat Interface 2009;2:349–360.',
  'gradient-boosting':
    'Friedman JH. Greedy function approximation: a gradient boosting machine. Ann Stat 2001;29:1189–1232.',
  'hist-gradient-boosting':
    'Ke G, Meng Q, Finley T, et al. LightGBM: a highly efficient gradient boosting decision tree. In: Advances in Neural Information Processing Systems 30, 2017:3146–3154.',
  knn: 'Cover TM, Hart PE. Nearest neighbor pattern classification. IEEE Trans Inf Theory 1967;13:21–27.',
  lda: 'Hastie T, Tibshirani R, Friedman J. The elements of statistical learning. 2nd ed. Springer, New York 2009.',
  'latent-dirichlet': 'Blei DM, Ng AY, Jordan MI. Latent Dirichlet allocation. J Mach Learn Res 2003;3:993–1022.',
  mlp: 'Kingma DP, Ba J. Adam: a method for stochastic optimization. In: International Conference on Learning Representations 2015.',
  calibrated:
    'Platt J. Probabilistic outputs for support vector machines and comparisons to regularized likelihood methods. In: Advances in Large Margin Classifiers. MIT Press 1999:61–74.',
  stacking: 'Wolpert DH. Stacked generalization. Neural Netw 1992;5:241–259.',
  'random-survival-forest':
    'Ishwaran H, Kogalur UB, Blackstone EH, Lauer MS. Random survival forests. Ann Appl Stat 2008;2:841–860.',
  'gradient-boosted-cox': 'Ridgeway G. The state of boosting. Comput Sci Stat 1999;31:172–181.',
  'cox-boost':
    'Binder H, Schumacher M. Allowing for mandatory covariates in boosting estimation of sparse high-dimensional survival models. BMC Bioinformatics 2008;9:14.',
  'cause-specific-cox':
    'Prentice RL, Kalbfleisch JD, Peterson AV, et al. The analysis of failure times in the presence of competing risks. Biometrics 1978;34:541–554.',
  'fine-gray':
    'Fine JP, Gray RJ. A proportional hazards model for the subdistribution of a competing risk. J Am Stat Assoc 1999;94:496–509.',
} as const;

/** Steps that rest on a work which the methods cite elsewhere too, or on that of another step. */
const shared: Readonly<Record<string, ReferenceKey | keyof typeof papers>> = {
  lasso: 'lasso',
  'logistic-lasso': 'lasso',
  'cox-lasso': 'coxLasso',
  'cox-elastic-net': 'coxLasso',
  'logistic-elastic-net': 'elastic-net',
  'icc-filter': 'icc',
  mrmr: 'mrmr',
  smote: 'smote',
  cox: 'cox',
  'univariate-cox': 'cox',
  'multivariable-cox': 'cox',
  qda: 'lda',
};

/** Steps of textbooks, which nobody cites. */
export const uncitedSteps: readonly string[] = [
  ...['impute', 'standardise', 'robust-scale', 'min-max', 'one-hot', 'variance-filter', 'correlation-filter'],
  ...['t-test', 'mann-whitney', 'anova', 'chi-square', 'univariate-logistic', 'multivariable-logistic'],
  ...['random-over', 'random-under', 'class-weights', 'logistic', 'gaussian-nb', 'bernoulli-nb', 'voting'],
];

/** What to cite for a step of this name; nothing for the steps of textbooks. */
export function stepCitation(name: string): readonly Citation[] {
  const key = shared[name] ?? name;
  if (isPaper(key)) return [{ cite: { text: papers[key] } }];
  return name in shared ? [cite(key as ReferenceKey)] : [];
}

function isPaper(key: string): key is keyof typeof papers {
  return Object.hasOwn(papers, key);
}
