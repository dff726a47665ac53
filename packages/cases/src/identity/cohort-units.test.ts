import { expect, test } from 'vitest';
import { requireOneUnit } from './cohort-units.js';

test('one unit, or none that is known, is a cohort', () => {
  requireOneUnit([{ id: 'a', unit: 'HU' }, { id: 'b' }, { id: 'c', unit: 'HU' }]);
  requireOneUnit([]);
});

test('two units are refused, with the cases of each', () => {
  const units = expect.objectContaining({
    code: 'RAD-COHORT-UNITS',
    values: { units: 'SUVbw (2: b, c); BQML (1: a)' },
  });
  const cases = [
    { id: 'b', unit: 'SUVbw' },
    { id: 'a', unit: 'BQML' },
    { id: 'c', unit: 'SUVbw' },
    { id: 'c', unit: 'SUVbw' },
  ];
  expect(() => requireOneUnit(cases)).toThrow(units);
});
