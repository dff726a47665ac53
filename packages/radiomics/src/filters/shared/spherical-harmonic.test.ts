import { describe, expect, test } from 'vitest';
import fixture from '../../../../../fixtures/scipy/sphere.json' with { type: 'json' };
import { icosphere } from './icosphere.js';
import { sphereHarmonics } from './sphere-harmonics.js';
import { sphericalHarmonic } from './spherical-harmonic.js';

describe('spherical harmonics', () => {
  test("up to degree 4 are SciPy's", () => {
    for (const [m, n, azimuth, polar, real, imaginary] of fixture.harmonics) {
      const [re, im] = sphericalHarmonic(m, n, azimuth, polar);
      expect(Math.abs(re - real)).toBeLessThan(1e-15);
      expect(Math.abs(im - imaginary)).toBeLessThan(1e-15);
    }
  });

  test('the table for 42 points is the formula, rounded', () => {
    const sphere = icosphere(1, 1);
    sphereHarmonics(1, sphere, 1).forEach((values, i) => {
      values.forEach(([re, im], k) => {
        const [x, y, z] = sphere[k];
        const [expectedRe, expectedIm] = sphericalHarmonic(i - 1, 1, Math.acos(z), Math.atan2(y, x));
        expect(Math.abs(re - expectedRe)).toBeLessThan(1e-15);
        expect(Math.abs(im - expectedIm)).toBeLessThan(1e-15);
      });
    });
  });
});
