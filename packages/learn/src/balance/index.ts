// What balances the outcomes of training rows, by the names a protocol calls them.
import type { SamplerDefinition } from '../contract/estimator.js';
import { adasyn } from './adasyn.js';
import { borderlineSmote } from './borderline-smote.js';
import { classWeights } from './class-weights.js';
import { randomOver } from './random-over.js';
import { randomUnder } from './random-under.js';
import { smote } from './smote.js';

export function samplers(): readonly SamplerDefinition<unknown>[] {
  return [
    randomOver,
    randomUnder,
    smote,
    borderlineSmote,
    adasyn,
    classWeights,
  ] as readonly SamplerDefinition<unknown>[];
}
