import type { Rng } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { Estimate, RunResult, StudyPatient } from '@radscore/study';

/** Two readers who agree well, with some features and outlines on which they do not. */
export function exampleReaders(
  { form, threshold }: NonNullable<Protocol['readers']>,
  patients: readonly StudyPatient[],
  rng: Rng,
): NonNullable<RunResult['readers']> {
  return {
    form,
    threshold,
    patients: patients.map((each) => each.id),
    features: Array.from({ length: 300 }, (_, k) => {
      const value = 1 - 0.4 * rng.uniform() ** 2;
      const icc: Estimate =
        k % 50 === 0
          ? { value: null, reason: 'constant in a reader' }
          : { value, ci: [value - 0.1, Math.min(1, value + 0.05)] };
      return { name: `feature-${k}`, icc, kept: icc.value !== null && icc.value > threshold };
    }),
    cases: patients.slice(0, 12).map((each, k) => ({
      id: each.id,
      region: 'parenchyma',
      dice: 0.97 - 0.01 * (k % 4),
      volumeDiscrepancy: 0.01 * (k % 7),
      adjudicate: 0.01 * (k % 7) >= 0.05,
    })),
  };
}
