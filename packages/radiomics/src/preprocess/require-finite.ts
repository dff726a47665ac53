import { radiomicsError } from '../errors.js';

/** Throws RAD-VALUES-NOT-FINITE where a grey value of a region is NaN or infinite. */
export function requireFinite(values: Float64Array): void {
  const value = values.find((x) => !Number.isFinite(x));
  if (value !== undefined) throw radiomicsError('RAD-VALUES-NOT-FINITE', { value });
}
