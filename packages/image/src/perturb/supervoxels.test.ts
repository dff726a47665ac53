import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { connectedComponents } from '../morphology/connected-components.js';
import { draw, grid } from '../morphology/testing/masks.js';
import { maskAgreement } from '../outline/mask-agreement.js';
import { countVoxels, maskFromLabel } from '../volume/mask.js';
import { contourRandomiser } from './randomise-contour.js';
import { supervoxels } from './supervoxels.js';

const geometry = grid([40, 38, 20], [1, 1, 2]);
const ball = draw(geometry, (x, y, z) => (x - 20) ** 2 + (y - 19) ** 2 + (2 * (z - 10)) ** 2 <= 121);
const rng = createRng('supervoxels');
const image = { geometry, data: Int16Array.from(ball.data, (v) => Math.round(40 + 60 * v + 5 * rng.normal())) };

test('supervoxels cover every voxel, are face-connected pieces of about the requested volume, and follow edges', () => {
  const { labels, count } = supervoxels(image, { range: [20, 120] });
  let covered = 0;
  let impure = 0;
  for (let label = 0; label < count; label++) {
    const piece = maskFromLabel({ geometry, data: labels }, label);
    const voxels = countVoxels(piece);
    expect(connectedComponents(piece, 6)).toHaveLength(1);
    covered += voxels;
    const inside = ball.data.reduce((sum, v, i) => sum + (piece.data[i] !== 0 ? v : 0), 0);
    impure += Math.min(inside, voxels - inside);
  }
  expect(covered).toBe(labels.length);
  const wanted = (40 * 38 * 20 * 2) / 500;
  expect(count / wanted).toBeGreaterThan(0.6);
  expect(count / wanted).toBeLessThan(1.6);
  expect(impure / countVoxels(ball)).toBeLessThan(0.05);
});

test('the same image has the same supervoxels; a set signal stops them', () => {
  expect(supervoxels(image, { range: [20, 120] })).toEqual(supervoxels(image, { range: [20, 120] }));
  expect(() => supervoxels(image, { range: [20, 120] }, { signal: { aborted: true } })).toThrowError(
    expect.objectContaining({ code: 'RAD-CANCELLED' }),
  );
});

test('a randomised outline is near the old one, differs from draw to draw, and is the same for the same draw', () => {
  // Drawn too large by 1 mm, so that supervoxels are partly covered.
  const rough = draw(geometry, (x, y, z) => (x - 20) ** 2 + (y - 19) ** 2 + (2 * (z - 10)) ** 2 <= 169);
  const again = contourRandomiser(image, rough);
  const draws = [1, 2, 3].map((n) => again(createRng('case').split(n)));
  for (const outline of draws) expect(maskAgreement(outline, rough).dice.value).toBeGreaterThan(0.75);
  expect(draws[0].data).not.toEqual(draws[1].data);
  expect(again(createRng('case').split(1)).data).toEqual(draws[0].data);
});
