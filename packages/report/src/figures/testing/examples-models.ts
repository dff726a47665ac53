import {
  calibrationBins,
  confusionAt,
  decisionCurveBands,
  delong,
  hosmerLemeshow,
  logit,
  nomogram as pointsOf,
  recalibrate,
  rocCurve,
  smoothCalibration,
} from '@radscore/stats';
import type { CalibrationData } from '../calibration.js';
import type { ConfusionData } from '../confusion.js';
import type { DecisionCurveData } from '../decision-curve.js';
import type { NomogramData } from '../nomogram.js';
import type { PermutationControlData } from '../permutation-control.js';
import type { PublishedAndHonestData } from '../published-and-honest.js';
import type { RocCurve, RocData } from '../roc.js';
import { clinicalScore, combinedScore, event, probability, radScore, stream } from './example-cohort.js';

const models = [
  { name: 'Radiomics', scores: radScore },
  { name: 'Clinical', scores: clinicalScore },
  { name: 'Radiomics + clinical', scores: combinedScore },
];

/** The curve of scores with DeLong's interval, and a band as wide as the binomial error. */
export function rocOf(name: string, scores: readonly number[], outcome: readonly number[] = event): RocCurve {
  const { sensitivity, specificity, events } = rocCurve(scores, outcome);
  const { auc, ci } = delong(scores, outcome);
  const fpr = Array.from(specificity, (value) => 1 - value).reverse();
  const tpr = Array.from(sensitivity).reverse();
  const error = tpr.map((value) => 1.96 * Math.sqrt((value * (1 - value)) / events));
  const band = {
    lower: tpr.map((value, i) => Math.max(0, value - error[i]!)),
    upper: tpr.map((value, i) => Math.min(1, value + error[i]!)),
  };
  const middle = tpr.findIndex((value) => value >= 0.75);
  return { name, fpr, tpr, auc: { value: auc, ci }, band, cutOff: { fpr: fpr[middle]!, tpr: tpr[middle]! } };
}

const roc: RocData = { title: 'Recurrence, test set', curves: models.map(({ name, scores }) => rocOf(name, scores)) };

const calibration: CalibrationData = {
  title: 'Calibration, test set',
  positive: 'recurrence',
  models: [models[0]!, models[2]!].map(({ name, scores }) => {
    const predictions = probability(scores);
    const { predicted, observed } = smoothCalibration(predictions, event);
    const { intercept, slope } = recalibrate(predictions, event);
    return {
      name,
      bins: calibrationBins(predictions, event, { groups: 6 }).map((bin) => ({
        predicted: bin.predicted,
        observed: bin.observed,
        ci: bin.ci,
      })),
      smooth: { predicted: Array.from(predicted), observed: Array.from(observed) },
      predictions,
      events: event,
      intercept: { value: intercept.value, ci: intercept.ci },
      slope: { value: slope.value, ci: slope.ci },
      hosmerLemeshowP: { value: hosmerLemeshow(predictions, event).p },
    };
  }),
};

const thresholds = Array.from({ length: 80 }, (_, k) => 0.01 + 0.01 * k);
const decisions = models.map(({ name, scores }) => ({
  name,
  points: decisionCurveBands(probability(scores), event, thresholds, { replicates: 200, rng: stream(name) }),
}));
const decisionCurves: DecisionCurveData = {
  title: 'Decision curves, test set',
  thresholds,
  treatAll: decisions[0]!.points.map(({ treatAll }) => treatAll),
  models: decisions.map(({ name, points }) => ({
    name,
    netBenefit: points.map(({ netBenefit }) => netBenefit),
    band: { lower: points.map(({ ci }) => ci[0]), upper: points.map(({ ci }) => ci[1]) },
  })),
};

const confusion: ConfusionData = {
  title: 'At the cut-off of 0.5',
  positive: 'recurrence',
  negative: 'no recurrence',
  matrices: models.map(({ name, scores }) => {
    const { tp, fp, fn, tn } = confusionAt(probability(scores), event, 0.5);
    return { name: `${name}, test set`, tp, fp, fn, tn };
  }),
};

const publishedAndHonest: PublishedAndHonestData = {
  title: 'What the published order adds',
  measure: 'AUC',
  chance: 0.5,
  candidates: [
    {
      name: 'Intra+Peri4mm, MLP',
      published: { value: 0.855, ci: [0.731, 0.936] },
      honest: { value: 0.742, ci: [0.611, 0.861] },
    },
    {
      name: 'Intra+Peri2mm, random forest',
      published: { value: 0.801, ci: [0.672, 0.904] },
      honest: { value: 0.713, ci: [0.58, 0.835] },
    },
    { name: 'Intra, SVM', published: { value: 0.758, ci: [0.62, 0.87] }, honest: { value: 0.655, ci: [0.512, 0.789] } },
    {
      name: 'Clinical, logistic regression',
      published: { value: 0.581, ci: [0.432, 0.72] },
      honest: { value: null, reason: 'did not converge' },
    },
  ],
};

const rng = stream('permutation');
const permutationControl: PermutationControlData = {
  title: 'Permuted-label control',
  measure: 'AUC',
  permuted: Array.from({ length: 200 }, () => 0.5 + 0.055 * rng.normal()),
  observed: { value: 0.742, ci: [0.611, 0.861] },
  p: 0.005,
  chance: 0.5,
};

const size = stream('size');
const sizes = event.map((happened) => 1 + Math.abs(2.4 * size.normal()) + happened);
const synchronous = event.map((happened) => (size.uniform() < 0.3 + 0.3 * happened ? 1 : 0));
const points = pointsOf(
  [
    { name: 'Rad-score', coefficient: 1.05, values: radScore },
    { name: 'Maximum tumour size (cm)', coefficient: 0.28, values: sizes },
    { name: 'Synchronous metastases', coefficient: 0.7, values: synchronous },
  ],
  {
    intercept: -1.4,
    outcomes: [
      {
        name: 'Probability of recurrence',
        at: [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95],
        toLinearPredictor: logit,
      },
    ],
  },
);
const nomogram: NomogramData = {
  title: 'Nomogram of the combined model',
  predictors: points.predictors.map((axis) =>
    axis.name === 'Synchronous metastases' ? { ...axis, labels: ['no', 'yes'] } : axis,
  ),
  totalPoints: points.totalPoints,
  outcomes: points.outcomes,
  patient: { points: [40, 20, 30].slice(0, points.predictors.length), total: 90 },
};

export const modelExamples = {
  roc,
  calibration,
  decisionCurves,
  confusion,
  publishedAndHonest,
  permutationControl,
  nomogram,
};
