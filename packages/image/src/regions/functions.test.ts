import { expect, test } from 'vitest';
import { dilate, erode, shell } from '../morphology/grow.js';
import { complement, countVoxels, emptyMask, intersect, subtract } from '../volume/mask.js';
import type { Mask } from '../volume/volume.js';
import { evaluateRegion } from './evaluate.js';
import { both, geometry, liver, maskOf, segments, tumour1, tumour2 } from './testing/case.js';

test.each<[string, Mask]>([
  ['tumour1', tumour1],
  ['tumour*', both],
  ['tumour?', both],
  ['*2', tumour2],
  ['union(tumour1, tumour2)', both],
  ['tumour1 | tumour2', both],
  ['liver & tumour1', intersect(liver, tumour1)],
  ['intersect(liver, tumour1)', intersect(liver, tumour1)],
  ['liver - tumour1', subtract(liver, tumour1)],
  ['subtract(liver, tumour1, tumour2)', subtract(liver, tumour1, tumour2)],
  ['!liver', complement(liver)],
  ['!!liver', liver],
  ['largest(tumour*)', tumour2],
  ['largest(tumour*, 2)', both],
  ['component(tumour*, 2)', tumour1],
  ['component(tumour*, 3)', emptyMask(geometry)],
  ['dilate(tumour1, 4mm)', dilate(tumour1, 4)],
  ['dilate(tumour1, 4)', dilate(tumour1, 4)],
  ['dilate( tumour1 ,4 mm )', dilate(tumour1, 4)],
  ['erode(liver, 2.5mm)', erode(liver, 2.5)],
  ['shell(tumour1, 0mm, 4mm)', shell(tumour1, 0, 4)],
  ['shell(tumour1, -2mm, 2mm)', shell(tumour1, -2, 2)],
  ['open(liver, 3mm)', dilate(erode(liver, 3), 3)],
  ['close(tumour*, 3mm)', erode(dilate(both, 3), 3)],
  ['fill(liver - tumour1)', liver],
  ['"left-lobe"', liver],
  ["'left-lobe' - 7", subtract(liver, tumour1)],
  ['union(7)', tumour1],
])('%s', (expression, expected) => {
  expect(maskOf(expression).data).toEqual(expected.data);
});

test('hu(lo, hi) reads the voxels of the image, both ends included', () => {
  const inRange = maskOf('hu(-50, 0)');
  expect(countVoxels(inRange)).toBe(6 * 264);
  expect(maskOf('tumour2 & hu(100, 3000)').data).toEqual(intersect(tumour2, maskOf('hu(100 HU, 3000)')).data);
  expect(() => evaluateRegion('hu(0, 1)', { segments })).toThrow('no image is given');
});

test('intersect() takes each segment of a wildcard separately', () => {
  expect(countVoxels(maskOf('intersect(tumour*)'))).toBe(0);
  expect(countVoxels(maskOf('intersect((tumour*))'))).toBe(0);
  expect(countVoxels(maskOf('intersect(union(tumour*))'))).toBe(countVoxels(both));
});
