import { exp, log } from '@radscore/elementary';
import { baselineOf, linearModel, predictRows, predictSurvivalRows, type Rows, stepAt } from '@radscore/learn';
import { type ModelFile, type ModelUpdate, pipelineOf, survivalUpdated, withHash } from '@radscore/prediction';
import { type Coefficient, coxRegression, hazardRecalibration, takeRows } from '@radscore/stats';
import { studyError } from '../errors.js';
import { eventsOf, hasCompeting } from '../run/study-data.js';
import type { StudyOutcome } from '../study/types.js';
import { dealtFolds, type Gain } from './gain.js';
import type { Recalibrated, UpdateChoice } from './recalibrate-model.js';

type Survival = Extract<StudyOutcome, { kind: 'survival' }>;

const folds = 5;
/** Events that each update needs. */
const needs = { intercept: 10, slope: 20, refit: 20 } as const;

type SurvivalMethod = 'original' | 'intercept' | 'slope' | 'refit';

/**
 * Updates a Cox model for a centre. `intercept` scales its baseline hazard, `slope` its log hazards too, `refit` estimates the baseline again
 * (Breslow) beside the slope. `auto`: closed testing of the first two by Poisson regression with the expected hazards as offset. Risk, order
 * and cut-off stay; the survival at the horizons changes. Competing events are refused.
 *
 * @throws RAD-RECALIBRATE-MODEL (no Cox model, updated before, competing events), RAD-RECALIBRATE-FEW
 * @example
 * const time = data.ids.map((_, i) => 10 + (i % 30));
 * const status = data.ids.map((_, i) => (i % 2) as 0 | 1);
 * recalibrateSurvival(cox, rows, { kind: 'survival', time, status, unit: 'months' }, 'intercept').update!.method // => 'baseline'
 */
export function recalibrateSurvival(
  model: ModelFile,
  rows: Rows,
  outcome: Survival,
  choice: UpdateChoice = 'auto',
): Recalibrated {
  const refuse = (reason: string): never => {
    throw studyError('RAD-RECALIBRATE-MODEL', { method: choice, reason });
  };
  const fitted = pipelineOf(model);
  if (linearModel(fitted.model) === undefined) refuse('it is no Cox model');
  if (model.updates?.some(({ method }) => method === 'baseline'))
    refuse('its baseline was updated before; update the file it came from');
  if (hasCompeting(outcome.status)) refuse('competing events came first in some patients');
  const { horizons } = model.endpoint;
  if (horizons.length === 0) refuse('its study has no horizon to which survival is predicted');
  const event = eventsOf(outcome);
  const events = event.reduce<number>((sum, value) => sum + value, 0);
  const needed = needs[choice === 'auto' ? 'intercept' : choice];
  if (events < needed)
    throw studyError('RAD-RECALIBRATE-FEW', {
      events,
      others: event.length - events,
      method: choice === 'auto' ? 'intercept' : choice,
      needed,
    });
  const risk = Array.from(predictRows(fitted, rows));
  if (risk.every((value) => value === risk[0])) refuse('it predicts the same for everybody');
  const centre = { risk, event, time: outcome.time, expected: expectedHazards(model, rows, outcome.time) };
  const parent = horizonHazards(model, rows, risk, horizons);
  const found = updateOf(centre, parent, choice);
  const gain = gainOf(centre, parent, choice);
  if (found.method === 'original') return { model, method: 'original', gain };
  const update: ModelUpdate = {
    method: 'baseline',
    intercept: found.intercept,
    slope: found.slope,
    baseline: found.baseline,
    parent: model.hash,
    patients: event.length,
    events,
  };
  const { hash: _, ...rest } = model;
  const updated = withHash({ ...rest, updates: [...(model.updates ?? []), update] });
  return { model: updated, method: 'baseline', update, gain };
}

interface Centre {
  readonly risk: readonly number[];
  readonly event: readonly (0 | 1)[];
  readonly time: readonly number[];
  readonly expected: readonly number[];
}

interface Found {
  readonly method: SurvivalMethod;
  readonly intercept: number;
  readonly slope: number;
  readonly baseline: { time: number; hazard: number }[];
}

/** The cumulative hazard that the model gives each patient up to the end of follow-up. */
function expectedHazards(model: ModelFile, rows: Rows, time: readonly number[]): number[] {
  const fitted = pipelineOf(model);
  const n = time.length;
  const found = predictSurvivalRows(fitted, rows, time);
  // Before the first event of development nobody is expected to have one: the least that a logarithm takes.
  return time.map((_, i) => Math.max(1e-6, -log(Math.max(1e-300, found.data[i + n * i]!))));
}

/** The cumulative hazard of the model at its horizons, at a risk of 0. */
function horizonHazards(model: ModelFile, rows: Rows, risk: readonly number[], horizons: readonly number[]) {
  const one = { names: rows.names, x: takeRows(rows.x, [0]), ...(rows.batch && { batch: rows.batch.slice(0, 1) }) };
  const survival = survivalUpdated(pipelineOf(model), [], one, horizons);
  return horizons.map((time, k) => ({ time, hazard: -log(Math.max(1e-300, survival.data[k]!)) * exp(-risk[0]!) }));
}

function updateOf(centre: Centre, parent: readonly { time: number; hazard: number }[], choice: UpdateChoice): Found {
  const { risk, event, time, expected } = centre;
  const whole = hazardRecalibration({ expected, linearPredictor: risk, event });
  const events = event.reduce<number>((sum, value) => sum + value, 0);
  const method = choice === 'auto' ? closedTest(whole.tests, events) : (choice as SurvivalMethod);
  if (method === 'original') return { method, intercept: 0, slope: 1, baseline: [...parent] };
  if (method === 'refit') {
    const slope = coxRegression({ rows: risk.length, cols: 1, data: Float64Array.from(risk) }, time, event)
      .coefficients[0]!;
    const outcome = {
      kind: 'survival' as const,
      time: Float64Array.from(time),
      event: Uint8Array.from(event),
    };
    const own = baselineOf(
      outcome,
      risk.map((value) => slope * value),
    );
    const baseline = parent.map(({ time: at }) => ({ time: at, hazard: stepAt(own.time, own.hazard, at, 0) }));
    return { method, intercept: 0, slope, baseline };
  }
  const intercept = method === 'intercept' ? whole.inTheLarge.value : whole.intercept.value;
  const slope = method === 'intercept' ? 1 : whole.slope.value;
  return {
    method,
    intercept,
    slope,
    baseline: parent.map(({ time: at, hazard }) => ({ time: at, hazard: hazard * exp(intercept) })),
  };
}

/** The first of the model as it is and its scaled baseline that is not rejected at .05; what the events allow is tested. */
function closedTest(
  { original, intercept }: ReturnType<typeof hazardRecalibration>['tests'],
  events: number,
): SurvivalMethod {
  if (original.p >= 0.05) return 'original';
  return events < needs.slope || intercept.p >= 0.05 ? 'intercept' : 'slope';
}

function gainOf(centre: Centre, parent: readonly { time: number; hazard: number }[], choice: UpdateChoice): Gain {
  const { risk, event, time, expected } = centre;
  const place = dealtFolds(event, folds);
  const after = new Array<number>(risk.length);
  const last = parent.at(-1)!;
  for (let k = 0; k < folds; k++) {
    const inside = risk.flatMap((_, i) => (place[i] === k ? [] : [i]));
    const pick = <T>(values: readonly T[]) => inside.map((i) => values[i]!);
    const part = { risk: pick(risk), event: pick(event), time: pick(time), expected: pick(expected) };
    const { baseline, slope } = updateOf(part, parent, choice);
    // A new baseline is judged by its height at the last horizon, as a factor on the old one.
    const factor = last.hazard > 0 ? baseline.at(-1)!.hazard / last.hazard : 1;
    expected.forEach((value, i) => {
      if (place[i] === k) after[i] = value * factor * exp((slope - 1) * risk[i]!);
    });
  }
  const loss = (hazards: readonly number[]) =>
    hazards.reduce((sum, hazard, i) => sum + hazard - event[i]! * log(hazard), 0) / hazards.length;
  const slope = (hazards: readonly number[], lp: readonly number[]): Coefficient =>
    hazardRecalibration({ expected: hazards, linearPredictor: lp, event }).slope;
  return {
    folds,
    logLoss: { before: loss(expected), after: loss(after) },
    slope: {
      before: slope(expected, risk),
      after: slope(
        after,
        after.map((hazard, i) => log(hazard / expected[i]!) + risk[i]!),
      ),
    },
  };
}
