import { withCapital } from '@radscore/core';
import type { RunResult } from '@radscore/study';
import { listOf, stepTitle } from '../methods/describe-protocol.js';
import {
  analysedCount,
  analysedOutcome,
  clinicalColumns,
  countRows,
  hasCompeting,
  levelOf,
  modelTitle,
} from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { checkSentence } from '../words/check-sentence.js';
import { comparatorSentence } from '../words/comparison-sentence.js';
import { primaryFailedSentence } from '../words/primary-failed.js';
import { leftOutValues, splitSentence } from '../words/split-sentence.js';
import { sitesHarmonisedAsSet, wholeSetSentence } from '../words/whole-set.js';
import { type Answer, met, notApplicable, notMet, open } from './standard.js';

/** Answers that more than one standard asks for, each worked out once from the run. */
export const evidence = {
  software: ({ provenance, features }: RunResult): Answer =>
    features.source === 'table'
      ? fromTable('Which software measured the features, in which version?')
      : met('provenance', `radscore ${provenance.radscore}, with versions, seeds and hashes of settings and data.`),

  abstract: (): Answer =>
    open('Does the abstract give the key result above with its confidence interval and comparator?'),

  eligibility: ({ cohort }: RunResult): Answer =>
    open(
      `By which criteria did patients come into the table? ${cohort.exclusions.length === 0 ? 'The run excluded nobody.' : `The ${count(cohort.exclusions.length, 'exclusion')} of the run ${cohort.exclusions.length === 1 ? 'is' : 'are'} in the flow diagram.`}`,
    ),

  readersOfOutlines: ({ readers }: RunResult): Answer =>
    open(
      `Who made the outlines, with which training, blinded to the outcome?${readers === undefined ? '' : ' The agreement of two readers is under repeatability.'}`,
    ),

  setsCompared: (run: RunResult): Answer => {
    const { splits } = run;
    if (splits.main.length > 1 && splits.external.length === 0)
      return notApplicable('Cross-validation: every patient is in training and in evaluation.');
    return clinicalColumns(run).length > 0
      ? met('patients', 'Table 1 by set.')
      : notMet('The cohort has no clinical variables to compare the sets by.', 'patients');
  },

  clusters: (run: RunResult): Answer => {
    const sites = new Set(run.cohort.patients.flatMap(({ site }) => site ?? [])).size;
    if (run.protocol.split.kind === 'by-column' || (run.external?.sites.length ?? 0) > 1) return evidence.external(run);
    if (sites > 1) return notMet(`Performance was not estimated in each of the ${sites} sites.`);
    return notApplicable(sites === 1 ? 'All patients are of one site.' : 'No column names a site.');
  },

  performanceInGroups: (run: RunResult): Answer =>
    met(
      'performance',
      `${levelOf(run)} confidence intervals of performance figures; groups of patients (sex, age) were not examined.`,
    ),

  dataShared: (): Answer =>
    open('Will images, outlines, cohort table or features be shared, and where? features.csv is in the run folder.'),

  codeShared: (): Answer =>
    open('radscore is open source: will the protocol file and the command of the run be published?'),

  scaling: (run: RunResult): Answer => {
    const { protocol } = run;
    const steps = protocol.selection.filter(({ name }) => scalings.has(name)).map(({ name }) => stepTitle(name));
    const models = Object.keys(protocol.models).filter((model) => protocol.models[model]!.scale);
    const before =
      models.length === 0
        ? []
        : [`standardisation of what enters ${listOf(models.map((model) => modelTitle({ protocol }, model)))}`];
    const all = [...steps, ...before];
    if (all.length === 0) return met('methods', 'Features entered as they are, without scaling.');
    const harmonises = protocol.selection.some(({ name }) => name === 'combat');
    const asSet = harmonises ? wholeSetSentence(sitesHarmonisedAsSet(run)) : '';
    return met('methods', `By ${listOf(all)}, fitted on training patients in the honest order.${asSet}`);
  },

  resampling: (run: RunResult): Answer => {
    const spacing = run.protocol.extraction.setting.resampledPixelSpacing;
    if (run.features.source === 'table') return fromTable('Was there a common grid, and by which interpolation?');
    return Array.isArray(spacing)
      ? met('methods', `To ${spacing.join(' × ')} mm.`)
      : met('methods', 'None: measured on the grid of the image.');
  },

  outcome: (run: RunResult): Answer => {
    const { protocol, cohort } = run;
    const { events, others } = analysedOutcome(run);
    return met(
      'methods',
      `${protocol.endpoint.title}: ${events} ${cohort.endpoint.positive}, ${others} ${cohort.endpoint.negative}.`,
    );
  },

  split: (run: RunResult): Answer => met('methods', splitSentence(run)),

  sampleSize: (run: RunResult): Answer => {
    const check = run.checks.find(({ number }) => number === 7);
    return check === undefined || check.verdict === 'not-applicable'
      ? open('How was the sample size decided, and is it enough for the number of parameters?')
      : met('checks', checkSentence(check, run));
  },

  external: (run: RunResult): Answer => {
    const { splits, protocol } = run;
    if (splits.external.length > 0)
      return met('performance', `${countRows(run, splits.external.length, 'external ')}, never trained on.`);
    if (protocol.split.kind === 'by-column')
      return met('performance', `Tested on other values of ${protocol.split.column} than trained.`);
    return notMet('No external or separate-site cohort was tested.');
  },

  internal: (run: RunResult): Answer =>
    met(
      'performance',
      `${splitSentence(run)}${isResampled(run) ? ' Resampling of the whole pipeline is under resampling.' : ' The pipeline was not resampled.'}`,
    ),

  flow: ({ cohort, splits }: RunResult): Answer => {
    const parts = [
      `${cohort.enrolled} in the table`,
      `${cohort.exclusions.length} excluded with reasons`,
      ...(cohort.withoutOutcome === undefined
        ? []
        : [`${cohort.withoutOutcome.length} external without a known outcome`]),
      ...(splits.leftOut === undefined ? [] : [`${splits.leftOut.length} in no set (${leftOutValues(splits)})`]),
      `${analysedCount({ cohort, splits })} analysed`,
    ];
    return met('patients', `${parts.join(', ')}.`);
  },

  baseline: (run: RunResult): Answer =>
    clinicalColumns(run).length > 0
      ? met('patients', 'Table 1, with tests and standardised differences.')
      : notMet('The cohort has no clinical variables to describe.'),

  missing: (run: RunResult): Answer => {
    const lacking = clinicalColumns(run).filter(({ missing }) => missing.length > 0).length;
    const features = run.features.missing;
    const how =
      lacking + features > 0 ? ' Where such a variable or feature is a predictor, it was imputed inside training.' : '';
    return met(
      'patients',
      `${count(lacking, 'clinical column')} with missing values, ${count(features, 'missing feature value')}; all are counted.${how}`,
    );
  },

  imbalance: ({ protocol, cohort }: RunResult): Answer => {
    if (cohort.outcome.kind === 'survival')
      return notApplicable('The outcome is a survival time: there are no classes.');
    const { events, others } = cohort.endpoint;
    return protocol.balance === undefined
      ? met(
          'methods',
          `No balancing: ${events} with the event, ${others} without, and the no-information rate beside accuracy.`,
        )
      : met(
          'methods',
          `${withCapital(stepTitle(protocol.balance.name))}, on training patients only in the honest order.`,
        );
  },

  repeatability: ({ readers, stability }: RunResult): Answer => {
    if (readers !== undefined)
      return met(
        'repeatability',
        `${readers.form} over ${count(readers.patients.length, 'patient')} with two readers; Dice and volume discrepancy per case.`,
      );
    return stability === undefined
      ? notMet('No second reader: the repeatability of features was not measured.')
      : met(
          'repeatability',
          `No second reader; ICC(1,1) over ${count(stability.cases.length, 'patient')} with perturbed images and outlines.`,
        );
  },

  robustness: ({ protocol, readers, stability }: RunResult): Answer => {
    const filters = [
      ...(readers !== undefined && protocol.readers?.filter === true
        ? [`${readers.form} of ${readers.threshold} or below between readers`]
        : []),
      ...(stability === undefined
        ? []
        : [`a lower limit of ICC(1,1) of ${stability.threshold} or below when perturbed`]),
    ];
    if (filters.length > 0) return met('repeatability', `Left out: features with ${filters.join(', and with ')}.`);
    return readers === undefined
      ? notMet('The repeatability of features was not measured.')
      : notMet('Repeatability was measured, but no feature was left out for it.', 'repeatability');
  },

  preprocessing: ({ protocol, features }: RunResult): Answer => {
    if (features.source === 'table') return fromTable('How were the images prepared?');
    const spacing = protocol.extraction.setting.resampledPixelSpacing;
    const grid = Array.isArray(spacing)
      ? `resampled to ${spacing.join(' × ')} mm`
      : 'measured on the grid of the image';
    return met('methods', `${grid}; steps before: ${stepsBefore(protocol.images).join(', ') || 'none'}.`);
  },

  discretisation: ({ protocol, features }: RunResult): Answer => {
    if (features.source === 'table') return fromTable('Into which grey levels were the images divided?');
    const { binWidth, binCount } = protocol.extraction.setting;
    const bins = typeof binCount === 'number' ? `number of bins: ${binCount}` : `bin width: ${String(binWidth ?? 25)}`;
    return met('methods', `Fixed ${bins}.`);
  },

  models: (run: RunResult): Answer => {
    const { models, variants, selection } = run.protocol;
    const { primaryFailed } = run.key;
    const parts = [
      `${count(Object.keys(models).length, 'model')} with all parameters`,
      `${count(Object.keys(variants).length, 'set')} of predictors`,
      ...(selection.length === 0 ? [] : ['in the honest order, selection inside training']),
      ...(Object.values(models).some(({ tune }) => tune !== undefined) ? ['parameters tuned inside training'] : []),
      ...(run.candidates.some(({ nested }) => nested !== undefined) ? ['nested resampling'] : []),
    ];
    return met(
      'methods',
      `${parts.join('; ')}.${primaryFailed === undefined ? '' : ` ${primaryFailedSentence(primaryFailed)}`}`,
    );
  },

  confounding: (run: RunResult): Answer => {
    const check = run.checks.find(({ number }) => number === 9);
    return check === undefined || check.verdict === 'not-applicable'
      ? open('Were volume, site, scanner and slice thickness looked at as confounders?')
      : met('checks', checkSentence(check, run));
  },

  measures: (run: RunResult): Answer =>
    met(
      'performance',
      run.cohort.outcome.kind === 'binary'
        ? 'AUC, sensitivity, specificity, predictive values, balanced accuracy, MCC, no-information rate, calibration, net benefit; the positive class is named.'
        : `Concordance, time-dependent AUC, ${hasCompeting(run) ? 'cumulative incidence' : 'Kaplan–Meier curves'}, hazard ratio of the risk groups, calibration slope.`,
    ),

  uncertainty: (run: RunResult): Answer =>
    met('performance', `${levelOf(run)} confidence intervals on performance figures.`),

  calibration: (run: RunResult): Answer => {
    const slope = run.candidates
      .find(({ id }) => id === run.key.candidate)
      ?.honest.performance.find(({ set }) => set === run.key.set)?.measures.calibrationSlope;
    if (slope?.value == null)
      return notMet(
        `The calibration slope of the key model is not known${slope === undefined ? '' : ` (${slope.reason})`}.`,
      );
    return met(
      'performance',
      run.cohort.outcome.kind === 'binary' ? 'Calibration slope, intercept and curve.' : 'Calibration slope.',
    );
  },

  paired: ({ comparisons }: RunResult): Answer =>
    comparisons.length > 0
      ? met('performance', `${count(comparisons.length, 'paired comparison')} on the same patients.`)
      : notMet('No two models were compared with a paired test.'),

  comparator: (run: RunResult): Answer =>
    run.comparators.some(({ difference }) => difference !== undefined)
      ? met('comparators', run.comparators.map((each) => comparatorSentence(each, run)).join(' '))
      : notMet('No non-radiomic comparator was available.'),

  multicentre: ({ cohort }: RunResult): Answer => {
    const sites = new Set(cohort.patients.flatMap(({ site }) => site ?? [])).size;
    if (sites > 1) return met('patients', `${sites} sites.`);
    return sites === 1
      ? notMet('All patients are of one site.')
      : open('Do the images come from more than one centre? No column names the site.');
  },

  importance: ({ candidates, protocol }: RunResult): Answer => {
    if (candidates.some(({ honest }) => honest.selection.kept.length > 0))
      return met('selection', 'Kept features with family, score and, for linear models, coefficient.');
    return notApplicable(protocol.selection.length === 0 ? 'No feature selection.' : 'The selection kept no feature.');
  },

  limitations: (): Answer => met('limitations', 'Limitations that the checks found; the authors should add their own.'),

  modelFile: (): Answer =>
    met(
      'reproduce',
      'model.json holds everything from region algebra to coefficients; radscore predict scores a new patient with it.',
    ),

  settingsFile: (): Answer => met('reproduce', 'The protocol file holds every setting.'),
};

/** Steps that change the scale of features. */
const scalings: ReadonlySet<string> = new Set(['standardise', 'robust-scale', 'min-max', 'combat']);

/** Whether the whole pipeline was run again on resamples. */
function isResampled({ candidates }: RunResult): boolean {
  return candidates.some(({ nested, optimism }) => nested !== undefined || optimism !== undefined);
}

function fromTable(question: string): Answer {
  return open(`${question} The run began from a table of features.`);
}

/** What was done to the grey values before features were measured, in order. */
function stepsBefore({ reference, standardise, steps }: RunResult['protocol']['images']): string[] {
  return [
    ...(reference === undefined ? [] : [`relative to a region (${reference})`]),
    ...(standardise === undefined ? [] : [`standard scale of the foreground (${standardise})`]),
    ...steps.map(({ name }) => name),
  ];
}
