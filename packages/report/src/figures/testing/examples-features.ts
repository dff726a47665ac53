import { mannWhitney, spearman } from '@radscore/stats';
import type { ContributionsData } from '../contributions.js';
import type { CorrelationData } from '../correlation.js';
import type { FeatureDensitiesData } from '../feature-densities.js';
import type { FeatureShiftData } from '../feature-shift.js';
import type { FeatureStabilityData } from '../feature-stability.js';
import type { IccHistogramData } from '../icc-histogram.js';
import type { LassoCvData } from '../lasso-cv.js';
import type { LassoPathData } from '../lasso-path.js';
import type { ScoreByGroupData } from '../score-by-group.js';
import type { SelectionStabilityData } from '../selection-stability.js';
import { event, featureNames, radScore, stream } from './example-cohort.js';

const lambda = Array.from({ length: 60 }, (_, k) => 0.32 * 0.9 ** k);
/** Where each coefficient enters, and what it tends to. */
const entries = Array.from({ length: 24 }, (_, j) => ({
  at: 0.28 * 0.82 ** j,
  to: (j % 2 === 0 ? 0.62 : -0.48) * 0.88 ** j,
}));
const coefficients = lambda.map((l) => entries.map(({ at, to }) => (l < at ? to * (1 - l / at) : 0)));
const nonZero = coefficients.map((row) => row.filter((value) => value !== 0).length);
const names = entries.map((_, j) => featureNames[j] ?? `intra:original_glcm_Feature${j}`);

const lassoPath: LassoPathData = { title: 'LASSO coefficient path', names, lambda, coefficients, chosen: lambda[22]! };

const deviance = lambda.map((l) => 1.02 + 0.09 * (Math.log10(l) + 1.55) ** 2 + 0.06 * Math.max(0, Math.log10(l) + 1));
const lassoCv: LassoCvData = {
  title: 'LASSO: ten-fold cross-validation',
  measure: 'Binomial deviance',
  lambda,
  mean: deviance,
  se: lambda.map((_, k) => 0.032 + 0.004 * Math.cos(k)),
  nonZero,
  lambdaMin: lambda[23]!,
  lambda1se: lambda[14]!,
};

const contributions: ContributionsData = {
  title: 'Features of the rad-score',
  measure: 'Coefficient per standard deviation (95% CI)',
  features: featureNames.map((name, j) => {
    const value = (j % 3 === 1 ? -0.5 : 0.61) * 0.84 ** j;
    return { name, value, ci: [value - 0.22, value + 0.22] };
  }),
};

const selectionStability: SelectionStabilityData = {
  title: 'Stability of the selection',
  resamples: 200,
  threshold: 0.5,
  index: { value: 0.42, ci: [0.39, 0.46] },
  features: featureNames.map((name, j) => ({ name, share: 0.96 * 0.83 ** j, kept: j < 5 || j === 6 })),
};

const rng = stream('features');
const common = radScore.map(() => rng.normal());
const columns = featureNames.map((_, j) =>
  common.map((value) => (j % 3 === 0 ? 1 : j % 3 === 1 ? -0.6 : 0.1) * value + rng.normal()),
);
const correlation: CorrelationData = {
  title: 'Correlation of the kept features',
  measure: "Spearman's ρ",
  names: featureNames,
  values: columns.map((a) => columns.map((b) => (a === b ? 1 : spearman(a, b).r))),
};

const of = (kind: 0 | 1, from: number, to: number) =>
  radScore.slice(from, to).filter((_, i) => event[from + i] === kind);
const panel = (name: string, from: number, to: number) => {
  const [without, recurred] = [of(0, from, to), of(1, from, to)];
  const { p } = mannWhitney(recurred, without);
  const groups = [
    { name: 'No recurrence', values: without },
    { name: 'Recurrence', values: recurred },
  ];
  return { name, groups, p, test: 'Mann-Whitney U test' };
};
const scoreByGroup: ScoreByGroupData = {
  title: 'Rad-score by outcome',
  scoreLabel: 'Rad-score',
  panels: [panel('Training set', 0, 80), panel('Test set', 80, 120)],
  cutOff: -0.45,
};

const icc = stream('icc');
const iccHistogram: IccHistogramData = {
  title: 'Agreement of two readers',
  form: 'ICC(2,1)',
  values: Array.from({ length: 1310 }, () => 1 - Math.abs(0.2 * icc.normal()) - 0.12 * icc.uniform()),
  missing: 6,
  threshold: 0.75,
  patients: 30,
};

const stability = stream('stability');
const featureStability: FeatureStabilityData = {
  title: 'Stability under perturbations',
  cases: 30,
  versions: 28,
  threshold: 0.75,
  features: featureNames.map((name, j) => {
    const icc = 0.97 * 0.93 ** j - 0.02 * stability.uniform();
    return { name, icc, ci: [icc - 0.08, Math.min(1, icc + 0.05)] };
  }),
  missing: 1,
};

const at = Array.from({ length: 101 }, (_, k) => -4 + 0.08 * k);
const bell = (centre: number, sd: number) =>
  at.map((x) => Math.exp(-((x - centre) ** 2) / (2 * sd * sd)) / (sd * Math.sqrt(2 * Math.PI)));
const featureShift: FeatureShiftData = {
  title: 'Features at another hospital',
  rows: [
    { feature: 'wavelet-LLH_glcm_Imc2', site: 'Hospital B', difference: -28.2, outside: 1, verdict: 'fail' },
    { feature: 'original_shape_Sphericity', site: 'Hospital B', difference: 0.72, outside: 0.15, verdict: 'warn' },
    { feature: 'Age (years)', site: 'Hospital B', difference: 0.08, outside: 0, verdict: 'pass' },
    { feature: 'original_firstorder_Minimum', site: 'Hospital B', difference: null, outside: 0.4, verdict: 'fail' },
  ],
  omitted: 2,
};

const featureDensities: FeatureDensitiesData = {
  title: 'Inputs of the model, there and here',
  features: featureNames
    .slice(0, 3)
    .map((name, j) => ({ name, at, development: bell(0, 1), here: bell(0.7 * j, 1 + 0.2 * j) })),
  more: 2,
};

export const featureExamples = {
  featureDensities,
  featureShift,
  iccHistogram,
  featureStability,
  lassoCv,
  lassoPath,
  contributions,
  selectionStability,
  correlation,
  scoreByGroup,
};
