import { type Mask, type Triple, type Volume, voxelIndices } from '@radscore/image';
import * as z from 'zod/mini';
import { radiomicsError } from '../errors.js';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { type HarmonicLevel, harmonicLevel } from './shared/harmonic-level.js';
import { icosphere, type Point } from './shared/icosphere.js';
import { kurtosis } from './shared/kurtosis.js';
import { sphereHarmonics } from './shared/sphere-harmonics.js';
import { sphereSampler } from './shared/sphere-sampler.js';

/**
 * Local binary pattern in 3D: the grey values on a sphere around the voxel (an icosphere, in voxels), each 1 where it is not
 * below the voxel's, and of that pattern the strength of its parts of degree 0, 1 ... in spherical harmonics, one image each
 * (`lbp-3D-m1` is degree 0); last the kurtosis of the grey values on the sphere (normal: 0).
 *
 * PyRadiomics' reading is kept: the sphere's coordinates are taken as steps along z, y, x; the angle from its third axis as
 * azimuth and the one around it as polar angle; samples are rounded to the voxel type. Voxels outside the region are 0.
 *
 * A constant region inside a constant image has all ones; the kurtosis is then not defined: `RAD-FILTER-UNDEFINED` for
 * `lbp-3D-k` as soon as the sphere around one voxel of the region is constant (PyRadiomics: NaN).
 */
export const localBinaryPattern3D = defineFilter({
  name: 'LBP3D',
  summary: 'Describes the pattern of darker and brighter neighbours on a sphere by spherical harmonics.',
  source: 'PyRadiomics getLBP3DImage; Banerjee, Moelker, Niessen and van Walsum 2013',
  parameters: () =>
    z.strictObject({
      lbp3DLevels: parameter(z.int().check(z.minimum(1), z.maximum(8)), 2, 'Number of degrees of spherical harmonics.'),
      lbp3DIcosphereRadius: parameter(z.number().check(z.positive()), 1, 'Radius of the sphere, voxels.'),
      lbp3DIcosphereSubdivision: parameter(
        z.int().check(z.minimum(0), z.maximum(4)),
        1,
        'How often the faces of the icosahedron are cut in four.',
      ),
    }),
  imageNames: ({ lbp3DLevels }) => [...levelNames(lbp3DLevels), 'lbp-3D-k'],
  *apply(input, { lbp3DLevels, lbp3DIcosphereRadius, lbp3DIcosphereSubdivision }, { mask }) {
    const sphere = icosphere(lbp3DIcosphereSubdivision, lbp3DIcosphereRadius);
    const levels = levelNames(lbp3DLevels).map((_, degree) =>
      harmonicLevel(sphereHarmonics(degree, sphere, lbp3DIcosphereRadius)),
    );
    const voxels = voxelIndices(mask);
    const { strengths, kurtoses } = describeRegion(input, mask, voxels, sphere, levels);
    for (const [i, name] of levelNames(lbp3DLevels).entries()) {
      yield { name, volume: scatter(input, voxels, strengths[i]) };
    }
    requireDefined(kurtoses, voxels, input.geometry.size);
    yield { name: 'lbp-3D-k', volume: scatter(input, voxels, kurtoses) };
  },
});

const levelNames = (levels: number): string[] => Array.from({ length: levels }, (_, i) => `lbp-3D-m${i + 1}`);

interface Description {
  /** For each level the strength at each voxel of the region. */
  readonly strengths: readonly Float64Array[];
  /** Kurtosis at each voxel of the region; NaN where the sphere is constant. */
  readonly kurtoses: Float64Array;
}

function describeRegion(
  input: Volume,
  mask: Mask,
  voxels: Int32Array,
  sphere: readonly Point[],
  levels: readonly HarmonicLevel[],
): Description {
  const sample = sphereSampler(
    input,
    mask,
    sphere.map(([first, second, third]): Point => [third, second, first]),
  );
  const samples = new Float64Array(sphere.length);
  const pattern = new Uint8Array(sphere.length);
  const strengths = levels.map(() => new Float64Array(voxels.length));
  const kurtoses = new Float64Array(voxels.length);
  const scratch = new Float64Array(sphere.length);
  const precision = input.data instanceof Float32Array ? 'single' : 'double';
  voxels.forEach((at, i) => {
    sample(positionOf(at, input.geometry.size), samples);
    kurtoses[i] = kurtosis(samples, scratch, precision);
    for (let k = 0; k < samples.length; k++) pattern[k] = samples[k] >= input.data[at] ? 1 : 0;
    levels.forEach((strength, level) => {
      strengths[level][i] = strength(pattern);
    });
  });
  return { strengths, kurtoses };
}

function requireDefined(kurtoses: Float64Array, voxels: Int32Array, size: Triple): void {
  const i = kurtoses.findIndex(Number.isNaN);
  if (i < 0) return;
  const reason = `the grey values around voxel (${positionOf(voxels[i], size).join(', ')}) do not vary`;
  throw radiomicsError('RAD-FILTER-UNDEFINED', { filter: 'lbp-3D-k', reason });
}

function scatter({ geometry, data }: Volume, voxels: Int32Array, values: Float64Array): Volume {
  const out = new Float64Array(data.length);
  for (let i = 0; i < voxels.length; i++) out[voxels[i]] = values[i];
  return { geometry, data: out };
}

function positionOf(at: number, [nx, ny]: Triple): Triple {
  return [at % nx, Math.floor(at / nx) % ny, Math.floor(at / (nx * ny))];
}
