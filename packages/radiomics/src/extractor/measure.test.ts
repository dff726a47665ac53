import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { identityDirection, type Mask, type Triple, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import type { Filter } from '../filters/filter.js';
import { filters } from '../filters/index.js';
import { makeParameters } from '../parameters/parameters.js';
import { extractFeatures } from './extract-features.js';
import { createMeasure } from './measure.js';
import { prepare } from './prepare.js';
import { extractionTasks } from './tasks.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const size: Triple = [100, 100, 50];
const geometry = { size, spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
const voxels = size[0] * size[1] * size[2];
const volume: Volume = { geometry, data: Float64Array.from({ length: voxels }, (_, i) => i % 97) };
const mask: Mask = { geometry, data: Uint8Array.from(volume.data, (_, i) => Number(i > 250_000 && i < 250_400)) };

test('never more than two derived images are alive, however many there are', () => {
  const parameters = makeParameters({
    imageType: { Square: {} },
    featureClass: { firstorder: ['Mean'], glcm: ['Idm'] },
  });
  const alive: number[] = [];
  const images = Array.from({ length: 12 }, (_, i) => `copy-${i}`);
  const filter: Filter = {
    ...parameters.imageTypes[0].filter,
    imageNames: () => [...images],
    *steps(input) {
      for (const name of images) {
        // The second collection waits for the first, which frees buffers in the background.
        collectGarbage();
        collectGarbage();
        alive.push(process.memoryUsage().arrayBuffers);
        yield { name, volume: { geometry, data: Float64Array.from(input.data) } };
      }
    },
  };
  const many = { ...parameters, imageTypes: [{ ...parameters.imageTypes[0], filter }] };
  const { region } = prepare(volume, mask, many.settings);
  const [task] = extractionTasks(many);
  expect(createMeasure(region, many)(task)).toHaveLength(24);
  const earlier = alive.map((bytes) => Math.round((bytes - alive[0]) / (8 * voxels)));
  // Counted each time before the next image is made: the one before it, at most.
  expect(Math.max(...earlier)).toBeLessThanOrEqual(1);
});

test('what a family reads around the region of a filtered image is filtered too', () => {
  const parameters = (imageType: object) =>
    makeParameters({
      setting: { convention: 'ibsi', additionalInfo: false },
      imageType,
      featureClass: { loc: null },
    });
  const wholeImage: Mask = { geometry, data: new Uint8Array(voxels).fill(1) };
  const gradient = filters.find(({ name }) => name === 'Gradient')!;
  const context = { mask: wholeImage, seed: 1, force2D: false, force2Ddimension: 0 } as const;
  const [made] = gradient.apply(volume, gradient.parameters.parse({}), context);
  const values = (image: Volume, imageType: object) =>
    extractFeatures(image, mask, parameters(imageType)).features.map(({ value }) => value);
  const found = values(volume, { Gradient: {} });
  expect(found).toEqual(values(made.volume, { Original: {} }));
  expect(found.every((value) => value !== null && value > 0)).toBe(true);
});

test('a distance that no two voxels of the region have costs no memory and changes nothing', () => {
  const featuresAt = (distances: number[]) => {
    const setting = { distances, additionalInfo: false };
    const parameters = makeParameters({ setting, featureClass: { glcm: [], gldm: [], ngtdm: [] } });
    return extractFeatures(volume, mask, parameters).features;
  };
  expect(featuresAt([1, 100])).toEqual(featuresAt([1]));
});
