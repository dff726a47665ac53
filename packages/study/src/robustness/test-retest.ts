import type { FeatureTable } from '@radscore/cases';
import { isRadError } from '@radscore/core';
import { concordanceCorrelation, type DetectableChange, detectableChange, fromRows, icc } from '@radscore/stats';
import { isLesionColumn } from '../run/candidates.js';
import type { Estimate } from '../study/types.js';

/** How one feature repeats when the same patient is scanned again. */
export interface FeatureRepeatability {
  readonly name: string;
  readonly pairs: number;
  /** ICC(1,1) and ICC(2,1): a second scan takes the place of any other. */
  readonly agreement: Estimate;
  readonly absolute: Estimate;
  /** Lin's concordance correlation. */
  readonly concordance: Estimate;
  /** Absent with fewer than three pairs. */
  readonly change?: DetectableChange;
  /** Whether the lower 95 % limit of ICC(1,1) reaches the threshold; null where there is none. */
  readonly stable: boolean | null;
}

const fewestPairs = 3;

/**
 * Repeatability of features over pairs of cases: the same patient measured twice.
 *
 * @param pairs ids of a case and of its repeat.
 * @example testRetest(features, [['P0', 'P2'], ['P1', 'P3'], ['P4', 'P6']]).map(({ name }) => name) // => ['original_firstorder_Mean', 'original_firstorder_Range']
 */
export function testRetest(
  { ids, names, values }: FeatureTable,
  pairs: readonly (readonly [string, string])[],
  { threshold = 0.75 }: { readonly threshold?: number } = {},
): FeatureRepeatability[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  const places = pairs.flatMap(([a, b]): [number, number][] =>
    place.has(a) && place.has(b) ? [[place.get(a)!, place.get(b)!]] : [],
  );
  return names.flatMap((name, j): FeatureRepeatability[] => {
    if (isLesionColumn(name)) return [];
    const at = (i: number) => values[i + ids.length * j]!;
    const rows = places.map(([a, b]): [number, number] => [at(a), at(b)]).filter((row) => row.every(Number.isFinite));
    const few = `${rows.length} pairs have both values; ${fewestPairs} are needed`;
    const measured = (measure: () => Estimate): Estimate => {
      if (rows.length < fewestPairs) return { value: null, reason: few };
      try {
        return measure();
      } catch (error) {
        if (isRadError(error)) return { value: null, reason: error.message };
        throw error;
      }
    };
    const iccOf = (form: 'ICC(1,1)' | 'ICC(2,1)') =>
      measured(() => {
        const { value, ci } = icc(fromRows(rows))[form];
        return { value, ci, method: form };
      });
    const [first, second] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
    const agreement = iccOf('ICC(1,1)');
    const lower = agreement.value === null ? undefined : agreement.ci?.[0];
    return [
      {
        name,
        pairs: rows.length,
        agreement,
        absolute: iccOf('ICC(2,1)'),
        concordance: measured(() => {
          const { value, ci } = concordanceCorrelation(first, second);
          return { value, ci, method: 'Lin' };
        }),
        ...(rows.length >= fewestPairs && { change: detectableChange(first, second) }),
        stable: lower === undefined ? null : lower >= threshold,
      },
    ];
  });
}
