// What balances the outcomes of training rows, by the names a protocol calls them.
import type { SamplerDefinition } from '../contract/estimator.js';

export function samplers(): readonly SamplerDefinition<unknown>[] {
  return [];
}
