import { kaplanMeier, survivalAt } from '@radscore/stats';
import { expect, test } from 'vitest';
import { fifthsOf } from './fifths.js';

const values = Array.from({ length: 60 }, (_, i) => i / 60);
const time = values.map((value, i) => 20 + ((i * 37) % 30) - 8 * value);
const status = values.map((_, i) => (i % 3 === 0 ? 0 : 1) as 0 | 1);

test('fifths of a survival model have Kaplan-Meier of their own patients at even times, as long as ten are at risk', () => {
  const fifths = fifthsOf(values, { kind: 'survival', time, status, unit: 'months' });
  expect(fifths.map(({ patients }) => patients)).toEqual([12, 12, 12, 12, 12]);
  const last = Math.max(...time);
  fifths.forEach(({ survival = [] }, g) => {
    expect(survival.length).toBeGreaterThan(0);
    const own = [12 * g, 12 * g + 12] as const;
    const curve = kaplanMeier(time.slice(...own), status.slice(...own));
    survival.forEach((each, k) => {
      expect(each.atRisk).toBeGreaterThanOrEqual(10);
      expect(each.time).toBeCloseTo((last * (k + 1)) / 12, 12);
      expect(each.survival).toBe(survivalAt(curve, [each.time])[0]!.survival);
    });
    // No time is that of a patient.
    for (const each of survival) expect(time).not.toContain(each.time);
  });
});

test('of yes and no there is no curve, and no group has under ten patients', () => {
  const fifths = fifthsOf(values.slice(0, 35), { kind: 'binary', event: status.slice(0, 35) });
  expect(fifths.map(({ patients }) => patients)).toEqual([11, 12, 12]);
  expect(fifths.every((each) => !('survival' in each))).toBe(true);
});
