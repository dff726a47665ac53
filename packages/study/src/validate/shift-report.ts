import type { Rows } from '@radscore/learn';
import type { Development } from '@radscore/prediction';
import {
  clopperPearson,
  column,
  type FeatureDensity,
  type FeatureShift,
  featureDensity,
  featureShift,
  type Interval,
  type MultivariateShift,
  multivariateShift,
} from '@radscore/stats';

import {
  type AcquisitionShift,
  type CaseAcquisition,
  type ScannerShift,
  scannerShift,
  spacingShift,
} from './acquisition-shift.js';

/** How far a cohort lies from what a model was developed on. */
export interface ShiftReport {
  readonly features: readonly FeatureShift[];
  /** Absent where the model file has no covariance of its inputs. */
  readonly together?: MultivariateShift & {
    /** Exact interval of the share beyond the 95 % quantile of development. */
    readonly ci: Interval | null;
  };
  readonly acquisition: readonly AcquisitionShift[];
  /** Manufacturer, scanner, kernel, kVp and thickness, where both sides say them. */
  readonly scanners: readonly ScannerShift[];
  /** Densities of each input, there and here, at the same values. */
  readonly densities: readonly FeatureDensity[];
  /** Whether more patients lie beyond the 95 % quantile of development than chance explains; null where that cannot be determined. */
  readonly shifted: boolean | null;
}

/** Compares the inputs of a model in a cohort with those of its development. */
export function shiftReport(
  { features, space }: Development,
  rows: Rows,
  images: {
    readonly spacing?: {
      readonly development: readonly (readonly [number, number])[];
      readonly here: readonly (readonly number[])[];
    };
    readonly made?: readonly CaseAcquisition[];
    readonly development?: Parameters<typeof scannerShift>[0];
  } = {},
): ShiftReport {
  const own = new Map(rows.names.map((name, j) => [name, column(rows.x, j)]));
  const found = features.map((each) => featureShift(each, own.get(each.name) ?? []));
  const acquisition = spacingShift(images.spacing?.development ?? [], images.spacing?.here ?? []);
  const scanners = scannerShift(images.development, images.made ?? []);
  const densities = features.flatMap((each) => featureDensity(each, own.get(each.name) ?? []) ?? []);
  const described = { features: found, acquisition, scanners, densities };
  if (space === undefined) return { ...described, shifted: null };
  const inSpace = space.names.flatMap((name) => [...(own.get(name) ?? [])]);
  const together = multivariateShift(space, {
    rows: rows.x.rows,
    cols: space.names.length,
    data: Float64Array.from(inSpace),
  });
  if (together.beyond === null) return { ...described, together: { ...together, ci: null }, shifted: null };
  const ci = clopperPearson(Math.round(together.beyond * together.patients), together.patients, 0.95);
  return { ...described, together: { ...together, ci }, shifted: ci[0] > 0.05 };
}
