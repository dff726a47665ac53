import { type Development, logOdds } from '@radscore/prediction';
import { hasHundredOfEach, sampleSizeValidation, type ValidationSize } from '@radscore/stats';

/** Whether a cohort is large enough to validate a model. */
export interface SizeVerdict {
  readonly patients: number;
  readonly events: number;
  /** By Riley et al. 2021; absent where the model predicts the same for everybody or its discrimination is not known. */
  readonly needed?: ValidationSize;
  readonly enough: boolean | null;
  /** 100 events and 100 non-events (Collins et al. 2016). */
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
