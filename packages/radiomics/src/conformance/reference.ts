import type { FeatureValue } from '../families/family.js';

/** Feature values that another tool computed, by full name. */
export type ReferenceValues = Readonly<Record<string, number>>;

/** One feature beside its reference value. */
export interface Deviation {
  readonly name: string;
  readonly expected: number;
  /** null where the feature is missing. */
  readonly actual: number | null;
  /** |actual - expected| / |expected|; infinite where the feature is missing. */
  readonly relative: number;
  /** |actual - expected|. */
  readonly absolute: number;
  /** The rule it is judged by: a share of the expected value, or, where that is close to 0, a difference. */
  readonly rule: 'relative' | 'absolute';
  /** The largest deviation that the rule allows. */
  readonly tolerance: number;
  readonly withinTolerance: boolean;
}

/** How far features are from their reference values. */
export interface Agreement {
  readonly compared: number;
  /** The features beyond tolerance, in the order of the reference. */
  readonly failures: readonly Deviation[];
  /** The feature with the largest share of its tolerance used up. */
  readonly worst: Deviation | undefined;
}

/** Differences below this are differences from zero. */
const absoluteTolerance = 1e-9;

/**
 * The relative difference allowed to a feature of PyRadiomics: 1e-6. Images that ITK computes in single precision differ by
 * rounding from any other implementation, and a voxel on the edge of a bin may change its bin: there 1e-4, for texture 1e-3.
 */
export function relativeTolerance(name: string): number {
  if (!name.startsWith('log-') && !name.startsWith('gradient_')) return 1e-6;
  return name.includes('_firstorder_') ? 1e-4 : 1e-3;
}

/** A deviation with the rule that it is judged by: `name: 1.5e-14 relative (allowed 1e-6)`. */
export function describeDeviation({ name, rule, tolerance, ...deviation }: Deviation): string {
  return `${name}: ${deviation[rule].toExponential(1)} ${rule} (allowed ${tolerance.toExponential(0)})`;
}

/** Compares features with reference values by name; a feature that is missing or not there is a failure. */
export function compareWithReference(
  features: readonly FeatureValue[],
  reference: ReferenceValues,
  tolerance: (name: string) => number = relativeTolerance,
): Agreement {
  const values = new Map(features.map(({ name, value }) => [name, value]));
  const failures: Deviation[] = [];
  let worst: Deviation | undefined;
  let worstShare = -1;
  for (const [name, expected] of Object.entries(reference)) {
    const actual = values.get(name) ?? null;
    const difference = actual === null ? Number.POSITIVE_INFINITY : Math.abs(actual - expected);
    const share = tolerance(name);
    const rule = absoluteTolerance > share * Math.abs(expected) ? 'absolute' : 'relative';
    const allowed = rule === 'absolute' ? absoluteTolerance : share * Math.abs(expected);
    const deviation: Deviation = {
      name,
      expected,
      actual,
      relative: difference === 0 ? 0 : difference / Math.abs(expected),
      absolute: difference,
      rule,
      tolerance: rule === 'absolute' ? absoluteTolerance : share,
      withinTolerance: difference <= allowed,
    };
    if (!deviation.withinTolerance) failures.push(deviation);
    if (difference / allowed > worstShare) {
      worst = deviation;
      worstShare = difference / allowed;
    }
  }
  return { compared: Object.keys(reference).length, failures, worst };
}
