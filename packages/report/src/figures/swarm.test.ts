import { expect, test } from 'vitest';
import { swarmOffsets } from './swarm.js';

test('points apart in height stay in the middle', () => {
  expect(swarmOffsets([0, 10, 20], 2, 30)).toEqual([0, 0, 0]);
});

test('points do not overlap while there is room, and stay within it', () => {
  const ys = Array.from({ length: 40 }, (_, i) => 0.7 * i);
  const offsets = swarmOffsets(ys, 2, 30);
  for (let i = 0; i < ys.length; i++) {
    expect(Math.abs(offsets[i]!)).toBeLessThanOrEqual(30);
    for (let j = 0; j < i; j++) expect(Math.hypot(offsets[i]! - offsets[j]!, ys[i]! - ys[j]!)).toBeGreaterThan(3.99);
  }
});

test('equal points beyond the room overlap rather than leave it', () => {
  const offsets = swarmOffsets(new Array(200).fill(5), 2, 10);
  for (const dx of offsets) expect(Math.abs(dx)).toBeLessThanOrEqual(10);
});
