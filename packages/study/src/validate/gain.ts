import { createRng, isRadError } from '@radscore/core';
import { type Coefficient, recalibrate } from '@radscore/stats';

/** Mean over patients when each is predicted by an update that did not see them. */
export interface Gain {
  readonly folds: number;
  /** Of a survival model the mean negative log likelihood of its hazards. */
  readonly logLoss: { readonly before: number; readonly after: number };
  /** Of a binary outcome. */
  readonly brier?: { readonly before: number; readonly after: number };
  /** Calibration slope of the predictions by updates that did not see the patients; null where it cannot be determined. */
  readonly slope: { readonly before: Coefficient | null; readonly after: Coefficient | null };
}

/** A fold for each patient, events and non-events dealt apart by a fixed seed. */
export function dealtFolds(event: readonly number[], folds: number): number[] {
  const place = new Array<number>(event.length);
  const rng = createRng('recalibrate/folds');
  for (const outcome of [0, 1]) {
    const own = event.flatMap((value, i) => (value === outcome ? [i] : []));
    rng.shuffle(own).forEach((i, k) => {
      place[i] = k % folds;
    });
  }
  return place;
}

/** The calibration slope of predictions; null where it cannot be determined. */
export function slopeOf(p: readonly number[], event: readonly number[]): Coefficient | null {
  try {
    return recalibrate(p, event).slope;
  } catch (error) {
    if (isRadError(error)) return null;
    throw error;
  }
}
