import { createRng, type Rng } from '@radscore/core';
import { identityDirection, type Mask, type Triple, type Volume } from '@radscore/image';
import { type FeatureSettings, featureSettingsSchema } from '../../parameters/settings.js';

export interface AnyCase {
  readonly volume: Volume;
  readonly mask: Mask;
  readonly binning: { readonly binWidth: number } | { readonly binCount: number };
  readonly settings: FeatureSettings;
  /** What was drawn, for the message of a failure. */
  readonly description: string;
}

type Inside = (x: number, y: number, z: number) => boolean;

/** Image, region and settings at random; the same ones for the same seed. */
export function anyCase(seed: number): AnyCase {
  const rng = createRng(`differential ${seed}`);
  const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(rng.uniform() * choices.length)];
  const whole = (low: number, high: number) => low + Math.floor(rng.uniform() * (high - low + 1));
  const size: Triple = pick(
    [whole(1, 9), whole(1, 7), whole(1, 5)],
    [whole(8, 12), whole(5, 9), whole(4, 6)],
    [whole(1, 30), whole(1, 4), whole(1, 3)],
    [whole(1, 9), whole(1, 5), whole(1, 4)],
    [whole(1, 5), whole(1, 5), whole(1, 5)],
    [whole(8, 20), whole(1, 3), 1],
    [1, whole(1, 9), whole(1, 9)],
  );
  const spacing: Triple = pick<Triple>([1, 1, 1], [0.7, 0.7, 5], [2, 0.5, 1]);
  const geometry = { size, spacing, origin: [0, 0, 0], direction: identityDirection } as const;
  const [shape, inside] = anyShape(rng, size, pick);
  const [kind, value] = anyValues(rng, pick);
  const length = size[0] * size[1] * size[2];
  const place = (i: number): Triple => [
    i % size[0],
    Math.floor(i / size[0]) % size[1],
    Math.floor(i / (size[0] * size[1])),
  ];
  const data = Float64Array.from({ length }, (_, i) => value(...place(i)));
  const maskData = Uint8Array.from({ length }, (_, i) => Number(inside(...place(i))));
  if (maskData.every((m) => m === 0)) maskData[whole(0, length - 1)] = 1;
  const within = data.filter((_, i) => maskData[i] === 1);
  const range = Math.max(...within) - Math.min(...within) || 1;
  const binning = pick<AnyCase['binning']>(
    { binWidth: range / pick(0.6, 3, 8, 31.5, 64) },
    { binWidth: pick(1, 25, 0.1) * (range > 3000 ? range / 500 : 1) },
    { binCount: pick(1, 2, 8, 32, 94, 128, 256, 1260, 1400) },
    { binCount: whole(1, 300) },
  );
  const settings = featureSettingsSchema.parse({
    distances: pick([1], [1], [2], [1, 2], [1, 2], [1, 2, 3], [1, 2, 3], [3], [1, 4], [40]),
    force2D: pick(false, false, true),
    force2Ddimension: pick(0, 1, 2),
    symmetricalGLCM: pick(true, false),
    weightingNorm: pick(null, null, 'manhattan', 'euclidean', 'infinity', 'no_weighting'),
    gldm_a: pick(0, 0, 1, 2.5, 40, 70000),
    voxelArrayShift: pick(0, 1000),
  });
  const description = `seed ${seed}: ${JSON.stringify({ size, spacing, shape, kind, ...binning, ...settings })}`;
  return { volume: { geometry, data }, mask: { geometry, data: maskData }, binning, settings, description };
}

type Pick = <T>(...choices: readonly T[]) => T;

function anyShape(rng: Rng, size: Triple, pick: Pick): [string, Inside] {
  const density = pick(0.05, 0.3, 0.6, 0.95);
  const centre = size.map((n) => (n - 1) / 2);
  const away: (...at: Triple) => number = (...at) =>
    Math.max(...at.map((n, axis) => Math.abs(n - centre[axis]) / (size[axis] / 2)));
  const radius = (...at: Triple) => at.reduce((sum, n, axis) => sum + ((n - centre[axis]) / (size[axis] / 2)) ** 2, 0);
  return pick<[string, Inside]>(
    ['all', () => true],
    ['random', () => rng.uniform() < density],
    ['ball', (...at) => radius(...at) <= 1],
    ['shell', (...at) => away(...at) > 0.5],
    ['chessboard', (x, y, z) => (x + y + z) % 2 === 0],
    ['stripes', (x) => x % 3 === 0],
    ['two ends', (x) => x === 0 || x === size[0] - 1],
    ['diagonal', (x, y, z) => x === y && y === z],
    ['plane', (_x, y) => y === 0],
    ['line', (_x, y, z) => y === 0 && z === 0],
    ['voxel', (x, y, z) => x === 0 && y === 0 && z === size[2] - 1],
  );
}

function anyValues(rng: Rng, pick: Pick): [string, (x: number, y: number, z: number) => number] {
  const scale = pick(1, 100, 3000, 1e-3);
  const shift = pick(0, -1000, 40);
  return pick<[string, (x: number, y: number, z: number) => number]>(
    ['flat', () => shift],
    ['two', () => (rng.uniform() < 0.5 ? 0 : scale)],
    ['noise', () => shift + scale * rng.normal()],
    ['whole', () => Math.round(shift + 30 * rng.normal())],
    ['ramp', (x, y, z) => shift + scale * (x + 3 * y - z)],
    ['smooth', (x, y, z) => shift + scale * (Math.sin(x / 3) + Math.cos(y / 2) + z / 5 + 0.1 * rng.normal())],
    ['outlier', () => (rng.uniform() < 0.02 ? 50 * scale : Math.round(10 * rng.normal()))],
    ['halves', () => Math.round(8 * rng.normal()) / 2],
  );
}
