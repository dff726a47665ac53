import type { FeatureTable } from '@radscore/cases';
import { isRadError } from '@radscore/core';
import { icc } from '@radscore/stats';
import { studyError } from '../errors.js';
import { isLesionColumn } from '../run/candidates.js';
import type { ReaderAgreement } from '../study/types.js';

/** How agreement is measured and judged, as the protocol says. */
export interface AgreementRule {
  readonly form: 'ICC(1,1)' | 'ICC(2,1)' | 'ICC(3,1)';
  /** Features at or below it are left out. */
  readonly threshold: number;
}

/** The agreement of two readers on every feature of the first table. */
export type FeatureAgreement = Pick<ReaderAgreement, 'form' | 'threshold' | 'patients' | 'features'>;

/** The least number of patients an ICC with an interval can rest on. */
const leastPatients = 3;

/**
 * The intraclass correlation of every feature over the patients that both readers have outlined, in the order of the first table (number and volume
 * of lesions are not features). A patient
 * whose value is missing for one reader is left out for that feature. A feature whose ICC cannot be computed (constant, or too few patients) is
 * not kept, and says why: what was not shown to repeat is not used.
 *
 * @param among ids that count; all that both tables have by default.
 * @param confidence level of the intervals.
 * @throws RAD-READERS-FEW where fewer than three patients are in both tables.
 * @example
 * const second = { ...features, values: features.values.map((value) => value + 0.1) };
 * featureAgreement(features, second, { form: 'ICC(2,1)', threshold: 0.75 }).features.map(({ kept }) => kept) // => [true, true]
 */
export function featureAgreement(
  first: FeatureTable,
  second: FeatureTable,
  { form, threshold }: AgreementRule,
  among: readonly string[] = first.ids,
  confidence = 0.95,
): FeatureAgreement {
  const rowsOfFirst = new Map(first.ids.map((id, i) => [id, i]));
  const rowsOfSecond = new Map(second.ids.map((id, i) => [id, i]));
  const patients = among.filter((id) => rowsOfFirst.has(id) && rowsOfSecond.has(id));
  if (patients.length < leastPatients) throw studyError('RAD-READERS-FEW', { count: patients.length });
  const columnOfSecond = new Map(second.names.map((name, j) => [name, j]));
  const features = first.names.flatMap((name, j) => {
    if (isLesionColumn(name)) return [];
    const other = columnOfSecond.get(name);
    const pairs = patients.map((id): [number, number] => [
      first.values[rowsOfFirst.get(id)! + first.ids.length * j]!,
      other === undefined ? Number.NaN : second.values[rowsOfSecond.get(id)! + second.ids.length * other]!,
    ]);
    const agreement = correlation(pairs, form, confidence);
    return [{ name, icc: agreement, kept: agreement.value !== null && agreement.value > threshold }];
  });
  return { form, threshold, patients, features };
}

function correlation(
  pairs: readonly [number, number][],
  form: AgreementRule['form'],
  level: number,
): ReaderAgreement['features'][number]['icc'] {
  const complete = pairs.filter(([a, b]) => Number.isFinite(a) && Number.isFinite(b));
  if (complete.length < leastPatients) {
    return {
      value: null,
      reason: `both readers have a value for ${complete.length} of ${pairs.length} patients; three are needed`,
    };
  }
  const ratings = [...complete.map(([a]) => a), ...complete.map(([, b]) => b)];
  try {
    const { value, ci } = icc({ rows: complete.length, cols: 2, data: Float64Array.from(ratings) }, { level })[form];
    return { value, ci, method: form };
  } catch (error) {
    if (isRadError(error, 'RAD-STATS-CONSTANT')) return { value: null, reason: error.message };
    throw error;
  }
}
