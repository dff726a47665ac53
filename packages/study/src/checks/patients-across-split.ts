import { type Check, count } from './check.js';

export const patientsAcrossSplit: Check = {
  number: 3,
  name: 'Rows of one patient on both sides of a split',
  find({ splits, data }) {
    const shared = new Set(splits.main.flatMap(({ train, test }) => test.filter((id) => train.includes(id))));
    for (const { train } of splits.main) for (const id of splits.external) if (train.includes(id)) shared.add(id);
    const values = { patients: data.ids.length, shared: shared.size };
    if (shared.size > 0)
      return {
        verdict: 'fail',
        sentence: `${count(shared.size, 'patient')} trained and tested the same model: ${[...shared].slice(0, 5).join(', ')}.`,
        values,
      };
    return {
      verdict: 'pass',
      sentence: 'Every patient has one row, and nobody stands on both sides of a split.',
      values,
    };
  },
};
