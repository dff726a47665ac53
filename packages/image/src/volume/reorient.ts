import { imageError } from '../errors.js';

import { allocateLike } from './allocate.js';
import { indexToPhysical } from './coordinates.js';
import type { Geometry, Triple, Volume, VoxelArray } from './volume.js';

/** The letters of the patient's axes in the order of LPS: where each one's positive and negative ends point. */
const ends = [
  ['L', 'R'],
  ['P', 'A'],
  ['S', 'I'],
] as const;

/**
 * Where the image axes run, as three letters: `LPS` for an image whose x runs to the patient's left, y to the back and
 * z to the head. An oblique axis is named by the patient's axis nearest to it; no two image axes share one.
 *
 * @example
 * ```ts
 * import { identityDirection, orientationCode } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * orientationCode(geometry); // => 'LPS'
 * ```
 */
export function orientationCode({ direction }: Geometry): string {
  return nearestAxes(direction)
    .map(({ patient, sign }) => ends[patient][sign > 0 ? 0 : 1])
    .join('');
}

/**
 * The image mirrored in its index order along one axis; every voxel keeps its place in mm.
 *
 * @example
 * ```ts
 * import { flip, identityDirection } from '@radscore/image';
 *
 * const geometry = { size: [3, 1, 1], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * Array.from(flip({ geometry, data: Float32Array.of(1, 2, 3) }, 0).data); // => [3, 2, 1]
 * ```
 */
export function flip<A extends VoxelArray>(volume: Volume<A>, axis: 0 | 1 | 2): Volume<A> {
  const signs: [number, number, number] = [1, 1, 1];
  signs[axis] = -1;
  return rearrange(volume, [0, 1, 2], signs);
}

/**
 * The image with its axes permuted and flipped so that they run as near as they can to the requested ones; nothing is
 * interpolated and every voxel keeps its place in mm. An image that already runs so is returned as it is.
 *
 * @param code three letters, one of each pair L/R, P/A, S/I, for x, y, z; `LPS` is DICOM's and ITK's.
 * @throws `RAD-ORIENTATION-CODE` for another text.
 */
export function reorient<A extends VoxelArray>(volume: Volume<A>, code = 'LPS'): Volume<A> {
  const current = nearestAxes(volume.geometry.direction);
  const wanted = [...code.toUpperCase()].map((letter) => {
    const patient = ends.findIndex((pair) => (pair as readonly string[]).includes(letter));
    return { patient, sign: ends[patient]?.[0] === letter ? 1 : -1 };
  });
  if (wanted.length !== 3 || new Set(wanted.map((w) => w.patient)).size !== 3 || wanted.some((w) => w.patient < 0)) {
    throw imageError('RAD-ORIENTATION-CODE', { code });
  }
  const axes = wanted.map((w) => current.findIndex((c) => c.patient === w.patient)) as [number, number, number];
  const signs = wanted.map((w, a) => w.sign * current[axes[a]].sign) as [number, number, number];
  const asItIs = axes.every((axis, a) => axis === a) && signs.every((sign) => sign > 0);
  return asItIs ? volume : rearrange(volume, axes, signs);
}

/** For each image axis the patient axis nearest to it, the closest pairs settled first. */
function nearestAxes(direction: Geometry['direction']): { patient: number; sign: number }[] {
  const pairs = [0, 1, 2].flatMap((image) =>
    [0, 1, 2].map((patient) => ({ image, patient, cosine: direction[3 * patient + image] })),
  );
  pairs.sort((p, q) => Math.abs(q.cosine) - Math.abs(p.cosine));
  const found: { patient: number; sign: number }[] = [];
  for (const { image, patient, cosine } of pairs) {
    if (found[image] !== undefined || found.some((f) => f?.patient === patient)) continue;
    found[image] = { patient, sign: cosine < 0 ? -1 : 1 };
  }
  return found;
}

/** New axis a is old axis `axes[a]`, run backwards where `signs[a]` is -1. */
function rearrange<A extends VoxelArray>({ geometry, data }: Volume<A>, axes: Triple, signs: Triple): Volume<A> {
  const { size, spacing, direction: d } = geometry;
  const stride = [1, size[0], size[0] * size[1]];
  const first: [number, number, number] = [0, 0, 0];
  for (let a = 0; a < 3; a++) if (signs[a] < 0) first[axes[a]] = size[axes[a]] - 1;
  const pick = (values: Triple): Triple => [values[axes[0]], values[axes[1]], values[axes[2]]];
  const column = (row: number, a: number): number => d[3 * row + axes[a]] * signs[a];
  const newSize = pick(size);
  const step = pick(stride as unknown as Triple).map((s, a) => s * signs[a]);
  const out = allocateLike(data, data.length);
  const start = first[0] + stride[1] * first[1] + stride[2] * first[2];
  for (let z = 0, to = 0; z < newSize[2]; z++) {
    for (let y = 0; y < newSize[1]; y++) {
      let from = start + y * step[1] + z * step[2];
      for (let x = 0; x < newSize[0]; x++, from += step[0]) out[to++] = data[from];
    }
  }
  return {
    geometry: {
      size: newSize,
      spacing: pick(spacing),
      origin: indexToPhysical(geometry, first),
      direction: [
        column(0, 0),
        column(0, 1),
        column(0, 2),
        column(1, 0),
        column(1, 1),
        column(1, 2),
        column(2, 0),
        column(2, 1),
        column(2, 2),
      ],
    },
    data: out,
  };
}
