import { isRadError } from '@radscore/core';
import { type CandidateRun, isCalled, type RunResult, rankOf, type SetName } from '@radscore/study';

/** Predictions of one set beside the outcomes of the same patients. */
export interface SetPredictions {
  readonly ids: readonly string[];
  readonly values: readonly number[];
  /** What ranks the patients: decision values where the model has them (SVM), else the values. */
  readonly ranks: readonly number[];
  /** Whether each patient is called positive: at or above the cut-off he was judged by. */
  readonly called: readonly boolean[];
  /** False where a fit among them could not be calibrated, so that the values are not probabilities. */
  readonly calibrated: boolean;
  readonly radScores: readonly (number | undefined)[];
  /** 1 where the event was seen. */
  readonly event: readonly (0 | 1)[];
  /** As the event, and 2 where a competing one came first. */
  readonly status: readonly (0 | 1 | 2)[];
  /** Follow-up of a survival outcome. */
  readonly time: readonly number[];
}

/** The predictions on one set, without patients whose outcome the cohort lacks; a patient predicted several times comes several times. */
export function predictionsOn(run: Pick<RunResult, 'cohort'>, order: CandidateRun, set: SetName): SetPredictions {
  const { patients, outcome } = run.cohort;
  const place = new Map(patients.map(({ id }, i) => [id, i]));
  const own = order.predictions.filter((each) => each.set === set && place.has(each.id) && Number.isFinite(each.value));
  const at = own.map(({ id }) => place.get(id)!);
  return {
    ids: own.map(({ id }) => id),
    values: own.map(({ value }) => value),
    ranks: own.map(rankOf),
    called: own.map((each) => isCalled(each, order.threshold.value)),
    calibrated: own.every(({ uncalibrated }) => !uncalibrated),
    radScores: own.map(({ radScore }) => radScore),
    event: at.map((i) => (outcome.kind === 'binary' ? outcome.event[i]! : outcome.status[i] === 1 ? 1 : 0)),
    status: at.map((i) => (outcome.kind === 'binary' ? outcome.event[i]! : outcome.status[i]!)),
    time: at.map((i) => (outcome.kind === 'survival' ? outcome.time[i]! : 0)),
  };
}

/** Whether both classes are there, without which curves have no meaning. */
export function hasBothClasses({ event }: SetPredictions): boolean {
  return event.includes(1) && event.includes(0);
}

/** What a statistic gives, or undefined where the data do not allow it. */
export function whereDefined<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (isRadError(error)) return undefined;
    throw error;
  }
}
