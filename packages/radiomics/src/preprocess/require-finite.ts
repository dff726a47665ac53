import { RadError } from '@radscore/core';

/** Throws RAD-VALUES-NOT-FINITE where a grey value of a region is NaN or infinite. */
export function requireFinite(values: Float64Array): void {
  const value = values.find((x) => !Number.isFinite(x));
  if (value !== undefined) throw new RadError('RAD-VALUES-NOT-FINITE', { value });
}
