/**
 * What an endpoint makes of a patient: their status and time, or why they have none; `note` groups decisions that were taken,
 * `early` is when a patient left before the horizon without the event.
 */
export type Verdict =
  | { readonly status: 0 | 1 | 2; readonly time: number; readonly note?: string; readonly early?: number }
  | { readonly excluded: string; readonly sentence: string; readonly early?: number };
