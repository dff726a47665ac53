import { type Check, count } from './check.js';

export const patientsAcrossSplit: Check = {
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
      return {
        code: 'PATIENT-ON-BOTH-SIDES',
        verdict: 'fail',
        sentence: `${count(shared.size, 'patient')} trained and tested the same model: ${[...shared].slice(0, 5).join(', ')}.`,
        values,
      };
    if (patientOf === undefined)
      return {
        code: 'ONE-ROW-EACH',
        verdict: 'pass',
        sentence:
          'No column names a patient with several rows, so each row counts as one patient; none stands on both sides of a split.',
        values,
      };
    const told = `${data.ids.length} rows of ${count(patients, 'patient')}, all rows of a patient on one side of every split`;
    const found = cohort.warnings.find(({ code }) => code === 'RAD-COHORT-PATIENT-FOUND');
    if (protocol.cohort.patient === undefined && found !== undefined)
      return {
        code: 'PATIENT-COLUMN-FOUND',
        verdict: 'warn',
        sentence: `${told}. The column ${found.values.name} was taken for the patient by its name; say so in the protocol (cohort.patient).`,
        values: { ...values, column: String(found.values.name) },
      };
    return { code: 'ROWS-KEPT-TOGETHER', verdict: 'pass', sentence: `${told} (cohort.patient).`, values };
  },
};
