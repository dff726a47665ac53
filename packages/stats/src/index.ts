// Tests, ROC, calibration, survival curves, agreement.

// Agreement
export { type BlandAltman, blandAltman } from './agreement/bland-altman.js';
export { type ConcordanceCorrelation, concordanceCorrelation } from './agreement/concordance-correlation.js';
export { type DetectableChange, detectableChange } from './agreement/detectable-change.js';
export { type Icc, type IccForm, type IccResult, icc } from './agreement/icc.js';
export { cohenKappa, type Kappa } from './agreement/kappa.js';
// Calibration and decisions
export { brierScore, logLoss, scaledBrier, spiegelhalter } from './calibration/brier.js';
export {
  type CalibrationBin,
  calibrationBins,
  type SmoothCalibration,
  smoothCalibration,
} from './calibration/calibration-curve.js';
export {
  type ClosedTest,
  closedRecalibrationTest,
  type UpdateMethod,
  type UpdateTest,
  updateNeeds,
} from './calibration/closed-testing.js';
export { type HazardRecalibration, hazardRecalibration } from './calibration/hazard-recalibration.js';
export { type HosmerLemeshow, hosmerLemeshow, type RiskGroup, riskGroups } from './calibration/hosmer-lemeshow.js';
export { type LowessOptions, lowess } from './calibration/lowess.js';
export { correctPrevalence } from './calibration/prevalence.js';
export { type Coefficient, observedExpected, type Recalibration, recalibrate } from './calibration/recalibration.js';
export { type SlopeAtHorizon, slopeAtHorizon } from './calibration/slope-at-horizon.js';
export { decisionCurve, type NetBenefit } from './decision/net-benefit.js';
export { decisionCurveBands } from './decision/net-benefit-bands.js';
// Table 1
export type { Comparison, Normality, TestChoices } from './describe/choose-test.js';
export {
  type CategoricalRow,
  type CategoricalSummary,
  type ContinuousRow,
  type ContinuousSummary,
  type DescribedVariable,
  describeByGroup,
  type TableOne,
} from './describe/describe-by-group.js';
export { type DistributionShift, distributionShift, type ShiftBounds } from './describe/distribution-shift.js';
export { formatFixed } from './describe/format-fixed.js';
export { formatSignificant } from './describe/format-significant.js';
export { formatP, formatStatistic, formatTableOne, type TableOneLine } from './describe/format-table-one.js';
export { formatTrimmed } from './describe/format-trimmed.js';
export { standardizedDifference, standardizedDifferenceOfShares } from './describe/standardized-difference.js';
// Numbers: sums, moments, quantiles, ranks
export { mean, standardDeviation, sumOfSquares, variance } from './descriptive/moments.js';
export { median, quantile, quantileSorted, sorted } from './descriptive/quantile.js';
export { type Ranks, rankWithTies, sortedOrder, tieTerm } from './descriptive/ranks.js';
export { stableSum } from './descriptive/sum.js';
// Discrimination
export { auc } from './discrimination/auc.js';
export {
  type AucIntervalMethod,
  type AucWithInterval,
  aucInterval,
  certainInterval,
  exactBinomialAuc,
} from './discrimination/auc-interval.js';
export { bootstrapAuc } from './discrimination/bootstrap-auc.js';
export {
  type ClassificationFigures,
  type ConfusionMatrix,
  classificationFigures,
  confusionAt,
  confusionMatrix,
} from './discrimination/confusion.js';
export { type CutOff, type CutOffRule, cutOff } from './discrimination/cut-off.js';
export {
  type DelongAuc,
  type DelongPaired,
  delong,
  delongPaired,
  delongUnpaired,
} from './discrimination/delong.js';
export { partialAuc } from './discrimination/partial-auc.js';
export { type PrecisionRecallCurve, precisionRecall } from './discrimination/precision-recall.js';
export {
  type Improvement,
  integratedDiscrimination,
  netReclassification,
} from './discrimination/reclassification.js';
export { type RocCurve, rocCurve } from './discrimination/roc-curve.js';
// Distributions
export { betaCdf, betaQuantile, betaSf } from './distributions/beta.js';
export { binomialCdf, binomialQuantile, binomialSf } from './distributions/binomial.js';
export {
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareSf,
  chiSquareUpperQuantile,
} from './distributions/chi-square.js';
export { fCdf, fQuantile, fSf } from './distributions/fisher-f.js';
export { gammaCdf, gammaQuantile, gammaSf, gammaUpperQuantile } from './distributions/gamma.js';
export {
  type DiscreteDistribution,
  discreteCdf,
  discreteQuantile,
  discreteSf,
  hypergeometric,
} from './distributions/hypergeometric.js';
export {
  normalCdf,
  normalPdf,
  normalQuantile,
  normalSf,
  normalUpperQuantile,
  twoSidedNormal,
} from './distributions/normal.js';
export { tCdf, tQuantile, tSf, twoSidedT } from './distributions/student-t.js';
export { statsError, statsErrors } from './errors.js';
// Linear algebra
export { cholesky, choleskySolve, inverseSymmetric, logDeterminant, solveSymmetric } from './linalg/cholesky.js';
export { type AliasedColumn, type IndependentColumns, independentColumns } from './linalg/independent-columns.js';
export { type LeastSquares, leastSquares } from './linalg/least-squares.js';
export { covarianceOf, ledoitWolf, shrinkTo } from './linalg/ledoit-wolf.js';
export { column, fromRows, type Matrix, rowMajor, takeColumns, takeRows, zeros } from './linalg/matrix.js';
export {
  crossProduct,
  dot,
  multiply,
  multiplyVector,
  transpose,
  transposeMultiplyVector,
} from './linalg/products.js';
export { type SymmetricEigen, symmetricEigen } from './linalg/symmetric-eigen.js';
export { aucHeterogeneity, type Heterogeneity, heterogeneity } from './meta/heterogeneity.js';
// Nomogram and sample size
export {
  type Nomogram,
  type NomogramAxis,
  type NomogramOutcome,
  type NomogramPredictor,
  nomogram,
} from './nomogram/nomogram.js';
// Roots and round numbers
export { findRoot } from './numeric/find-root.js';
export { pretty } from './numeric/pretty.js';
// Regression
export { type FirthFit, type FirthOptions, firthLogistic, firthTest } from './regression/firth.js';
export { firthInterval } from './regression/firth-interval.js';
export { firthForPrediction } from './regression/flic.js';
export { type JointTest, jointWald } from './regression/joint-wald.js';
export { type LikelihoodRatioTest, likelihoodRatioTest } from './regression/likelihood-ratio.js';
export { type LinearFit, linearRegression } from './regression/linear.js';
export {
  type LogisticFit,
  type LogisticOptions,
  logistic,
  logisticRegression,
  logit,
  predictLogistic,
  waldIntervals,
} from './regression/logistic.js';
export { type LogisticOrFirth, logisticOrFirth } from './regression/logistic-or-firth.js';
export {
  type LogisticResiduals,
  type LogisticSummary,
  logisticResiduals,
  summariseLogistic,
  varianceInflation,
} from './regression/logistic-summary.js';
export { overallLogistic } from './regression/overall-logistic.js';
export { profileInterval } from './regression/profile-likelihood.js';
export { type StepwiseAic, stepwiseAic } from './regression/stepwise-aic.js';
// Resampling and proportions
export {
  type BootstrapOptions,
  bcaInterval,
  bootstrap,
  jackknife,
  percentileInterval,
} from './resampling/bootstrap.js';
export { type PermutationTest, permutationP, permutationTest } from './resampling/permutation.js';
export { poissonExactInterval } from './resampling/poisson.js';
export { clopperPearson, type Proportion, proportion, wilson } from './resampling/proportion.js';
// What results are made of
export type { Figure, Interval } from './results.js';
export {
  type BinarySampleSizeInput,
  r2FromC,
  type SampleSize,
  type SurvivalSampleSizeInput,
  sampleSizeBinary,
  sampleSizeSurvival,
} from './sample-size/riley.js';
export {
  type SimulatedErrors,
  type SurvivalValidationInput,
  type SurvivalValidationSize,
  sampleSizeSurvivalValidation,
  simulateSurvivalValidation,
} from './sample-size/survival-validation.js';
export {
  hasHundredOfEach,
  sampleSizeValidation,
  type ValidationSize,
  type ValidationSizeInput,
} from './sample-size/validation.js';
export { type FeatureDensity, featureDensity } from './shift/feature-density.js';
export { type FeatureShift, featureShift, summariseVariable, type VariableSummary } from './shift/feature-shift.js';
export {
  describeFeatureSpace,
  type FeatureSpace,
  type MultivariateShift,
  mahalanobisDistances,
  multivariateShift,
} from './shift/mahalanobis.js';
export {
  calibrationAtHorizon,
  type HorizonCalibration,
  type HorizonCalibrationGroup,
} from './survival/calibration-at-horizon.js';
export {
  type CauseSpecificFit,
  causeSpecificCox,
  incidencePath,
  predictIncidence,
  type StepHazard,
} from './survival/cause-specific.js';
export { competingConcordance } from './survival/competing-concordance.js';
export {
  type Concordance,
  type ConcordanceOptions,
  concordance,
  concordanceDifference,
  type PairCounts,
} from './survival/concordance.js';
// Survival
export { coxRegression, hazardRatios } from './survival/cox.js';
export { coxIndependentColumns } from './survival/cox-aliased.js';
export {
  type BaselineHazard,
  baselineHazard,
  type PredictedSurvival,
  predictCoxSurvival,
} from './survival/cox-baseline.js';
export type { CoxOptions } from './survival/cox-design.js';
export type { CoxFit } from './survival/cox-fit.js';
export {
  devianceResiduals,
  dfbetaResiduals,
  martingaleResiduals,
  type SchoenfeldResiduals,
  schoenfeldResiduals,
  scoreResiduals,
} from './survival/cox-residuals.js';
export { type ProportionalHazards, proportionalHazards, type TimeTransform } from './survival/cox-zph.js';
export {
  type CauseIncidence,
  type CumulativeIncidence,
  cumulativeIncidence,
  type IncidenceOptions,
  incidenceAt,
  incidenceOfFirst,
} from './survival/cumulative-incidence.js';
export type { Difference, Estimate } from './survival/estimate.js';
export { type FineGrayFit, fineGray } from './survival/fine-gray.js';
export { type GrayOptions, type GrayTest, grayTest } from './survival/gray-test.js';
export { type HazardRatio, type HazardRatioRow, hazardRatioTable } from './survival/hazard-ratio-table.js';
export {
  type KaplanMeier,
  type KaplanMeierOptions,
  kaplanMeier,
  numberAtRisk,
  type SurvivalAt,
  survivalAt,
} from './survival/kaplan-meier.js';
export { type Label, type LogRank, type LogRankOptions, logRank, pairwiseLogRank } from './survival/log-rank.js';
export {
  type CutPointOptions,
  logRankScores,
  maximallySelectedRank,
  type SelectedCutPoint,
} from './survival/maximally-selected-rank.js';
export { nearTied } from './survival/near-ties.js';
export { pseudoRisk } from './survival/pseudo-risk.js';
export {
  type RestrictedMean,
  type RestrictedMeanDifference,
  restrictedMean,
  restrictedMeanDifference,
} from './survival/restricted-mean.js';
export {
  type IntegratedBrier,
  integratedBrier,
  type PredictionAccuracy,
  predictionAccuracy,
  type SurvivalBrier,
  survivalBrier,
  survivalBrierDifference,
} from './survival/survival-brier.js';
export type { SurvivalIntervalType } from './survival/survival-interval.js';
export { medianFollowUp, type SurvivalQuantile, survivalQuantile } from './survival/survival-quantile.js';
export {
  type TimeDependentAuc,
  type TimeDependentRoc,
  timeDependentAuc,
  timeDependentAucDifference,
  timeDependentRoc,
} from './survival/time-dependent-roc.js';
// Statistical tests
export type { Alternative } from './tests/alternative.js';
export { type FTest, oneWayAnova, welchAnova } from './tests/anova.js';
export { type ChiSquareCorrection, type ChiSquareTest, chiSquareTest } from './tests/chi-square.js';
export { type Correlation, kendall, pearson, spearman } from './tests/correlation.js';
export { type CountTable, crossTabulate } from './tests/count-table.js';
export { bartlettTest, leveneTest, varianceRatioTest } from './tests/equal-variances.js';
export { type FisherExact2x2, fisherExact2x2 } from './tests/fisher-exact.js';
export { fisherExact, fisherMonteCarlo } from './tests/fisher-exact-table.js';
export {
  type KolmogorovSmirnov,
  kolmogorovSf,
  kolmogorovSmirnov,
  kolmogorovSmirnovOneSample,
} from './tests/kolmogorov-smirnov.js';
export { type KruskalWallis, kruskalWallis } from './tests/kruskal-wallis.js';
export { type MannWhitney, mannWhitney, type RankTestOptions } from './tests/mann-whitney.js';
export { type McNemar, mcnemar } from './tests/mcnemar.js';
export { adjustP, type PAdjustment } from './tests/p-adjust.js';
export { type ShapiroWilk, shapiroWilk } from './tests/shapiro-wilk.js';
export { pairedT, studentT, type TTest, type TTestOptions, welchT } from './tests/t-test.js';
export { type WilcoxonSignedRank, wilcoxonSignedRank } from './tests/wilcoxon-signed-rank.js';
