import { coreError } from '@radscore/core';

import { requireAtLeast, requireFinite, requireSameLength } from '../guards.js';

/**
 * Checks predicted probabilities against outcomes: RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (no patient),
 * RAD-PARAMETER-INVALID (a probability outside [0, 1] or an outcome that is neither 0 nor 1).
 */
export function requireProbabilities(method: string, p: ArrayLike<number>, event: ArrayLike<number>): void {
  requireSameLength(method, 'probabilities and outcomes', p, event);
  requireAtLeast(method, 1, 'patient', p.length);
  requireFinite(method, 'the probabilities', p);
  for (let i = 0; i < p.length; i++) {
    if (!(p[i]! >= 0 && p[i]! <= 1)) {
      throw coreError('RAD-PARAMETER-INVALID', { name: 'p', value: p[i]!, problem: 'a probability lies in [0, 1]' });
    }
    if (event[i] !== 0 && event[i] !== 1) {
      throw coreError('RAD-PARAMETER-INVALID', { name: 'event', value: event[i]!, problem: 'an outcome is 0 or 1' });
    }
  }
}
