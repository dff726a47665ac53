import { expect, test } from 'vitest';
import { indexToPhysical, physicalToIndex } from './coordinates.js';
import { c, oblique, s } from './testing/oblique.js';

test('indexToPhysical uses spacing, the full direction and the origin', () => {
  const [x, y, z] = indexToPhysical(oblique, [1, 2, 3]);
  expect(x).toBeCloseTo(-12 + 0.8 * c + 7.5 * s, 12);
  expect(y).toBeCloseTo(7 + 2.2, 12);
  expect(z).toBeCloseTo(30 - 0.8 * s + 7.5 * c, 12);
});

test('physicalToIndex undoes indexToPhysical, also outside the image', () => {
  const back = physicalToIndex(oblique, indexToPhysical(oblique, [-5.25, 2.5, 17]));
  [-5.25, 2.5, 17].forEach((v, a) => {
    expect(back[a]).toBeCloseTo(v, 12);
  });
});
