import type { Rows } from '@radscore/learn';
import type { Development } from '@radscore/prediction';
import {
  clopperPearson,
  column,
  type FeatureShift,
  featureShift,
  type Interval,
  type MultivariateShift,
  multivariateShift,
} from '@radscore/stats';

/** Spacing of the images beside that of the training images. */
export interface AcquisitionShift {
  /** 0 and 1 in the plane, 2 across slices. */
  readonly axis: number;
  readonly development: readonly [number, number];
  /** Lowest and highest here, mm. */
  readonly here: readonly [number, number];
  readonly outside: number;
  readonly patients: number;
}

/** How far a cohort lies from what a model was developed on. */
export interface ShiftReport {
  readonly features: readonly FeatureShift[];
  /** Absent where the model file has no covariance of its inputs. */
  readonly together?: MultivariateShift & {
    /** Exact interval of the share beyond the 95 % quantile of development. */
    readonly ci: Interval | null;
  };
  readonly acquisition: readonly AcquisitionShift[];
  /** Whether more patients lie beyond the 95 % quantile of development than chance explains; null where that cannot be told. */
  readonly shifted: boolean | null;
}

/** Compares the inputs of a model in a cohort with those of its development. */
export function shiftReport(
  { features, space }: Development,
  rows: Rows,
  spacing: {
    readonly development?: readonly (readonly [number, number])[];
    readonly here?: readonly (readonly number[])[];
  } = {},
): ShiftReport {
  const own = new Map(rows.names.map((name, j) => [name, column(rows.x, j)]));
  const found = features.map((each) => featureShift(each, own.get(each.name) ?? []));
  const acquisition = acquisitionShift(spacing.development ?? [], spacing.here ?? []);
  if (space === undefined) return { features: found, acquisition, shifted: null };
  const inSpace = space.names.flatMap((name) => [...(own.get(name) ?? [])]);
  const together = multivariateShift(space, {
    rows: rows.x.rows,
    cols: space.names.length,
    data: Float64Array.from(inSpace),
  });
  if (together.beyond === null)
    return { features: found, together: { ...together, ci: null }, acquisition, shifted: null };
  const ci = clopperPearson(Math.round(together.beyond * together.patients), together.patients, 0.95);
  return { features: found, together: { ...together, ci }, acquisition, shifted: ci[0] > 0.05 };
}

function acquisitionShift(
  development: readonly (readonly [number, number])[],
  here: readonly (readonly number[])[],
): AcquisitionShift[] {
  if (here.length === 0) return [];
  return development.map(([low, high], axis) => {
    const values = here.map((spacing) => spacing[axis] ?? Number.NaN).filter((value) => !Number.isNaN(value));
    const outside = values.filter((value) => value < low - 1e-6 || value > high + 1e-6).length;
    return {
      axis,
      development: [low, high],
      here: [Math.min(...values), Math.max(...values)],
      outside,
      patients: values.length,
    };
  });
}
