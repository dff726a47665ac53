import type { FittedPipeline } from './fitted.js';

/** The patients a pipeline was fitted on, for those fitted in this process: a model file does not name them. */
const fittedOn = new WeakMap<FittedPipeline, ReadonlySet<string>>();

/** The patients whose rows the pipeline learned from, if it was fitted in this process. */
export function patientsSeen(fitted: FittedPipeline): ReadonlySet<string> | undefined {
  return fittedOn.get(fitted);
}

export function rememberPatients(fitted: FittedPipeline, patients: readonly string[]): void {
  fittedOn.set(fitted, new Set(patients));
}
