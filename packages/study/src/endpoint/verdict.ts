import type { Coded } from '../study/coded.js';
import type { EndpointDecisions, ExclusionFindings } from '../study/types.js';

/** Why a patient has no outcome: the group in the flow diagram, and what happened. */
export type NoOutcome = { readonly excluded: string } & Coded<ExclusionFindings>;

/**
 * What an endpoint makes of a patient: their status and time, or why they have none; `note` groups decisions that were taken,
 * `early` is when a patient left before the horizon without the event.
 */
export type Verdict =
  | {
      readonly status: 0 | 1 | 2;
      readonly time: number;
      readonly note?: Coded<EndpointDecisions>;
      readonly early?: number;
    }
  | (NoOutcome & { readonly early?: number });
