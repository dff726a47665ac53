import { expect, test } from 'vitest';
import { calibrationOf } from './calibration.js';

test('groups of ten patients at least, lowest predictions first; expected is the sum of the predictions', () => {
  const known = Array.from({ length: 25 }, (_, i) => ({ value: (25 - i) / 100, outcome: i % 5 === 0 }));
  const found = calibrationOf(known)!;
  expect([found.patients, found.events]).toEqual([25, 5]);
  expect(found.expected).toBeCloseTo(3.25, 12);
  expect(found.groups.map(({ patients }) => patients)).toEqual([13, 12]);
  expect(found.groups[0]!.meanPrediction).toBeCloseTo(0.07, 12);
  // R: prop.test(5, 25, correct = FALSE)
  expect(found.interval[0]).toBeCloseTo(0.08861, 4);
  expect(found.interval[1]).toBeCloseTo(0.39131, 4);
});

test('few patients are one group; none are none', () => {
  expect(calibrationOf([{ value: 0.2, outcome: true }])!.groups).toHaveLength(1);
  expect(calibrationOf([])).toBeNull();
});
