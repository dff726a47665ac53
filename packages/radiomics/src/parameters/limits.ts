import * as z from 'zod/mini';

/**
 * The largest (of `spacing` the smallest) values of parameters that decide how much memory and time an extraction takes. All are far
 * beyond what studies use; what lies beyond them is a slip of the pen, or an attack.
 */
export const parameterLimits = {
  /** Bins of grey values: what 16-bit images can hold. */
  binCount: 65_536,
  /** Grey levels that a bin width may give: the matrices of so many take 4 GB. */
  levels: 8_388_608,
  /** Grey levels above which time and memory are announced: what 16-bit images can hold. */
  announcedLevels: 65_536,
  /** Bytes that measuring a region may need, as in `estimateMemory`. */
  memory: 8 * 2 ** 30,
  /** Bytes above which the need is announced. */
  announcedMemory: 2 * 2 ** 30,
  ivhBinCount: 1_000_000,
  /** Neighbours, voxels apart. */
  distances: 100,
  /** mm of resampled voxels. */
  spacing: 0.05,
  padDistance: 1_000,
} as const;

/** A whole number from 1 up to a limit of the table, with an error of its own. */
export function countUpTo(name: keyof typeof parameterLimits): z.ZodMiniNumberFormat {
  const limit = parameterLimits[name];
  return z.int().check(z.positive(), z.maximum(limit, `the limit is ${limit}`));
}
