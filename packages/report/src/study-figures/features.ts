import { mannWhitney } from '@radscore/stats';
import type { CandidateResult, RunResult, StabilityResult } from '@radscore/study';
import { contributions } from '../figures/contributions.js';
import { correlation } from '../figures/correlation.js';
import { featureStability } from '../figures/feature-stability.js';
import { iccHistogram } from '../figures/icc-histogram.js';
import { lassoCv } from '../figures/lasso-cv.js';
import { lassoPath } from '../figures/lasso-path.js';
import { scoreByGroup } from '../figures/score-by-group.js';
import { selectionStability } from '../figures/selection-stability.js';
import { keyCandidate, setPhrase, setsOf } from '../run/describe-run.js';
import { distinctSelections } from '../tables/selected-features.js';
import { predictionsOn, whereDefined } from './predictions.js';
import { type ReportFigure, reportFigure } from './report-figure.js';

/** What cross-validation of a LASSO measures, as axes say it. */
const cvMeasures: Readonly<Record<string, string>> = {
  mse: 'Mean squared error',
  mae: 'Mean absolute error',
  deviance: 'Deviance',
  auc: 'AUC',
  class: 'Misclassification',
  C: 'C-index',
};

/** How many bars a figure holds before it is a table. */
const mostBars = 20;

/** Repeatability of the features between two readers, and their stability under perturbations. */
export function repeatabilityFigures({ readers, stability }: RunResult): ReportFigure[] {
  return [...readerFigures(readers), ...(stability === undefined ? [] : [stabilityFigure(stability)])];
}

/** Stability of the features under perturbations. */
export function stabilityFigure({ cases, versions, threshold, features }: StabilityResult): ReportFigure {
  const known = features.flatMap(({ name, agreement }) =>
    agreement.value === null || agreement.ci === undefined
      ? []
      : [{ name, icc: agreement.value, ci: [agreement.ci[0], agreement.ci[1]] as const }],
  );
  return reportFigure(
    featureStability,
    { cases: cases.length, versions, threshold, features: known, missing: features.length - known.length },
    {
      place: 'repeatability',
      caption: `ICC(1,1) of ${features.length} features over ${versions} versions of ${cases.length} cases, perturbed and as they are.`,
    },
  );
}

function readerFigures(readers: RunResult['readers']): ReportFigure[] {
  if (readers === undefined) return [];
  const { form, threshold, patients, features } = readers;
  const values = features.flatMap(({ icc }) => (icc.value === null ? [] : [icc.value]));
  const kept = features.filter((feature) => feature.kept).length;
  return [
    reportFigure(
      iccHistogram,
      { form, threshold, values, missing: features.length - values.length, patients: patients.length },
      {
        place: 'repeatability',
        caption: `${form} of ${features.length} features between two readers of ${patients.length} patients; ${kept} are above ${threshold}.`,
      },
    ),
  ];
}

/** LASSO's cross-validation and path, contributions, stability and correlation of what was kept. */
export function selectionFigures(run: RunResult): ReportFigure[] {
  const key = keyCandidate(run);
  const figures = distinctSelections(run).flatMap(({ label, candidate }) => selectionOf(run, candidate, label));
  const matrix = run.key.figures.correlation;
  if (matrix !== undefined && matrix.names.length > 1) {
    figures.push(
      reportFigure(
        correlation,
        { measure: "Spearman's ρ", names: matrix.names, values: matrix.values },
        {
          place: 'selection',
          caption: `Correlation of the features kept by the key model (${key?.signature ?? ''}), over all patients.`,
        },
      ),
    );
  }
  return [...figures, ...radScoreFigures(run)];
}

function selectionOf(run: RunResult, candidate: CandidateResult, label: string): ReportFigure[] {
  const { cv, path, kept, formula, stability } = candidate.honest.selection;
  const figures: ReportFigure[] = [];
  const place = 'selection';
  const suffix = [label];
  if (cv !== undefined) {
    const caption = `Choice of the LASSO penalty by cross-validation, ${label}: mean and standard error over the folds.`;
    figures.push(
      reportFigure(
        lassoCv,
        { title: label, ...cv, measure: cvMeasures[cv.measure] ?? cv.measure },
        { place, caption, suffix },
      ),
    );
  }
  if (path !== undefined) {
    const caption = `LASSO coefficient path, ${label}.`;
    figures.push(reportFigure(lassoPath, { title: label, ...path }, { place, caption, suffix }));
  }
  const printed = candidate.published.leaks.length > 0 ? candidate.published.selection.path : undefined;
  // A leak of another step, such as the choice of clinical variables, leaves the path what it is.
  if (printed !== undefined && JSON.stringify(printed) !== JSON.stringify(path)) {
    const title = `${label}, published order`;
    const caption = `LASSO coefficient path in the published order, ${label}: as the paper did it, with patients of the test set among those it was fitted on.`;
    figures.push(reportFigure(lassoPath, { title, ...printed }, { place, caption, suffix: [...suffix, 'published'] }));
  }
  const bars =
    formula?.terms ??
    kept.flatMap(({ name, coefficient }) => (coefficient === undefined ? [] : [{ name, coefficient }]));
  const largest = [...bars].sort((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient)).slice(0, mostBars);
  if (largest.length > 0) {
    const rest = bars.length > largest.length ? ` The ${largest.length} largest of ${bars.length} are shown.` : '';
    figures.push(
      reportFigure(
        contributions,
        {
          title: label,
          measure: 'Coefficient',
          features: largest.map(({ name, coefficient }) => ({ name, value: coefficient })),
        },
        { place, caption: `Contribution of each kept feature, ${label}.${rest}`, suffix },
      ),
    );
  }
  const shares = kept.flatMap(({ name, stability: share }) =>
    share === undefined ? [] : [{ name, share, kept: true }],
  );
  if (shares.length > 0) {
    const features = [...shares].sort((a, b) => b.share - a.share).slice(0, mostBars);
    const { repeats, folds } = candidate.nested ?? run.protocol.evaluation;
    const resamples = repeats * folds;
    const caption = `How often each kept feature was kept again when the selection was repeated on resamples of the training patients, ${label}.`;
    const data = { title: label, resamples, features, ...(stability && { index: stability }) };
    figures.push(reportFigure(selectionStability, data, { place, caption, suffix }));
  }
  return figures;
}

function radScoreFigures(run: RunResult): ReportFigure[] {
  if (run.cohort.outcome.kind !== 'binary') return [];
  const { positive, negative } = run.cohort.endpoint;
  const key = keyCandidate(run);
  const scored = [key, ...run.candidates].find((each) =>
    each?.honest.predictions.some(({ radScore }) => radScore !== undefined),
  );
  if (scored === undefined) return [];
  const panels = setsOf(run).flatMap((set) => {
    const { radScores, event } = predictionsOn(run, scored.honest, set);
    const of = (kind: 0 | 1) =>
      radScores.flatMap((value, i) => (value !== undefined && event[i] === kind ? [value] : []));
    const [without, having] = [of(0), of(1)];
    if (without.length + having.length === 0) return [];
    const test = whereDefined(() => mannWhitney(having, without));
    const groups = [
      { name: negative, values: without },
      { name: positive, values: having },
    ];
    return [{ name: setPhrase(set), groups, p: test?.p ?? null, test: 'Mann-Whitney' }];
  });
  if (panels.length === 0) return [];
  return [
    reportFigure(
      scoreByGroup,
      { scoreLabel: 'Rad-score', panels },
      {
        place: 'selection',
        caption: `Rad-score of patients with and without ${positive} (${scored.signature}).`,
      },
    ),
  ];
}
