import { withCapital } from '@radscore/core';
import { type ComparatorResult, enoughToJudge, type Performance, type RunResult, type SetName } from '@radscore/study';
import { listOf } from '../methods/describe-protocol.js';
import { keyCandidate, modelTitle, patientsIn, performanceOn, primaryMeasure } from '../run/describe-run.js';
import { describeEstimate } from './estimate.js';
import { nullFoldsPhrase } from './null-folds.js';
import { patientsOf } from './patients-of.js';
import { primaryFailedSentence } from './primary-failed.js';

/**
 * The result of a study in a few honest sentences: that the named primary failed, where it did; the figure on external patients, where there are
 * any, and whether the model carries over; the figure on unseen patients of its own, and which comparators it beats.
 */
export function keySentence(run: RunResult): string {
  const { protocol, key } = run;
  const candidate = keyCandidate(run)!;
  const model = `${withCapital(modelTitle(run, candidate.model))} on ${candidate.signature} (${candidate.variant})`;
  const nested = candidate.nested?.measures[primaryMeasure(run).key];
  const outside = externalSentences(run, model);
  const own = performanceOn(candidate.honest, key.set);
  const predicts = `predicts ${protocol.endpoint.positive} with ${figureOn(run, key.set)}${own === undefined ? '' : standing(run, own)}`;
  return [
    ...(key.primaryFailed === undefined ? [] : [primaryFailedSentence(key.primaryFailed)]),
    ...outside,
    `${outside.length === 0 || key.set === 'external' ? model : 'Among its own patients it'} ${predicts}${comparatorPhrase(run)}.`,
    ...(nested?.value == null
      ? []
      : [`Repeated nested cross-validation gives ${describeEstimate(nested, protocol.evaluation.confidence)}.`]),
  ].join(' ');
}

/** `AUC 0.81 (95% CI 0.70 to 0.92) in 61 patients it had not seen`. */
function figureOn(run: RunResult, set: SetName): string {
  const { key, name } = primaryMeasure(run);
  const found = performanceOn(keyCandidate(run)!.honest, set);
  return `${name} ${describeEstimate(found?.measures[key], run.protocol.evaluation.confidence)} in ${patientsOf(found?.n ?? 0, set, patientsIn(run, set))}`;
}

/** What the interval of a figure allows to say. */
function standing(run: RunResult, performance: Performance): string {
  const folds = performance.nullFolds && ` (${nullFoldsPhrase(performance.nullFolds)})`;
  if (performance.code === 'CONSTANT-PREDICTION') return `, everybody being given the same prediction${folds ?? ''}`;
  if (performance.code === 'NULL-FOLDS') return folds ?? '';
  if (!enoughToJudge(performance)) return `, too few to judge (${performance.events} with the event)`;
  const found = performance.measures[primaryMeasure(run).key];
  if (found?.value == null) return '';
  const [low, high] = found.ci ?? [found.value, found.value];
  if (found.ci !== undefined && high < 0.5) return ', which is worse than chance: check coding and direction';
  return low <= 0.5 ? ', which cannot be told from chance' : '';
}

/** The figure on external patients and whether the model carries over; nothing where there are none. */
function externalSentences(run: RunResult, model: string): string[] {
  const { protocol, external, shift, key } = run;
  if (external === undefined || key.set === 'external') return [];
  const { n, events, code, withoutOutcome = 0 } = external;
  const own = shift.filter((each) => each.set === 'external');
  const failed = own.filter(({ verdict }) => verdict === 'fail');
  const largest = Math.max(0, ...failed.map(({ difference }) => Math.abs(difference.value ?? 0)));
  const shifted =
    failed.length === 0
      ? undefined
      : `${failed.length} of ${own.length} comparisons of its features with training fail the shift check${largest > 0 ? ` (up to ${largest.toFixed(1)} standard deviations)` : ''}`;
  if (code === 'EXTERNAL-NO-OUTCOME')
    return [
      `The outcome of ${withoutOutcome === 1 ? 'the external patient' : `all ${withoutOutcome} external patients`} is not known, so that only the shift of features can be checked: ${shifted ?? 'none fails'}.`,
    ];
  if (code === 'EXTERNAL-ONE-CLASS')
    return [
      `${events === 0 ? 'None' : 'All'} of the ${n} external patients ${events === 0 ? 'has' : 'have'} ${protocol.endpoint.positive}, so that only the shift of features can be checked: ${shifted ?? 'none fails'}.`,
    ];
  const performance = performanceOn(keyCandidate(run)!.honest, 'external')!;
  const found = performance.measures[primaryMeasure(run).key];
  const shown = found?.value != null && (found.ci?.[0] ?? 0) > 0.5 && performance.code === undefined;
  const slope = performance.measures.calibrationSlope;
  const calibrated =
    slope?.value == null
      ? ''
      : `, with a calibration slope of ${describeEstimate(slope, protocol.evaluation.confidence)}`;
  const figure = `${model} reaches ${figureOn(run, 'external')}${standing(run, performance)}${calibrated}.`;
  if (performance.code === 'CONSTANT-PREDICTION')
    return [figure, `The model does not carry over${shifted === undefined ? '' : `: ${shifted}`}.`];
  if (code === 'EXTERNAL-TOO-FEW' || shown) return [figure, ...(shifted === undefined ? [] : [`There ${shifted}.`])];
  return [figure, `Nothing shows that the model carries over${shifted === undefined ? '' : `: ${shifted}`}.`];
}

/** ` and beats the Fong score but not tumour volume alone`: nothing of a model no better than chance, or of too few patients. */
function comparatorPhrase(run: RunResult): string {
  const performance = performanceOn(keyCandidate(run)!.honest, run.key.set);
  const found = performance?.measures[primaryMeasure(run).key];
  if (performance === undefined || standing(run, performance) !== '' || found?.value == null) return '';
  const named = (...codes: readonly ComparatorResult['code'][]) =>
    run.comparators.filter(({ code }) => codes.includes(code)).map(({ title }) => title);
  const [beaten, others] = [named('BEATEN'), named('NOT-BEATEN', 'BETTER')];
  if (beaten.length > 0)
    return ` and beats ${listOf(beaten)}${others.length === 0 ? '' : ` but not ${listOf(others, 'or')}`}`;
  return others.length === 0 ? '' : ` and does not beat ${listOf(others, 'or')}`;
}
