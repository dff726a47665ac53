import { isRadError } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import { auc, concordance } from '@radscore/stats';
import type { Estimate, Performance, SetName } from '../study/types.js';
import { type BinaryPerformanceOptions, binaryPerformance } from './binary-performance.js';
import { eventsOf, type StudyData, takeOutcome } from './study-data.js';
import { survivalPerformance } from './survival-performance.js';

/** The primary measure of a study: AUC of a binary outcome, Harrell's C of a survival time. */
export function primaryMeasure({ endpoint }: Pick<Protocol, 'endpoint'>): 'auc' | 'cIndex' {
  return endpoint.kind === 'binary' ? 'auc' : 'cIndex';
}

/** The primary measure of predictions of some patients (by place), or undefined where it is not defined. */
export function primaryValue(
  { outcome }: Pick<StudyData, 'outcome'>,
  places: readonly number[],
  values: readonly number[],
): number | undefined {
  const own = takeOutcome(outcome, places);
  const event = eventsOf(own);
  if (own.kind === 'binary') return event.includes(0) && event.includes(1) ? auc(values, event) : undefined;
  if (!event.includes(1) || own.time.length < 2) return undefined;
  try {
    return concordance(values, own.time, event).value;
  } catch (error) {
    if (isRadError(error)) return undefined;
    throw error;
  }
}

/** As {@link primaryValue}, of patients by their ids. */
export function primaryValueOf(data: StudyData, ids: readonly string[], values: readonly number[]): number | undefined {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  return primaryValue(
    data,
    ids.map((id) => place.get(id)!),
    values,
  );
}

/**
 * All figures of predictions of some patients.
 *
 * @param training places and predictions of the patients that the predictions were fitted on, where that is one fit
 */
export function performanceOf(
  { endpoint, evaluation }: Protocol,
  { outcome }: Pick<StudyData, 'outcome'>,
  set: SetName,
  places: readonly number[],
  values: readonly number[],
  threshold: number | readonly number[],
  training?: { readonly places: readonly number[]; readonly values: readonly number[] },
  form: Pick<BinaryPerformanceOptions, 'ranks' | 'uncalibrated' | 'hosmerLemeshow' | 'asPrinted' | 'sampledAs'> & {
    readonly logHazard?: boolean;
  } = {},
): Performance {
  const own = takeOutcome(outcome, places);
  const { confidence, calibrationGroups } = evaluation;
  if (own.kind === 'survival') {
    const fittedOn = training && takeOutcome(outcome, training.places);
    return survivalPerformance(set, values, own, {
      threshold,
      horizons: endpoint.horizons,
      confidence,
      ...(form.logHazard !== undefined && { logHazard: form.logHazard }),
      ...(training && fittedOn?.kind === 'survival' && { training: { risk: training.values, outcome: fittedOn } }),
    });
  }
  return binaryPerformance(set, values, own.event, {
    threshold,
    confidence,
    calibrationGroups,
    positive: endpoint.positive,
    aucInterval: evaluation.aucInterval,
    ...form,
  });
}

/** The primary estimate of a set among performances. */
export function primaryOf(
  protocol: Pick<Protocol, 'endpoint'>,
  performance: readonly Performance[],
  set: SetName,
): Estimate | undefined {
  return performance.find((each) => each.set === set)?.measures[primaryMeasure(protocol)];
}
