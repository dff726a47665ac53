import { type ErrorData, toRadError } from '@radscore/core';
import { radiomicsError } from '../errors.js';
import type { FeatureSettings } from '../parameters/settings.js';
import type { DiscretisedRegion, IntensityRegion, RegionGrid, StandardRegion } from '../region/region.js';
import { finish, type Steps } from '../shared/steps.js';

/** What is stated about a feature in help, documentation and tables. */
export interface FeatureInfo {
  /** The name as PyRadiomics writes it: `Idmn`, `90Percentile`. */
  readonly name: string;
  /** One sentence: what it measures. */
  readonly summary: string;
  /** The formula in plain text with its source, where it differs from the family's. */
  readonly source?: string;
  /** Code of the Image Biomarker Standardisation Initiative, where the definition is the same: `WF0Z`. */
  readonly ibsi?: string;
  /** Unit of the value: `mm`, `mm^2`, `grey`, `grey^2`, `bit`, or `1` for a pure number. */
  readonly unit: string;
  /** Why the feature should no longer be used; a deprecated feature is computed only when it is named. */
  readonly deprecated?: string;
  /** How matrices of slices and directions were aggregated: `3D_avg`. Left out where there is but one way. */
  readonly aggregation?: string;
}

/** A feature with its formula. */
export interface FeatureDefinition<C> extends FeatureInfo {
  /**
   * The value from what the family prepared. NaN or an infinity means "undefined for this region" and becomes missing;
   * a thrown `RadError` becomes missing with that error as the reason.
   */
  value(context: C): number;
}

/** A computed value, or the reason why there is none. */
export type FeatureValue =
  | { readonly name: string; readonly value: number }
  | { readonly name: string; readonly value: null; readonly reason: ErrorData };

/** What a family is computed from: the mask alone, the grey values, the grey levels, or all of them with the image around. */
export interface FamilyInputs {
  readonly mask: RegionGrid;
  readonly intensities: IntensityRegion;
  readonly levels: DiscretisedRegion;
  readonly region: StandardRegion;
}

interface FamilyDescription<K extends keyof FamilyInputs> {
  /** The name in parameter files and feature names: `glcm`. */
  readonly name: string;
  readonly title: string;
  /** The paper, IBSI chapter or package that defines the family. */
  readonly source: string;
  readonly reads: K;
  /** How far around the region the family reads grey values, mm; where absent, not beyond it. */
  readonly readsAround?: number;
  /** True for a family that is computed only where the parameters name it. */
  readonly onRequest?: boolean;
  /** The settings that the values depend on. */
  readonly settings: readonly (keyof FeatureSettings)[];
}

/** A family as its file writes it. `C` is what all its formulas share: a matrix with its marginal sums. */
export interface FamilyDefinition<K extends keyof FamilyInputs, C> extends FamilyDescription<K> {
  /** In the order of PyRadiomics' output: alphabetical by the name with `FeatureValue` behind it, so `MeanAbsoluteDeviation` before `Mean`; IBSI's families in the order of its tables. */
  readonly features: readonly FeatureDefinition<C>[];
  prepare(region: FamilyInputs[K], settings: FeatureSettings): C;
}

/** A family as everybody else sees it: one line of `families/index.ts`. */
export interface Family<K extends keyof FamilyInputs = keyof FamilyInputs> extends FamilyDescription<K> {
  readonly features: readonly FeatureInfo[];
  /** The requested features in the order of `features`. Never throws for a region: what cannot be computed is missing with its reason. */
  compute(region: FamilyInputs[K], settings: FeatureSettings, wanted: ReadonlySet<string>): FeatureValue[];
  /** `compute`, a feature at a time. */
  steps(region: FamilyInputs[K], settings: FeatureSettings, wanted: ReadonlySet<string>): Steps<FeatureValue[]>;
}

/** Turns a family's formulas into the family that the extractor runs. */
export function defineFamily<K extends keyof FamilyInputs, C>(definition: FamilyDefinition<K, C>): Family<K> {
  const { prepare, features, ...description } = definition;
  function* steps(...[region, settings, wanted]: Parameters<Family<K>['steps']>): Steps<FeatureValue[]> {
    const chosen = features.filter(({ name }) => wanted.has(name));
    if (chosen.length === 0) return [];
    let context: C;
    try {
      context = prepare(region, settings);
    } catch (error) {
      const reason = toRadError(error, { field: description.name }).toJSON();
      return chosen.map(({ name }) => ({ name, value: null, reason }));
    }
    yield;
    const values: FeatureValue[] = [];
    for (const feature of chosen) {
      values.push(evaluate(feature, context));
      yield;
    }
    return values;
  }
  return { ...description, features, steps, compute: (...given) => finish(steps(...given)) };
}

/**
 * The names of the features that are computed when none is named.
 *
 * @param aggregations of features that have one, only these are meant: `3D_avg` means `3D` where directions play no part. Null for all.
 * @example currentFeatures(families.find(({ name }) => name === 'ngtdm')!) // => ['Busyness', 'Coarseness', 'Complexity', 'Contrast', 'Strength']
 */
export function currentFeatures({ features }: Family, aggregations: readonly string[] | null = null): string[] {
  const meant = (aggregation: string | undefined) =>
    aggregation === undefined ||
    aggregations === null ||
    aggregations.some((wanted) => wanted === aggregation || wanted.startsWith(`${aggregation}_`));
  return features
    .filter(({ deprecated, aggregation }) => deprecated === undefined && meant(aggregation))
    .map(({ name }) => name);
}

function evaluate<C>({ name, value }: FeatureDefinition<C>, context: C): FeatureValue {
  try {
    const computed = value(context);
    if (Number.isFinite(computed)) return { name, value: computed };
    throw radiomicsError('RAD-FEATURE-UNDEFINED', { feature: name }, { field: name });
  } catch (error) {
    return { name, value: null, reason: toRadError(error, { field: name }).toJSON() };
  }
}
