import type { FigureDefinition } from './figure.js';
import { drawRoc, type RocCurve } from './roc.js';

export interface TimeDependentRocData {
  readonly title?: string;
  /** Events up to this time are the cases, patients without an event beyond it the controls; `24 months`. */
  readonly horizon: string;
  /** Level of the intervals, `95%` where absent. */
  readonly level?: string;
  /** One curve a marker, or one a horizon with the horizon as its name. */
  readonly curves: readonly RocCurve[];
}

/** Time-dependent ROC curves (cumulative cases, dynamic controls) of a score beside others, or at several horizons. */
export const timeDependentRoc: FigureDefinition<TimeDependentRocData> = {
  name: 'time-dependent-roc',
  summary: 'ROC curves for an event up to a time, of the rad-score beside each clinical variable.',
  draw: ({ horizon, level = '95%', ...data }) =>
    drawRoc({ ...data, measure: `AUC(t) (${level} CI)` }, `Time-dependent ROC curves at ${horizon}`),
};
