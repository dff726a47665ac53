import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { draw, grid } from '../morphology/testing/masks.js';
import { emptyMask } from '../volume/mask.js';
import type { Volume } from '../volume/volume.js';
import { maskAgreement } from './mask-agreement.js';
import { randomWalker } from './random-walker.js';

test('on a line without edges the probability falls evenly from the seed inside to the one outside', () => {
  const geometry = grid([10, 1, 1], [1, 1, 1]);
  const image: Volume = { geometry, data: new Int16Array(10) };
  const inside = draw(geometry, (x) => x === 0);
  const outside = draw(geometry, (x) => x === 9);
  const { probability, mask } = randomWalker(image, { inside, outside, tolerance: 1e-10 });
  for (let x = 0; x < 10; x++) expect(probability[x]).toBeCloseTo(1 - x / 9, 6);
  expect([...mask.data]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
});

test('an edge holds the walker back as a resistance in series does: exp(beta d^2) steps of flat image', () => {
  const geometry = grid([5, 1, 1], [1, 1, 1]);
  const image: Volume = { geometry, data: Float64Array.of(0, 0, 0, 1, 1) };
  const [inside, outside] = [draw(geometry, (x) => x === 0), draw(geometry, (x) => x === 4)];
  const { probability } = randomWalker(image, {
    inside,
    outside,
    beta: 2,
    contrast: 1,
    smoothing: 0,
    tolerance: 1e-12,
  });
  const resistance = [1, 1, Math.exp(2), 1];
  const total = resistance.reduce((sum, r) => sum + r, 0);
  let passed = 0;
  resistance.forEach((r, i) => {
    passed += r;
    expect(probability[i + 1]).toBeCloseTo(1 - passed / total, 6);
  });
});

test('steps along a coarser axis weigh less, by the square of the spacing', () => {
  // From the middle, two voxels away along x at 1 mm lies the inside, one along y at 3 mm the outside.
  const geometry = grid([3, 2, 1], [1, 3, 1]);
  const image: Volume = { geometry, data: new Int16Array(6) };
  const inside = draw(geometry, (x, y) => x === 2 && y === 0);
  const outside = draw(geometry, (_, y) => y === 1);
  const { probability } = randomWalker(image, { inside, outside, smoothing: 0, tolerance: 1e-12 });
  // p1 (2 + 1/9) = 1 + p0; p0 (1 + 1/9) = p1.
  const p1 = 1 / (2 + 1 / 9 - 9 / 10);
  expect(probability[1]).toBeCloseTo(p1, 6);
  expect(probability[0]).toBeCloseTo((9 / 10) * p1, 6);
});

test('a noisy ball is found from one stroke inside and a frame outside', () => {
  const geometry = grid([32, 32, 16], [1, 1, 2]);
  const truth = draw(geometry, (x, y, z) => (x - 15) ** 2 + (y - 16) ** 2 + (2 * (z - 8)) ** 2 <= 81);
  const rng = createRng('walker');
  const image: Volume = {
    geometry,
    data: Int16Array.from(truth.data, (t) => Math.round(60 + 40 * t + 12 * rng.normal())),
  };
  const inside = draw(geometry, (x, y, z) => Math.abs(x - 15) <= 3 && y === 16 && z === 8);
  const outside = draw(geometry, (x, y, z) => x === 1 || y === 1 || x === 30 || y === 30 || z === 0 || z === 15);
  const { mask } = randomWalker(image, { inside, outside });
  expect(maskAgreement(mask, truth).dice.value).toBeGreaterThan(0.95);
});

test('seeds of one kind only, and a block that is too large, are refused; a set signal stops it', () => {
  const geometry = grid([200, 200, 120], [1, 1, 1]);
  const image: Volume = { geometry, data: new Int16Array(200 * 200 * 120) };
  const inside = draw(geometry, (x, y, z) => x + y + z === 0);
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => randomWalker(image, { inside, outside: emptyMask(geometry) })).toThrowError(code('RAD-MASK-EMPTY'));
  const far = draw(geometry, (x, y, z) => x === 199 && y === 199 && z === 119);
  expect(() => randomWalker(image, { inside, outside: far })).toThrowError(code('RAD-PARAMETER-INVALID'));
  const near = draw(geometry, (x, y, z) => x === 5 && y === 0 && z === 0);
  expect(() => randomWalker(image, { inside, outside: near }, { signal: { aborted: true } })).toThrowError(
    code('RAD-CANCELLED'),
  );
});
