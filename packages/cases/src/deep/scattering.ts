import { square } from '@radscore/elementary';
import { imageError, signedDistanceMap } from '@radscore/image';
import type { Encoder } from './encoder.js';
import type { Patch } from './patch.js';
import { type Bands, type Grid, smooth, waveletBands } from './wavelet-bands.js';

/** Scales of the wavelets: features of 1, 2, 4 and 8 voxels. */
const scales = 4;
/** Where the answers of the network are averaged, by the distance from the region's border, mm: inside negative. */
const zones = [
  { from: -Infinity, to: -4 },
  { from: -4, to: 0 },
  { from: 0, to: 4 },
  { from: 4, to: 10 },
] as const;

/**
 * The built-in encoder: a scattering network of two layers in 3D, which needs no training and no download. Fixed wavelets, modulus, wavelets
 * again, modulus, average. Its 256 outputs are 32 paths (grey value, its coarse rest, 12 of the first layer: 4 scales x edges, lines, corners;
 * 18 of the second: pairs of a finer and a coarser scale x edges, lines, corners of the finer) x 4 zones (deep inside the region, its inner 4
 * mm, the 4 mm around it, the 6 mm beyond) x mean and standard deviation. Turning the patient by 90 degrees changes nothing.
 *
 * A region without a voxel deeper than 4 mm uses what it has as its inside.
 *
 * Source: Mallat, Group invariant scattering, 2012; Bruna and Mallat, Invariant scattering convolution networks, 2013, with undecimated
 * separable wavelets in place of Morlet's.
 */
export const scatteringEncoder: Encoder = {
  name: 'radscore scattering network (3D, two layers, fixed wavelets, untrained)',
  outputs: 256,
  encode: async (patch) => scatteringFeatures(patch),
};

/** @throws RAD-MASK-EMPTY where nothing of the region lies in the patch. */
function scatteringFeatures(patch: Patch): Float64Array {
  const members = zoneMembers(patch);
  const features: number[] = [];
  for (const path of paths(Float64Array.from(patch.values), patch.geometry.size)) {
    for (const voxels of members) features.push(...moments(path, voxels));
  }
  return Float64Array.from(features);
}

/** The 32 images whose averages are the features, one at a time. */
function* paths(image: Float64Array, size: Grid): Iterable<Float64Array> {
  yield image;
  let rest = image;
  const first: Bands[] = [];
  for (let scale = 0; scale < scales; scale++) {
    const bands = waveletBands(rest, size, 2 ** scale);
    first.push(bands);
    yield* [bands.edges, bands.lines, bands.corners];
    rest = bands.smooth;
  }
  yield rest;
  for (const [fine, bands] of first.entries()) {
    for (const band of [bands.edges, bands.lines, bands.corners]) {
      let envelope = smooth(band, size, 2 ** fine);
      for (let coarse = fine + 1; coarse < scales; coarse++) {
        const second = waveletBands(envelope, size, 2 ** coarse);
        yield strengthOf(second);
        envelope = second.smooth;
      }
    }
  }
}

/** The strength of change of any kind. */
function strengthOf({ edges, lines, corners }: Bands): Float64Array {
  return edges.map((e, i) => Math.sqrt(e * e + lines[i]! * lines[i]! + corners[i]! * corners[i]!));
}

/** The voxels of each zone. A zone without any takes those of the zone before it, the first those of the second. */
function zoneMembers({ region }: Patch): Int32Array[] {
  if (!region.data.includes(1)) throw imageError('RAD-MASK-EMPTY', { label: 'the region within its patch' });
  const distance = signedDistanceMap(region).data;
  const found = zones.map(({ from, to }) => {
    const voxels: number[] = [];
    for (let i = 0; i < distance.length; i++) if (distance[i]! > from && distance[i]! <= to) voxels.push(i);
    return Int32Array.from(voxels);
  });
  const inside = found[0]!.length > 0 ? found[0]! : found[1]!;
  const filled = [inside];
  for (const voxels of found.slice(1)) filled.push(voxels.length > 0 ? voxels : filled.at(-1)!);
  return filled;
}

function moments(values: Float64Array, voxels: Int32Array): [number, number] {
  let sum = 0;
  for (const i of voxels) sum += values[i]!;
  const mean = sum / voxels.length;
  let squares = 0;
  for (const i of voxels) squares += square(values[i]! - mean);
  return [mean, Math.sqrt(squares / voxels.length)];
}
