import { createRng } from '@radscore/core';
import {
  connectedComponents,
  countVoxels,
  emptyMask,
  fillHoles,
  type Geometry,
  intersect,
  type Mask,
  shell,
  subtract,
  union,
  type Volume,
  voxelVolume,
} from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { type PhantomCase, phantomCase } from './phantom-case.js';

function spread({ data }: Volume | { data: Float64Array }, mask?: Mask): { mean: number; sd: number } {
  const values = Array.from(data as ArrayLike<number>).filter((_, i) => mask === undefined || mask.data[i] !== 0);
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length) };
}

describe('phantomCase', () => {
  const make = (seed: string, options = {}): PhantomCase => phantomCase(createRng(seed), options);
  const plain = make('patient-1');
  const tumoursOf = ({ segments }: PhantomCase): Mask[] =>
    [...segments].filter(([name]) => name.startsWith('tumour')).map(([, mask]) => mask);

  test('is a CT of 128 x 128 x 40 voxels in HU, with air around the body', () => {
    expect(plain.image.geometry.size).toEqual([128, 128, 40]);
    expect(plain.image.geometry.spacing).toEqual([1.6, 1.6, 2.5]);
    const { mean } = spread(plain.image, corner(plain.image.geometry));
    expect(Math.abs(mean + 1000)).toBeLessThan(5);
  });

  test('has liver, vessels and 2 to 5 tumours, each a single piece inside the liver, apart', () => {
    const counts = new Set<number>();
    for (let n = 0; n < 6; n++) {
      const patient = n === 0 ? plain : make(`patient-${n + 1}`, { spacing: [3.2, 3.2, 5] });
      const tumours = tumoursOf(patient);
      counts.add(tumours.length);
      const liver = patient.segments.get('liver')!;
      for (const tumour of tumours) {
        expect(countVoxels(subtract(tumour, liver))).toBe(0);
        expect(connectedComponents(tumour).length).toBe(1);
      }
      expect(connectedComponents(union(tumours[0], ...tumours)).length).toBe(tumours.length);
      for (const name of ['hepatic', 'portal']) {
        const vessel = patient.segments.get(name)!;
        expect(countVoxels(vessel)).toBeGreaterThan(100 / voxelVolume(liver.geometry));
        expect(countVoxels(subtract(vessel, liver))).toBe(0);
        for (const tumour of tumours) expect(countVoxels(intersect(vessel, tumour))).toBe(0);
      }
      expect(sameValues(fillHoles(liver).data, liver.data)).toBe(true);
    }
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(2);
    for (const count of counts) expect(count).toBeLessThanOrEqual(5);
  });

  test('the liver is 100 HU, its texture and the noise what they are said to be', () => {
    const { segments, image } = make('plain', { blurMm: 0, noiseHu: 0, rimSignal: 0 });
    const others = [...segments].filter(([name]) => name !== 'liver').map(([, mask]) => mask);
    const { mean, sd } = spread(image, subtract(segments.get('liver')!, ...others));
    expect(Math.abs(mean - 100)).toBeLessThan(3);
    expect(Math.abs(sd - 12)).toBeLessThan(2);
    const air = corner(image.geometry);
    expect(spread(image, air).sd).toBe(0);
    expect(Math.abs(spread(make('plain', { noiseHu: 20 }).image, air).sd - 20)).toBeLessThan(4);
  });

  test('the signals change the texture of tumours and rims alone, and nothing else', () => {
    const low = make('signal', { intraSignal: 0, rimSignal: 0, noiseHu: 0, blurMm: 0 });
    const high = make('signal', { intraSignal: 1, rimSignal: 1, noiseHu: 0, blurMm: 0 });
    const [first, ...rest] = tumoursOf(low);
    const tumours = union(first, ...rest);
    const rim = intersect(shell(tumours, 0, 4), low.segments.get('liver')!);
    for (const [name, mask] of high.segments) expect(sameValues(mask.data, low.segments.get(name)!.data)).toBe(true);
    expect(spread(low.image, tumours).sd).toBeLessThan(9);
    expect(spread(high.image, tumours).sd).toBeGreaterThan(20);
    expect(spread(high.image, rim).sd).toBeGreaterThan(1.3 * spread(low.image, rim).sd);
    const changed = union(tumours, rim);
    const differing = low.image.data.reduce(
      (n, v, i) => n + Number(v !== high.image.data[i] && changed.data[i] === 0),
      0,
    );
    expect(differing).toBe(0);
    expect([high.truth.intraSdHu, high.truth.rimSdHu]).toEqual([26, 24]);
  });

  test('the anatomy does not depend on the scanner', () => {
    const coarse = make('patient-1', { spacing: [2, 2, 5], noiseHu: 15 });
    expect(coarse.image.geometry.size).toEqual([102, 102, 20]);
    expect(coarse.truth.tumours.map((t) => t.centre)).toEqual(plain.truth.tumours.map((t) => t.centre));
    coarse.truth.tumours.forEach((t, i) => {
      expect(Math.abs(t.volumeMm3 / plain.truth.tumours[i].volumeMm3 - 1)).toBeLessThan(0.1);
    });
  });

  test('the same seed gives the same bytes; another seed another patient', () => {
    expect(sameValues(make('patient-1').image.data, plain.image.data)).toBe(true);
    expect(make('patient-2', { spacing: [3.2, 3.2, 5] }).truth.tumours).not.toEqual(plain.truth.tumours);
  });

  test('refuses signals outside 0 to 1 and numbers of tumours it cannot place', () => {
    expect(() => make('x', { intraSignal: 1.1 })).toThrow('it must be from 0 to 1');
    expect(() => make('x', { tumours: 6 })).toThrow('it must be from 0 to 5');
  });
});

/** Equality of large arrays, without the cost of describing a difference. */
function sameValues(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return a.length === b.length && Array.prototype.every.call(a, (v, i) => v === b[i]);
}

/** A block of voxels in the corner of the scan, far from the body. */
function corner(geometry: Geometry): Mask {
  const mask = emptyMask(geometry);
  const [nx, ny, nz] = geometry.size;
  for (let z = 0; z < nz; z++) for (let y = 0; y < 8; y++) mask.data.fill(1, nx * (y + ny * z), nx * (y + ny * z) + 8);
  return mask;
}
