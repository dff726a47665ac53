import { type ModelFile, type PatientPrediction, survivalCurve } from '@radscore/prediction';
import { formatSignificant } from '@radscore/stats';
import { contributions } from '../figures/contributions.js';
import { nomogramFigure } from '../figures/nomogram.js';
import { patientSurvival } from '../figures/patient-survival.js';
import type { Figure } from '../svg/document.js';

/** A figure of a prediction with the heading that it stands under. */
export interface PredictionFigure {
  readonly name: 'contributions' | 'patient-survival' | 'nomogram';
  readonly heading: string;
  readonly figure: Figure;
}

/** Inputs of the largest contributions that the chart shows. */
const mostBars = 15;

/**
 * What can be drawn of a prediction: survival and nomogram where the model has them, and what each input contributed.
 *
 * @example predictionFigures(model, predictPatient(model, patient)).map(({ figure }) => figure.svg)
 */
export function predictionFigures(model: ModelFile, prediction: PatientPrediction): PredictionFigure[] {
  return [...survivalOf(model, prediction), ...nomogramOf(model, prediction), contributionsOf(prediction)];
}

function contributionsOf({ contributions: all, explanation }: PatientPrediction): PredictionFigure {
  const moving = all.filter(({ contribution, value }) => contribution !== 0 || value === null).slice(0, mostBars);
  const figure = contributions.draw({
    measure: `Contribution to the ${explanation.scale}`,
    features: moving.map(({ name, contribution }) => ({ name, value: contribution })),
  });
  return { name: 'contributions', heading: 'What moved it', figure };
}

function survivalOf(model: ModelFile, { survival, features }: PatientPrediction): PredictionFigure[] {
  const curve = survival && survivalCurve(model, features);
  if (survival === undefined || curve === undefined) return [];
  const { positive, unit } = model.endpoint;
  const figure = patientSurvival.draw({
    timeLabel: `Time (${unit})`,
    outcomeLabel: `Free of ${positive}`,
    curve,
    horizons: survival,
  });
  return [{ name: 'patient-survival', heading: 'Predicted course', figure }];
}

/** The axes have the ends alone, which is what travels with a model; the outcome stands under the total of this patient. */
function nomogramOf(model: ModelFile, { points, value, kind }: PatientPrediction): PredictionFigure[] {
  const axes = model.development?.nomogram;
  if (points === undefined || axes === undefined) return [];
  const labels = new Map(model.clinical.flatMap(({ columns, label }) => columns.map((name) => [name, label] as const)));
  const most = axes.reduce((sum, axis) => sum + Math.max(...axis.points), 0);
  const updated = (model.updates ?? []).length > 0;
  const figure = nomogramFigure.draw({
    predictors: axes.map((axis) => ({ ...axis, name: labels.get(axis.name) ?? axis.name })),
    totalPoints: [0, Math.round(most / 2), Math.round(most)],
    outcomes: updated
      ? []
      : [
          {
            name: kind === 'risk' ? 'Risk score of this patient' : `Probability of ${model.endpoint.positive}`,
            values: [value],
            points: [points.total],
            labels: [formatSignificant(value, 3)],
          },
        ],
    patient: { points: points.predictors.map((each) => each.points), total: points.total },
  });
  return [{ name: 'nomogram', heading: 'Nomogram, this patient drawn in', figure }];
}
