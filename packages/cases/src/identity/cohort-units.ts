import { caseError } from '../errors.js';

/**
 * Refuses a cohort whose images are in several units; images whose unit is not known count for none.
 *
 * @throws RAD-COHORT-UNITS with the units and the first cases of each.
 */
export function requireOneUnit(cases: readonly { readonly id: string; readonly unit?: string | undefined }[]): void {
  const byUnit = new Map<string, string[]>();
  for (const { id, unit } of cases) if (unit !== undefined) byUnit.set(unit, [...(byUnit.get(unit) ?? []), id]);
  if (byUnit.size < 2) return;
  const units = [...byUnit].map(([unit, ids]) => {
    const distinct = [...new Set(ids)];
    const shown = distinct.slice(0, 5).join(', ');
    return `${unit} (${distinct.length}: ${shown}${distinct.length > 5 ? ' ...' : ''})`;
  });
  throw caseError('RAD-COHORT-UNITS', { units: units.join('; ') });
}
