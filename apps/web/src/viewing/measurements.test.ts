import { identityDirection } from '@radscore/image';
import { expect, test } from 'vitest';
import { lengthOf, valuesWithin } from './measurements.js';
import { planesOf } from './planes.js';

const geometry = { size: [4, 4, 1], spacing: [0.5, 2, 1], origin: [0, 0, 0], direction: identityDirection } as const;
const { axial } = planesOf(geometry);
const data = Int16Array.from({ length: 16 }, (_, i) => i);

test('a distance is in mm on pixels that are not square', () => {
  expect(lengthOf(axial, { kind: 'distance', plane: 'axial', slice: 0, from: [0, 0], to: [6, 2] })).toBe(5);
});

test('an ellipse holds the pixels whose centres lie inside', () => {
  const found = valuesWithin({ geometry, data }, axial, { slice: 0, from: [1, 1], to: [3, 3] });
  expect(found).toEqual({ count: 4, mean: 7.5, sd: Math.sqrt(17 / 3), least: 5, greatest: 10, area: 4 });
});

test('an ellipse without a pixel has no mean', () => {
  expect(valuesWithin({ geometry, data }, axial, { slice: 0, from: [1, 1], to: [1, 1] }).mean).toBeNaN();
});
