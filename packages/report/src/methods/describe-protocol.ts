import type { Protocol, ProtocolStep } from '@radscore/protocol';
import type { RunResult } from '@radscore/study';
import { modelTitle } from '../run/describe-run.js';

type Parameters = Readonly<Record<string, unknown>>;

/** Parameters as people read them: `C 1, gamma 0.001`; empty where there are none. */
export function describeParameters(parameters: Parameters): string {
  return Object.entries(parameters)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => describeParameter(spaced(name), value))
    .join(', ');
}

function describeParameter(name: string, value: unknown): string {
  if (value === true) return name;
  if (value === false) return `without ${name}`;
  if (Array.isArray(value)) return `${name} ${value.join(/spacing/.test(name) ? ' × ' : ' and ')}`;
  return `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

/** Steps of `learn` that appear in sentences under other words than their name in a protocol. */
export const stepWords: Readonly<Record<string, string>> = {
  // Preparation
  impute: 'imputation of missing values',
  'knn-impute': 'imputation of missing values from the nearest patients',
  standardise: 'standardisation',
  'robust-scale': 'scaling by median and interquartile range',
  'min-max': 'scaling to the range from 0 to 1',
  combat: 'ComBat harmonisation',
  'one-hot': 'indicators of categories',
  'variance-filter': 'removal of constant columns',
  'correlation-filter': 'correlation filter',
  'icc-filter': 'filter by repeatability (ICC)',
  // Selection
  't-test': 't test',
  'mann-whitney': 'Mann–Whitney test',
  anova: 'F test (ANOVA)',
  'chi-square': 'chi-square test',
  'univariate-logistic': 'univariate logistic regression',
  'univariate-cox': 'univariate Cox regression',
  'multivariable-logistic': 'multivariable logistic regression',
  'multivariable-cox': 'multivariable Cox regression',
  lasso: 'LASSO',
  'elastic-net': 'elastic net',
  mrmr: 'mRMR',
  relieff: 'ReliefF',
  rfe: 'recursive feature elimination',
  boruta: 'Boruta',
  'stability-selection': 'stability selection',
  // Balance
  'random-over': 'random oversampling',
  'random-under': 'random undersampling',
  smote: 'SMOTE',
  'borderline-smote': 'borderline-SMOTE',
  adasyn: 'ADASYN',
  'class-weights': 'class weights',
  // Models whose linear predictor is a rad-score
  'logistic-lasso': 'logistic LASSO',
  'cox-lasso': 'Cox LASSO',
};

/** The name of a step in words; steps of a run are named `branch/step`. */
export function stepTitle(label: string): string {
  const name = label.slice(label.indexOf('/') + 1);
  return stepWords[name] ?? name;
}

/** A step in words: `LASSO (alpha 0.001)`. */
export function describeStep({ name, parameters }: Pick<ProtocolStep, 'name' | 'parameters'>): string {
  const settings = describeParameters(parameters);
  return `${stepTitle(name)}${settings === '' ? '' : ` (${settings})`}`;
}

/** The selection, a step a line. */
export function describeSelection({ selection }: Pick<Protocol, 'selection'>): string[] {
  return selection.map(describeStep);
}

/** The models by their titles. */
export function describeModels(run: Pick<RunResult, 'protocol'>): string[] {
  return Object.keys(run.protocol.models).map((model) => modelTitle(run, model));
}

/** Grid and bins of the extraction, where they were set. */
export function describeSpacing({ extraction: { setting } }: Pick<Protocol, 'extraction'>): string[] {
  const spacing = setting.resampledPixelSpacing;
  const { binWidth, binCount } = setting;
  return [
    ...(Array.isArray(spacing) ? [`${spacing.join(' × ')} mm`] : []),
    ...(typeof binWidth === 'number' ? [`bin width ${binWidth}`] : []),
    ...(typeof binCount === 'number' ? [`${binCount} bins`] : []),
  ];
}

/** `a, b and c`, or with another word before the last. */
export function listOf(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** `minSamplesLeaf` as `min samples leaf`; capitals that stand together (`minimumROISize`) or alone (`C`) stay. */
function spaced(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/ [A-Z](?=[a-z])/g, (start) => start.toLowerCase());
}
