import { createRng } from '@radscore/core';
import { calibrationBins, decisionCurve, decisionCurveBands, rocCurve, smoothCalibration } from '@radscore/stats';
import type { Estimate, ValidationResult } from '@radscore/study';
import { type CalibrationModel, calibration } from '../figures/calibration.js';
import { decisionCurves } from '../figures/decision-curve.js';
import { featureDensities } from '../figures/feature-densities.js';
import { roc } from '../figures/roc.js';
import { whereDefined } from '../study-figures/predictions.js';
import { type ReportFigure, reportFigure } from '../study-figures/report-figure.js';

const thresholds = Array.from({ length: 80 }, (_, k) => (k + 1) / 100);

/** ROC curve, calibration and decision curve of a model of a binary outcome in another cohort, and its inputs beside development. */
export function validationFigures(result: ValidationResult): ReportFigure[] {
  return [...performanceFigures(result), ...densityFigure(result)];
}

/** More inputs than this are counted, not drawn: those that differ most come first. */
const mostDensities = 8;

function densityFigure({ shift }: ValidationResult): ReportFigure[] {
  const { densities, features } = shift;
  if (densities.length === 0) return [];
  const far = new Map(features.map(({ name, standardizedDifference: { value } }) => [name, Math.abs(value ?? 0)]));
  const sorted = [...densities].sort((a, b) => (far.get(b.name) ?? 0) - (far.get(a.name) ?? 0));
  return [
    reportFigure(
      featureDensities,
      { features: sorted.slice(0, mostDensities), more: Math.max(0, sorted.length - mostDensities) },
      {
        place: 'selection',
        caption: 'Density of the inputs of the model, in development (from its quantiles) and here.',
      },
    ),
  ];
}

function performanceFigures(result: ValidationResult): ReportFigure[] {
  const { outcome, predictions, performance, model, confidence } = result;
  if (outcome.kind !== 'binary') return [];
  const event = outcome.event;
  const values = predictions.map(({ value }) => value);
  const ranks = predictions.map(({ decision, value }) => decision ?? value);
  const level = `${Math.round(100 * confidence)}%`;
  const name = model.candidate.model;
  const place = 'performance' as const;
  const known = (estimate: Estimate | undefined) => estimate;
  const drawn = [
    () => {
      const { sensitivity, specificity } = rocCurve(ranks, event);
      const curve = {
        name,
        fpr: Array.from(specificity, (value) => 1 - value).reverse(),
        tpr: Array.from(sensitivity).reverse(),
        auc: known(performance.measures.auc) ?? { value: null, reason: 'not measured' },
      };
      return reportFigure(
        roc,
        { title: 'ROC curve in this cohort', curves: [curve], measure: `AUC (${level} CI)` },
        { place, caption: 'ROC curve of the model in this cohort.' },
      );
    },
    () => {
      if (predictions.some(({ uncalibrated }) => uncalibrated)) return undefined;
      const groups = Math.min(10, Math.max(2, Math.floor(values.length / 8)));
      const smooth = whereDefined(() => smoothCalibration(values, event));
      const { calibrationIntercept: intercept, calibrationSlope: slope, hosmerLemeshowP: p } = performance.measures;
      const own: CalibrationModel = {
        name,
        bins: calibrationBins(values, event, { groups, level: confidence }).map(({ predicted, observed, ci }) => ({
          predicted,
          observed,
          ci,
        })),
        predictions: values,
        events: event,
        ...(smooth && { smooth: { predicted: Array.from(smooth.predicted), observed: Array.from(smooth.observed) } }),
        ...(intercept && { intercept }),
        ...(slope && { slope }),
        ...(p && { hosmerLemeshowP: p }),
      };
      return reportFigure(
        calibration,
        { title: 'Calibration in this cohort', level, positive: model.endpoint.positive, models: [own] },
        { place, caption: 'Predicted against observed, with the distribution of predictions.' },
      );
    },
    () => {
      if (predictions.some(({ uncalibrated }) => uncalibrated)) return undefined;
      const points = decisionCurveBands(values, event, thresholds, {
        replicates: 200,
        rng: createRng(`validation/decision/${model.hash}`),
        level: confidence,
      });
      return reportFigure(
        decisionCurves,
        {
          title: 'Decision curve in this cohort',
          thresholds,
          treatAll: decisionCurve(values, event, thresholds).map(({ treatAll }) => treatAll),
          models: [
            {
              name,
              netBenefit: points.map(({ netBenefit }) => netBenefit),
              band: { lower: points.map(({ ci }) => ci[0]), upper: points.map(({ ci }) => ci[1]) },
            },
          ],
        },
        {
          place,
          caption: `Net benefit with pointwise ${level} bootstrap bands. The model is of use only where its curve lies above both reference lines.`,
        },
      );
    },
  ];
  return drawn.flatMap((draw) => whereDefined(draw) ?? []);
}
