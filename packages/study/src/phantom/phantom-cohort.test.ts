import { expect, test } from 'vitest';
import { phantomPatients } from './phantom-cohort.js';

const events = (patients: { recurrence: number }[]) => patients.reduce((sum, p) => sum + p.recurrence, 0);

test('the same seed gives the same patients, and a larger cohort begins with those of a smaller one', () => {
  expect(phantomPatients({ patients: 12, seed: 1 })).toEqual(phantomPatients({ patients: 40, seed: 1 }).slice(0, 12));
  expect(phantomPatients({ patients: 12, seed: 2 })).not.toEqual(phantomPatients({ patients: 12, seed: 1 }));
});

test('patients with a restless rim recur more often; without a signal they do not', () => {
  const rate = (signal: number) => {
    const patients = phantomPatients({ patients: 2000, seed: 3, signal });
    const high = patients.filter((p) => p.rimSignal > 0.5);
    const low = patients.filter((p) => p.rimSignal <= 0.5);
    return events(high) / high.length - events(low) / low.length;
  };
  expect(rate(8)).toBeGreaterThan(0.5);
  // Five standard errors of a difference of two proportions of 1,000 patients.
  expect(Math.abs(rate(0))).toBeLessThan(5 * Math.sqrt(0.5 / 1000));
});

test('two hospitals, about half of the patients with an event, no latent value in what a study may read', () => {
  const patients = phantomPatients({ patients: 300, seed: 4 });
  expect(patients.filter((p) => p.hospital === 'two')).toHaveLength(100);
  expect(events(patients) / 300).toBeGreaterThan(0.4);
  expect(events(patients) / 300).toBeLessThan(0.6);
});
