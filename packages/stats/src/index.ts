// Tests, ROC, calibration, survival curves, agreement.

// Numbers: sums, moments, quantiles, ranks
export { mean, standardDeviation, sumOfSquares, variance } from './descriptive/moments.js';
export { median, quantile, quantileSorted, sorted } from './descriptive/quantile.js';
export { type Ranks, rankWithTies, sortedOrder, tieTerm } from './descriptive/ranks.js';
export { stableSum } from './descriptive/sum.js';

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

// Linear algebra
export { cholesky, choleskySolve, inverseSymmetric, logDeterminant, solveSymmetric } from './linalg/cholesky.js';
export { type LeastSquares, leastSquares } from './linalg/least-squares.js';
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

// Statistical tests
export type { Alternative, Interval } from './tests/alternative.js';
export { type FTest, oneWayAnova, welchAnova } from './tests/anova.js';
export { type ChiSquareTest, chiSquareTest } from './tests/chi-square.js';
export { type Correlation, kendall, pearson, spearman } from './tests/correlation.js';
export { type CountTable, crossTabulate } from './tests/count-table.js';
export { bartlettTest, leveneTest, varianceRatioTest } from './tests/equal-variances.js';
export { findRoot } from './tests/find-root.js';
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
