import type { ErrorData } from '@radscore/core';
import type { Cell } from '@radscore/tables';
import type { ImageFacts } from './extract-case.js';

/** Measured features: one row a patient. `values` is column after column, NaN where `missing` has the reason. */
export interface FeatureTable {
  readonly ids: readonly string[];
  /** `region:imageType_family_Feature`, `deep:0` ...; without a prefix where there is one region. */
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly missing: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
  /** Of a supplied table: columns that are not used. Of images: what was noted of the cases. */
  readonly warnings?: readonly ErrorData[];
}

/** A measured patient, as the extraction gives it. */
export interface MeasuredPatient {
  readonly id: string;
  readonly values: readonly (readonly [string, Cell])[];
  readonly notes: readonly {
    readonly kind: 'missing' | 'warning';
    readonly subject: string;
    readonly reason: { readonly message: string };
  }[];
  readonly facts?: ImageFacts;
}

/** The features of all measured patients, diagnostics left out. A value that is missing stands with its reason. */
export function featureTableOf(patients: readonly MeasuredPatient[]): FeatureTable {
  const names = new Map<string, number>();
  for (const { values } of patients) {
    for (const [name] of values) if (!/(^|:)diagnostics_/.test(name) && !names.has(name)) names.set(name, names.size);
  }
  const rows = patients.length;
  const values = new Float64Array(rows * names.size).fill(Number.NaN);
  const missing: { id: string; name: string; reason: string }[] = [];
  patients.forEach((patient, i) => {
    for (const [name, cell] of patient.values) {
      const j = names.get(name);
      if (j !== undefined && typeof cell === 'number') values[i + rows * j] = cell;
    }
    const reasons = patient.notes.filter(({ kind }) => kind === 'missing');
    for (const [name, j] of names) {
      if (!Number.isNaN(values[i + rows * j]!)) continue;
      const own =
        reasons.find(({ subject }) => subject === name) ??
        reasons.find(({ subject }) => name.startsWith(`${subject}:`) || subject === '');
      missing.push({ id: patient.id, name, reason: own?.reason.message ?? 'it was not measured in this patient' });
    }
  });
  return { ids: patients.map(({ id }) => id), names: [...names.keys()], values, missing };
}
