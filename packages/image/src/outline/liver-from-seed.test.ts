import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { draw, grid } from '../morphology/testing/masks.js';
import { sharedImage } from '../resample/testing/images.js';
import { maskFromLabel } from '../volume/mask.js';
import type { Triple, Volume } from '../volume/volume.js';
import { gaussianSmooth } from './gaussian-smooth.js';
import { liverFromSeed } from './liver-from-seed.js';
import { maskAgreement } from './mask-agreement.js';

/** Fat, a liver with a lesion and a vessel, a spleen, and a stomach of nearly the same density that touches it over a narrow bridge. */
function abdomen(spacing: Triple): { image: Volume; truth: ReturnType<typeof draw>; seed: Triple } {
  const size = [150, 120, 90].map((mm, a) => Math.round(mm / spacing[a])) as unknown as Triple;
  const geometry = grid(size, spacing);
  const ellipsoid = (c: Triple, r: Triple) => (x: number, y: number, z: number) =>
    ((x * spacing[0] - c[0]) / r[0]) ** 2 +
      ((y * spacing[1] - c[1]) / r[1]) ** 2 +
      ((z * spacing[2] - c[2]) / r[2]) ** 2 <=
    1;
  const truth = draw(geometry, ellipsoid([60, 60, 45], [45, 38, 34]));
  const lesion = draw(geometry, ellipsoid([75, 50, 45], [9, 9, 9]));
  const vessel = draw(geometry, ellipsoid([50, 65, 45], [30, 3, 3]));
  const stomach = draw(geometry, ellipsoid([129, 60, 45], [20, 25, 20]));
  const bridge = draw(geometry, ellipsoid([105, 60, 45], [12, 6, 6]));
  const hu = Float64Array.from(truth.data, (t, i) => {
    if (lesion.data[i] === 1) return 50;
    if (vessel.data[i] === 1) return 170;
    return t === 1 ? 100 : stomach.data[i] === 1 || bridge.data[i] === 1 ? 95 : -90;
  });
  gaussianSmooth(hu, geometry, 0.8);
  const rng = createRng('abdomen');
  const image = { geometry, data: Int16Array.from(hu, (v) => Math.round(v + 15 * rng.normal())) };
  return { image, truth, seed: [40, 75, 40].map((mm, a) => Math.round(mm / spacing[a])) as unknown as Triple };
}

test.each([[[1.6, 1.6, 2.5]], [[0.9, 0.9, 1.5]], [[0.8, 0.8, 5]]] as [Triple][])(
  'one click finds the liver with its lesion and vessel, without the stomach that touches it, at %j mm',
  (spacing) => {
    const { image, truth, seed } = abdomen(spacing);
    const agreement = maskAgreement(liverFromSeed(image, seed), truth);
    expect(agreement.dice.value).toBeGreaterThan(0.93);
    expect(agreement.meanSurfaceDistance.value).toBeLessThan(1.5);
  },
);

test('a seed outside the image, or in the air, is refused; a set signal stops it', () => {
  const { image, seed } = abdomen([3, 3, 3]);
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => liverFromSeed(image, [-1, 0, 0])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => liverFromSeed(image, seed, {}, { signal: { aborted: true } })).toThrowError(code('RAD-CANCELLED'));
  const empty = { geometry: image.geometry, data: image.data.map((_, i) => (i % 2 === 0 ? -1000 : 1000)) };
  expect(() => liverFromSeed(empty, seed, { halfWidth: 1 })).toThrowError(code('RAD-REGION-EMPTY'));
});

const ct = sharedImage('liver_ct/example_ct_sm.nii.gz');
const labels = sharedImage('liver_ct/example_seg.nii.gz');

test.skipIf(ct === undefined || labels === undefined)(
  'on a real CT without contrast, Dice is above 0.9 from clicks all over the liver',
  () => {
    const truth = maskFromLabel(labels as Volume, 5);
    const dice = (
      [
        [70, 55, 18],
        [85, 60, 12],
        [60, 60, 20],
        [95, 50, 15],
      ] as Triple[]
    ).map(
      (seed) =>
        maskAgreement(liverFromSeed(ct as Volume, seed), { ...truth, geometry: (ct as Volume).geometry }).dice.value,
    );
    console.log(`Dice of liver-from-seed on liver_ct: ${dice.map((d) => d?.toFixed(3)).join(', ')}`);
    for (const value of dice) expect(value).toBeGreaterThan(0.9);
  },
);
