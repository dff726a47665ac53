import type { Check } from './check.js';

export const patientsAcrossSplit: Check<3> = {
  number: 3,
  name: 'Rows of one patient on both sides of a split',
  find({ splits, data, cohort, protocol }) {
    const { patientOf } = splits;
    const owner = (id: string) => patientOf?.[id] ?? id;
    const shared = new Set<string>();
    for (const { train, test } of splits.main) {
      const trained = new Set(train.map(owner));
      for (const id of [...test, ...splits.external]) if (trained.has(owner(id))) shared.add(owner(id));
    }
    const patients = new Set(data.ids.map(owner)).size;
    const values = { rows: data.ids.length, patients, shared: shared.size };
    if (shared.size > 0)
      return { code: 'PATIENT-ON-BOTH-SIDES', verdict: 'fail', values: { ...values, ids: [...shared].slice(0, 5) } };
    if (patientOf === undefined) return { code: 'ONE-ROW-EACH', verdict: 'pass', values };
    const found = cohort.warnings.find(({ code }) => code === 'RAD-COHORT-PATIENT-FOUND');
    if (protocol.cohort.patient === undefined && found !== undefined)
      return {
        code: 'PATIENT-COLUMN-FOUND',
        verdict: 'warn',
        values: { ...values, column: String(found.values.name) },
      };
    return { code: 'ROWS-KEPT-TOGETHER', verdict: 'pass', values };
  },
};
