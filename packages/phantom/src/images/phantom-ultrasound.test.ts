import { createRng } from '@radscore/core';
import type { Mask } from '@radscore/image';
import { connectedComponents, countVoxels, intersect } from '@radscore/image';
import { expect, test } from 'vitest';
import { phantomUltrasound } from './phantom-ultrasound.js';

const make = (options = {}) => phantomUltrasound(createRng('patient'), options);
const deviation = ({ image, segments }: ReturnType<typeof make>, name: string) => {
  const mask = segments.get(name)!;
  const values = [...image.data].filter((_, i) => mask.data[i] !== 0);
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
};

test('is one slice of 64 x 48 mm, with a metastasis in one piece and three regions apart from each other', () => {
  const { image, segments } = make();
  expect(image.geometry.size).toEqual([256, 192, 1]);
  const [metastasis, rim, parenchyma] = [...segments.values()] as [Mask, Mask, Mask];
  expect([...segments.keys()]).toEqual(['metastasis', 'peritumoral', 'parenchyma']);
  expect(connectedComponents(metastasis)).toHaveLength(1);
  expect(Math.abs((countVoxels(metastasis) * 0.25 ** 2) / (Math.PI * 10 ** 2) - 1)).toBeLessThan(0.3);
  for (const [a, b] of [
    [metastasis, rim],
    [metastasis, parenchyma],
    [rim, parenchyma],
  ] as const) {
    expect(countVoxels(intersect(a, b))).toBe(0);
  }
});

test('the signals make the echoes of their region uneven, and no others', () => {
  const [calm, restless] = [make({ lesionSignal: 0, rimSignal: 0 }), make({ lesionSignal: 1, rimSignal: 1 })];
  expect(deviation(restless, 'metastasis')).toBeGreaterThan(1.1 * deviation(calm, 'metastasis'));
  expect(deviation(restless, 'peritumoral')).toBeGreaterThan(1.1 * deviation(calm, 'peritumoral'));
  expect(deviation(restless, 'parenchyma')).toBe(deviation(calm, 'parenchyma'));
});

test('speckle spreads by 5.6 dB, as the logarithm of a Rayleigh distribution does, where the display cuts nothing off', () => {
  const decibels = (deviation(make({ lesionSignal: 0, rimSignal: 0 }), 'peritumoral') * 60) / 255;
  expect(Math.abs(decibels - 5.57)).toBeLessThan(0.7);
});

test('the outlines do not depend on the machine; the same seed gives the same bytes', () => {
  expect(make().image.data).toEqual(make().image.data);
  const other = make({ pixelMm: 0.3, speckleMm: 0.4, gainDb: 3 });
  const area = countVoxels(other.segments.get('metastasis')!) * 0.3 ** 2;
  expect(Math.abs(area / (countVoxels(make().segments.get('metastasis')!) * 0.25 ** 2) - 1)).toBeLessThan(0.03);
});
