import { log } from '@radscore/elementary';
import type { BinaryOutcome } from '../contract/estimator.js';

/** Log-odds of the weighted share of events: where boosting starts. */
export function priorLogOdds(y: BinaryOutcome, weight: Float64Array): number {
  let total = 0;
  let events = 0;
  for (let i = 0; i < weight.length; i++) {
    total += weight[i]!;
    events += weight[i]! * y.event[i]!;
  }
  return log(events / (total - events));
}
