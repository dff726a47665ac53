import { createRng } from '@radscore/core';
import { centreOfMass, liverFromSeed, maskAgreement, type Triple } from '@radscore/image';
import { expect, test } from 'vitest';
import { phantomCase } from './phantom-case.js';

test('one click in the middle of the liver finds it on phantoms, tumours and vessels included, with a Dice above 0.95', () => {
  for (const seed of ['p1', 'p2', 'p3', 'p4']) {
    const { image, segments } = phantomCase(createRng(seed));
    const liver = segments.get('liver')!;
    const click = centreOfMass(liver)!.index.map(Math.round) as unknown as Triple;
    const { dice, meanSurfaceDistance } = maskAgreement(liverFromSeed(image, click), liver);
    expect(dice.value, seed).toBeGreaterThan(0.95);
    expect(meanSurfaceDistance.value, seed).toBeLessThan(1.5);
  }
});
