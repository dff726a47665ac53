import { type ModelFile, type PatientPrediction, similarPatients } from '@radscore/prediction';
import { formatFixed, formatSignificant } from '@radscore/stats';
import { rowWord, trainingOf } from '../words/counted-rows.js';
import { cutOffRule } from '../words/cut-off-rule.js';
import { modelPerformanceSentence } from '../words/model-performance.js';
import { predictionWarningSentence } from './warning-sentence.js';

/** A prediction in words, for a screen or a page: what is to be read first comes first. */
export interface PredictionWords {
  /** `Risk of recurrence: 26 % (probability 0.263)`. */
  readonly headline: string;
  /** Which side of the cut-off, and where that comes from. */
  readonly group: string;
  readonly warnings: readonly string[];
  /** How far the figure can be taken as a risk. */
  readonly calibration: string;
  /** Place among the development patients, survival, rad-score, points: what the model has of these. */
  readonly more: readonly string[];
  /** What the contributions are. */
  readonly explanation: string;
  /** Those that change the prediction, largest first; `value` is undefined where it is missing. */
  readonly contributions: readonly { readonly name: string; readonly value?: number; readonly contribution: number }[];
  /** Inputs that do not change it. */
  readonly without: number;
  readonly performance: string;
  readonly notice: string;
}

/**
 * Says a prediction in words.
 *
 * @example predictionWords(model, predictPatient(model, patient)).headline
 */
export function predictionWords(model: ModelFile, prediction: PatientPrediction): PredictionWords {
  const { contributions, warnings, notice, group, cutOff } = prediction;
  const moving = contributions.filter(({ contribution, value }) => contribution !== 0 || value === null);
  return {
    headline: headline(model, prediction),
    group: `Called ${group} (${cutOffText(cutOff.value)}, ${cutOffRule(cutOff.rule)})`,
    warnings: warnings.map(predictionWarningSentence),
    calibration: calibrationSentence(model, prediction),
    more: [
      ...rankSentence(model, prediction),
      ...similarSentence(model, prediction),
      ...survivalLines(model, prediction),
      ...scoreLines(prediction),
    ],
    explanation: explanationSentence(prediction.explanation),
    contributions: moving.map(({ name, value, contribution }) => ({
      name,
      ...(value !== null && { value }),
      contribution,
    })),
    without: contributions.length - moving.length,
    performance: modelPerformanceSentence(model, unitOf(model)),
    notice,
  };
}

/**
 * A probability as people say it: `26 %`, `4.2 %`, `below 1 %`, `above 99 %`.
 *
 * @example
 * ```ts
 * import { percentText } from '@radscore/report';
 *
 * percentText(0.004); // => 'below 1 %'
 * ```
 */
export function percentText(probability: number): string {
  if (probability < 0.01) return 'below 1 %';
  if (probability > 0.99) return 'above 99 %';
  const percent = 100 * probability;
  return `${percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

/** What the model was fitted and judged on. */
function unitOf(model: ModelFile): 'patient' | 'row' {
  const { rows, patients } = trainingOf(model);
  return rowWord(rows, patients);
}

function headline({ endpoint }: ModelFile, { kind, value, calibrated }: PatientPrediction): string {
  if (kind === 'risk') return `Risk score for ${endpoint.positive}: ${formatSignificant(value, 4)}`;
  if (!calibrated) return `Score for ${endpoint.positive}, from 0 to 1: ${formatSignificant(value, 4)}`;
  return `Risk of ${endpoint.positive}: ${percentText(value)} (probability ${formatSignificant(value, 4)})`;
}

/** Of a model that calls everybody, or nobody, positive the cut-off is not a number. */
function cutOffText(value: number): string {
  if (Number.isFinite(value)) return `cut-off ${formatSignificant(value, 4)}`;
  return value < 0 ? 'no cut-off: everybody is' : 'no cut-off: nobody is';
}

const sets: Readonly<Record<string, string>> = {
  'out-of-fold': 'outside their training folds',
  test: 'of the test set',
  external: 'of the other centre',
  train: 'it was trained on, which flatters',
};

/** Slopes between which predictions are not called too extreme or too moderate. */
const fitting = [0.8, 1.25] as const;

function calibrationSentence(model: ModelFile, { calibrated, kind }: PatientPrediction): string {
  const { development, endpoint, updates = [], training } = model;
  if (!calibrated) return 'The score is no probability: the model was not calibrated.';
  const last = updates.at(-1);
  if (last !== undefined)
    return `The model was updated (${last.method}) on ${last.patients} patients of a centre; how well it is calibrated since was not measured.`;
  const found = development?.calibration;
  if (found === undefined) return 'How well its predictions fit the observed risk could not be measured in the study.';
  const whose = `in the ${unitOf(model)}s ${sets[found.set] ?? found.set}`;
  const slope = `calibration slope ${formatFixed(found.slope, 2)}`;
  const what = kind === 'risk' ? 'risks' : 'probabilities';
  if (found.slope <= 0)
    return `Its ${what} had no relation to the outcome, or the reverse one, ${whose} (${slope}): read no risk from this figure.`;
  if (found.slope >= fitting[0] && found.slope <= fitting[1])
    return `Its ${what} fitted the observed risk ${whose} (${slope}).`;
  const events = development?.events ?? training.events;
  const rows = development?.patients ?? trainingOf(model).rows;
  const average =
    kind === 'risk'
      ? 'the average'
      : `the ${((100 * events) / rows).toFixed(0)} % with ${endpoint.positive} in the study`;
  const extreme = found.slope < fitting[0];
  return `Its ${what} were too ${extreme ? 'extreme' : 'moderate'} ${whose} (${slope}): the true risk probably lies ${extreme ? 'nearer to' : 'farther from'} ${average} than this figure.`;
}

function rankSentence({ development }: ModelFile, { rank }: PatientPrediction): string[] {
  if (rank === undefined || development === undefined) return [];
  const lowest = development.prediction.percents[0] ?? 0;
  const share = rank === 0 ? `Fewer than ${lowest} %` : `At least ${rank} %`;
  return [`${share} of the ${development.prediction.present} predictions by which the study judged it are lower`];
}

/** What became of the development patients with such a prediction: all the uncertainty of a single risk that was measured. */
function similarSentence(model: ModelFile, { value }: PatientPrediction): string[] {
  const found = similarPatients(model, value);
  if (found === undefined) return [];
  const { patients, events, observed, interval } = found;
  const [low, high] = interval.map((bound) => (100 * bound).toFixed(0));
  return [
    `Of the ${patients} development ${unitOf(model)}s with the most similar predictions ${events} had ${model.endpoint.positive}: ${(100 * observed).toFixed(0)} % (95 % CI ${low} to ${high} %)`,
  ];
}

function survivalLines({ endpoint }: ModelFile, { survival = [] }: PatientPrediction): string[] {
  return survival.map(
    ({ time, probability }) =>
      `Free of ${endpoint.positive} at ${time} ${endpoint.unit}: ${probability === null ? 'not known' : percentText(probability)}`,
  );
}

function scoreLines({ radScore, points }: PatientPrediction): string[] {
  const score = radScore === undefined ? [] : [`Rad-score: ${formatSignificant(radScore, 4)}`];
  if (points === undefined) return score;
  const parts = points.predictors.map((each) => `${each.name} ${each.points.toFixed(0)}`).join(', ');
  return [...score, `Points on the nomogram: ${points.total.toFixed(0)} (${parts})`];
}

function explanationSentence({ method, scale, base, value }: PatientPrediction['explanation']): string {
  const how = method === 'exact' ? 'exact' : 'over 2,048 drawn coalitions';
  return `Contributions to the ${scale}: Shapley values (${how}) against a patient with the training means, ${formatSignificant(base, 4)}; with their sum ${formatSignificant(value, 4)}`;
}
