import type { Rng } from '@radscore/core';
import { cos, hypot, pow } from '@radscore/elementary';

/**
 * A smooth random function of a place in mm, with mean 0 and standard deviation 1 over all functions: the sum of plane
 * waves of random direction and phase. It does not depend on any grid.
 *
 * @param wavelength mm; the waves are up to half as long and twice as long.
 */
export function randomWaves(rng: Rng, wavelength: number, count = 24): (x: number, y: number, z: number) => number {
  const waves = Array.from({ length: count }, () => {
    const [a, b, c] = [rng.normal(), rng.normal(), rng.normal()];
    const k = (2 * Math.PI) / (wavelength * pow(2, 2 * rng.uniform() - 1) * hypot(a, b, c));
    return { kx: a * k, ky: b * k, kz: c * k, phase: 2 * Math.PI * rng.uniform() };
  });
  const scale = Math.sqrt(2 / count);
  return (x, y, z) => {
    let sum = 0;
    for (const { kx, ky, kz, phase } of waves) sum += cos(kx * x + ky * y + kz * z + phase);
    return scale * sum;
  };
}
