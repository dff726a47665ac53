import type { PerturbedFeatures } from '@radscore/cases';
import { isRadError } from '@radscore/core';
import { fromRows, icc, mean, median, standardDeviation } from '@radscore/stats';
import { isLesionColumn } from '../run/candidates.js';
import type { Estimate } from '../study/candidates.js';

/** An intraclass correlation over perturbations is reported from this many cases on. */
export const fewestCases = 10;

/** How one feature holds when image and outline might have turned out otherwise. */
export interface FeatureStability {
  readonly name: string;
  /** Cases that have a value in every version. */
  readonly cases: number;
  /** ICC(1,1): the unperturbed case is one version among others. */
  readonly agreement: Estimate;
  /** ICC(3,1), for information: shifts that all cases share do not count. */
  readonly consistency: Estimate;
  /** Median over the cases of standard deviation over |mean| of the versions, and of their range over |mean|; null where a mean is 0. */
  readonly variation: number | null;
  readonly range: number | null;
  /** Whether the lower 95 % limit of ICC(1,1) reaches the threshold; null where there is no ICC. */
  readonly stable: boolean | null;
}

/** The stability of all features under perturbations. */
export interface StabilityResult {
  readonly cases: readonly string[];
  /** Versions of each case, the unperturbed one included. */
  readonly versions: number;
  readonly threshold: number;
  readonly features: readonly FeatureStability[];
}

/**
 * Stability of features over perturbations of the cases (Zwanenburg et al. 2019): ICC(1,1) with its 95 % interval over at least ten cases,
 * the unperturbed version included; a feature is stable where the lower limit is the threshold or more. With fewer cases the variation
 * within a case is all that is reported. A case that lacks a version of a feature is left out for it.
 *
 * @example
 * const perturbations = [{}, { rotation: 4 }, { rotation: -4 }];
 * const columns = { original_firstorder_Mean: perturbations.map((_, k) => features.ids.map((_, i) => i + 0.1 * k)) };
 * featureStability({ ids: features.ids, perturbations, columns }).features[0].stable // => true
 */
export function featureStability(
  { ids, perturbations, columns }: PerturbedFeatures,
  { threshold = 0.75 }: { readonly threshold?: number } = {},
): StabilityResult {
  const features = Object.entries(columns).flatMap(([name, versions]): FeatureStability[] => {
    if (isLesionColumn(name)) return [];
    const rows = ids.flatMap((_, i) => {
      const own = versions.map((values) => values[i] ?? null);
      return own.every((value): value is number => value !== null) ? [own] : [];
    });
    const [agreement, consistency] = agreementOf(rows);
    const spreads = rows.map((row) => relative(standardDeviation(row), row));
    const ranges = rows.map((row) => relative(Math.max(...row) - Math.min(...row), row));
    const lower = agreement.value === null ? undefined : agreement.ci?.[0];
    return [
      {
        name,
        cases: rows.length,
        agreement,
        consistency,
        variation: middle(spreads),
        range: middle(ranges),
        stable: lower === undefined ? null : lower >= threshold,
      },
    ];
  });
  return { cases: ids, versions: perturbations.length, threshold, features };
}

function agreementOf(rows: readonly (readonly number[])[]): [Estimate, Estimate] {
  const without = (reason: string): [Estimate, Estimate] => [
    { value: null, reason },
    { value: null, reason },
  ];
  if (rows.length < fewestCases)
    return without(`${rows.length} cases have every version; ${fewestCases} are needed for an ICC`);
  try {
    const found = icc(fromRows(rows));
    const estimateOf = (form: 'ICC(1,1)' | 'ICC(3,1)'): Estimate => {
      const { value, ci } = found[form];
      return { value, ci, method: form };
    };
    return [estimateOf('ICC(1,1)'), estimateOf('ICC(3,1)')];
  } catch (error) {
    if (isRadError(error)) return without(error.message);
    throw error;
  }
}

function relative(spread: number, row: readonly number[]): number | null {
  const centre = Math.abs(mean(row));
  return centre > 0 ? spread / centre : null;
}

function middle(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 || known.length < values.length ? null : median(known);
}
