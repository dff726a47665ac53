import { isRadError } from '@radscore/core';
import type { Estimate } from '../study/types.js';

/** What `compute` gives; where it cannot be computed, missing with the reason. */
export function estimate(compute: () => Estimate): Estimate {
  try {
    const found = compute();
    if (found.value !== null && !Number.isFinite(found.value)) return { value: null, reason: 'it is not finite' };
    return found.value !== null && found.ci?.some((end) => Number.isNaN(end)) ? withoutInterval(found) : found;
  } catch (error) {
    if (isRadError(error)) return { value: null, reason: error.message };
    throw error;
  }
}

/** A mean with the interval that holds the middle of resampled values. */
export function resampled(values: readonly number[], confidence: number, method: string): Estimate {
  if (values.length === 0) return { value: null, reason: 'no resample gave a value' };
  const ascending = [...values].sort((a, b) => a - b);
  const at = (p: number) => {
    const place = p * (ascending.length - 1);
    const low = Math.floor(place);
    const high = Math.min(low + 1, ascending.length - 1);
    return ascending[low]! + (place - low) * (ascending[high]! - ascending[low]!);
  };
  const value = values.reduce((sum, x) => sum + x, 0) / values.length;
  return { value, ci: [at((1 - confidence) / 2), at((1 + confidence) / 2)], method };
}

function withoutInterval({ value, se, method }: Exclude<Estimate, { value: null }>): Estimate {
  return { value, ...(se !== undefined && Number.isFinite(se) && { se }), ...(method !== undefined && { method }) };
}
