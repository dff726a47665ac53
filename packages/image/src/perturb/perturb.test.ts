import { createRng } from '@radscore/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, grid } from '../morphology/testing/masks.js';
import { boundingBox, boxSize } from '../volume/box.js';
import { indexToPhysical, physicalToIndex } from '../volume/coordinates.js';
import { centreOfMass, countVoxels, emptyMask } from '../volume/mask.js';
import { oblique } from '../volume/testing/oblique.js';
import { type Triple, type Volume, voxelVolume } from '../volume/volume.js';
import { movedGrid } from './move-grid.js';
import { perturb } from './perturb.js';
import { perturbationPlan } from './perturbation-plan.js';

const geometry = grid([48, 44, 20], [1, 1, 2]);
const ball = draw(geometry, (x, y, z) => (x - 26) ** 2 + (y - 20) ** 2 + (2 * (z - 10)) ** 2 <= 100);
const rng = createRng('perturb');
const image: Volume = { geometry, data: Int16Array.from(ball.data, (v) => Math.round(50 + 40 * v + 8 * rng.normal())) };
const seed = { seed: 'case-1', margin: 8 };

test('without a perturbation it is the block around the region, voxel for voxel', () => {
  const { volume, mask, noise } = perturb(image, ball, {}, seed);
  expect(noise).toBe(0);
  expect(countVoxels(mask)).toBe(countVoxels(ball));
  const [nx, ny, nz] = volume.geometry.size;
  for (let z = 0, i = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      for (let x = 0; x < nx; x++, i++) {
        const at = physicalToIndex(geometry, indexToPhysical(volume.geometry, [x, y, z])).map(Math.round);
        const j = at[0] + 48 * (at[1] + 44 * at[2]);
        if (volume.data[i] !== image.data[j] || mask.data[i] !== ball.data[j]) throw new Error(`voxel ${at} differs`);
      }
    }
  }
  const region = boxSize(boundingBox(ball) as NonNullable<ReturnType<typeof boundingBox>>);
  expect([nx, ny]).toEqual([region[0] + 16, region[1] + 16]);
});

test('a turn by 90 degrees reads every voxel where it is, along the other axes', () => {
  const { volume, mask } = perturb(image, ball, { rotation: 90 }, { ...seed, margin: 4 });
  expect(countVoxels(mask)).toBe(countVoxels(ball));
  const [nx, ny] = volume.geometry.size;
  for (let i = 0; i < volume.data.length; i++) {
    const index: Triple = [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))];
    const [x, y, z] = physicalToIndex(geometry, indexToPhysical(volume.geometry, index));
    expect(Math.abs(x - Math.round(x))).toBeLessThan(1e-9);
    const j = Math.round(x) + 48 * (Math.round(y) + 44 * Math.round(z));
    expect(Math.abs(volume.data[i] - image.data[j])).toBeLessThan(1e-8);
  }
});

test('turned and shifted grids keep the middle of the image, its spacing and right angles; the patient stays where he is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (angle, shift) => {
        const from = { ...geometry, origin: oblique.origin, direction: oblique.direction };
        const to = movedGrid(from, { angle, translation: [shift, 0, 0] });
        const d = to.direction;
        const dot = (a: number, b: number) => d[a] * d[b] + d[a + 3] * d[b + 3] + d[a + 6] * d[b + 6];
        for (const [a, b] of [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 1],
          [0, 2],
          [1, 2],
        ])
          expect(dot(a, b)).toBeCloseTo(a === b ? 1 : 0, 12);
        const middle: Triple = [23.5, 21.5, 9.5];
        const back = physicalToIndex(to, indexToPhysical(from, middle));
        expect(back[0]).toBeCloseTo(23.5 - shift, 9);
        expect(back[1]).toBeCloseTo(21.5, 9);
        expect(back[2]).toBeCloseTo(9.5, 9);
      },
    ),
  );
});

test('turned, shifted or on other voxels, the region keeps place and volume', () => {
  const centre = centreOfMass(ball)?.mm as Triple;
  const volume = countVoxels(ball) * voxelVolume(geometry);
  for (const change of [
    { rotation: 13 },
    { translation: [0.25, 0.5, 0.75] as Triple },
    { rotation: -30, translation: [0.5, 0.5, 0] as Triple },
  ]) {
    for (const spacing of [undefined, [1.5, 1.5, 1.5] as Triple]) {
      const { mask } = perturb(image, ball, change, spacing === undefined ? seed : { ...seed, spacing });
      const moved = centreOfMass(mask)?.mm as Triple;
      moved.forEach((mm, a) => {
        expect(Math.abs(mm - centre[a])).toBeLessThan(0.2 * geometry.spacing[a]);
      });
      expect(Math.abs((countVoxels(mask) * voxelVolume(mask.geometry)) / volume - 1)).toBeLessThan(0.03);
    }
  }
});

test('noise has the level of the image unless one is given, and a draw for each repetition', () => {
  const plain = perturb(image, ball, {}, seed);
  const sd = (a: Volume) => {
    const d = Float64Array.from(a.data, (v, i) => v - plain.volume.data[i]);
    const mean = d.reduce((s, v) => s + v, 0) / d.length;
    return Math.sqrt(d.reduce((s, v) => s + (v - mean) ** 2, 0) / d.length);
  };
  const own = perturb(image, ball, { noise: { repetition: 1 } }, seed);
  expect(Math.abs(own.noise / 8 - 1)).toBeLessThan(0.1);
  expect(Math.abs(sd(own.volume) / own.noise - 1)).toBeLessThan(0.05);
  const given = perturb(image, ball, { noise: { repetition: 1, level: 20 } }, seed);
  expect(Math.abs(sd(given.volume) / 20 - 1)).toBeLessThan(0.05);
  expect(perturb(image, ball, { noise: { repetition: 1 } }, seed)).toEqual(own);
  expect(perturb(image, ball, { noise: { repetition: 2 } }, seed).volume.data).not.toEqual(own.volume.data);
  expect(own.mask).toEqual(plain.mask);
});

test('growth and a new outline change the region only, and combine', () => {
  const plain = perturb(image, ball, {}, seed);
  const grown = perturb(image, ball, { growth: { fraction: 0.2 } }, seed);
  expect(countVoxels(grown.mask)).toBe(Math.floor(1.2 * countVoxels(ball)));
  expect(grown.volume).toEqual(plain.volume);
  expect(countVoxels(perturb(image, ball, { growth: { mm: 2 } }, seed).mask)).toBeGreaterThan(countVoxels(ball));
  const all = perturb(
    image,
    ball,
    { noise: { repetition: 1 }, rotation: 5, translation: [0.3, 0, 0], growth: { fraction: -0.1 }, contour: 2 },
    seed,
  );
  expect(countVoxels(all.mask)).toBeGreaterThan(0.5 * countVoxels(ball));
  expect(() => perturb(image, emptyMask(geometry), {}, seed)).toThrowError(
    expect.objectContaining({ code: 'RAD-MASK-EMPTY' }),
  );
});

test('a plan is every combination of what is varied', () => {
  expect(perturbationPlan({})).toEqual([]);
  expect(perturbationPlan({ rotation: [-4, 4], contour: 2 })).toEqual([
    { rotation: -4, contour: 1 },
    { rotation: -4, contour: 2 },
    { rotation: 4, contour: 1 },
    { rotation: 4, contour: 2 },
  ]);
  expect(perturbationPlan({ translation: [0.25, 0.75], noise: 1, growth: { mm: [-2, 0, 2] } })).toHaveLength(24);
  expect(perturbationPlan({ noise: 1, noiseLevel: 10 })).toEqual([{ noise: { repetition: 1, level: 10 } }]);
});
