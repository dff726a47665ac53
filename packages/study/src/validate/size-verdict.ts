import { type Development, logOdds } from '@radscore/prediction';
import {
  hasHundredOfEach,
  kaplanMeier,
  type SurvivalValidationSize,
  sampleSizeSurvivalValidation,
  sampleSizeValidation,
  survivalAt,
  type ValidationSize,
} from '@radscore/stats';

/** Whether a cohort is large enough to validate a model. */
export interface SizeVerdict {
  readonly patients: number;
  readonly events: number;
  /** By Riley et al. 2021; absent where the model predicts the same for everybody or its discrimination is not known. */
  readonly needed?: ValidationSize;
  /** Of a survival model. */
  readonly survival?: SurvivalValidationSize;
  readonly enough: boolean | null;
  /** 100 events and 100 non-events (Collins et al. 2016); of survival 100 events. */
  readonly hundred: boolean;
}

/** The size of a validation cohort beside what it needs, from the predictions of development at its share of events. */
export function sizeVerdict(
  { prediction, discrimination, patients, events: before }: Development,
  threshold: number,
  cohort: { readonly patients: number; readonly events: number },
): SizeVerdict {
  const { events } = cohort;
  const hundred = hasHundredOfEach(events, cohort.patients - events);
  const linearPredictor = prediction.quantiles.map(logOdds);
  const c = discrimination?.value;
  const varies = linearPredictor.some((value) => Math.abs(value - linearPredictor[0]!) > 1e-9);
  const inside = [threshold, before / patients, c ?? 0].every((value) => value > 0 && value < 1);
  if (c === undefined || !varies || !inside) return { ...cohort, enough: null, hundred };
  // An AUC below one half is that of the reversed order: the error is the same.
  const expected = Math.max(c, 1 - c);
  const needed = sampleSizeValidation({ linearPredictor, c: expected, threshold, prevalence: before / patients });
  return { ...cohort, needed, enough: cohort.patients >= needed.n, hundred };
}

/**
 * The same of a survival model, by the simulation of Riley et al. 2022.
 *
 * @param seen times and events of the cohort; at the horizon its own risk and follow-up are taken, and without one (or before the first
 * event) the share of events in development, nobody lost. Nothing is said where the predictions are no log hazards, or where hardly anybody
 * is followed to the horizon
 */
export function survivalSizeVerdict(
  { prediction, patients, events: before }: Development,
  cohort: { readonly patients: number; readonly events: number },
  seen: {
    readonly time: readonly number[];
    readonly event: readonly number[];
    readonly horizon?: number | undefined;
    /** Whether predictions are log hazards, which the simulation draws times from; they are where absent. */
    readonly logHazard?: boolean;
  },
): SizeVerdict {
  const hundred = hasHundredOfEach(cohort.events, Number.POSITIVE_INFINITY);
  const linearPredictor = prediction.quantiles;
  const varies = linearPredictor.some((value) => Math.abs(value - linearPredictor[0]!) > 1e-9);
  const { risk, followed } = atHorizon(seen) ?? { risk: before / patients, followed: 1 };
  const unknown = { ...cohort, enough: null, hundred };
  if (seen.logHazard === false || !varies || !(risk > 0 && risk < 1)) return unknown;
  const survival = sampleSizeSurvivalValidation({ linearPredictor, risk, followed });
  if (!Number.isFinite(survival.n)) return unknown;
  return { ...cohort, survival, enough: cohort.patients >= survival.n, hundred };
}

/** Kaplan-Meier's risk at the horizon, and the share that is still followed then; nothing where follow-up ends before. */
function atHorizon({ time, event, horizon }: Parameters<typeof survivalSizeVerdict>[2]) {
  if (horizon === undefined || !time.some((t) => t >= horizon)) return undefined;
  const at = (status: readonly number[]) => survivalAt(kaplanMeier(time, status), [horizon])[0]!.survival;
  const survival = at(event.map((kind) => Number(kind === 1)));
  const followed = at(event.map((kind, i) => Number(kind !== 1 && time[i]! < horizon)));
  if (survival === null || followed === null) return undefined;
  return survival < 1 && followed > 0 ? { risk: 1 - survival, followed } : undefined;
}
