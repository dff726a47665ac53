import {
  boundingBox,
  boxSize,
  centreOfMass,
  connectedComponents,
  countVoxels,
  forEachRun,
  type Mask,
  type Volume,
} from '@radscore/image';
import { rangeAndSum } from '@radscore/kernels';
import { isIbsiCompliant } from '../parameters/convention.js';
import type { ExtractionParameters } from '../parameters/parameters.js';
import type { Steps } from '../shared/steps.js';
import { version } from '../version.js';
import { bytesOf, plainSha1Steps, type Sha1, wideBytesOf } from './sha1.js';

export type DiagnosticValue = string | number | readonly number[] | Readonly<Record<string, unknown>>;

/** The `diagnostics_` columns of a result, under PyRadiomics' names. */
export type Diagnostics = Record<`diagnostics_${string}`, DiagnosticValue>;

/** Which image or mask is described: as it came in, or after a step of preprocessing. */
export type Stage = 'original' | 'corrected' | 'interpolated' | 'resegmented';

/**
 * What made the result: version, settings, image types, the convention, and the families whose values on the original image are the
 * IBSI's, as far as the processing shows it (`isIbsiCompliant` tells it of a feature).
 */
export function configurationDiagnostics(parameters: ExtractionParameters): Diagnostics {
  const { settings, source } = parameters;
  const compliant = parameters.families.filter(({ family, wanted }) =>
    wanted.every((feature) => isIbsiCompliant(parameters, 'original', family, feature)),
  );
  return {
    diagnostics_Versions_Radscore: version,
    diagnostics_Configuration_Settings: settings,
    diagnostics_Configuration_EnabledImageTypes: source.imageType ?? { Original: {} },
    diagnostics_Configuration_Convention: settings.convention,
    diagnostics_Configuration_IbsiCompliant: compliant.map(({ family }) => family.name).join(' ') || 'none',
  };
}

/** Hash (SHA-1 of the voxels), grid and grey values of an image; `Mean`, `Minimum` and `Maximum` are over all its voxels. */
export function* imageDiagnostics({ geometry, data }: Volume, stage: Stage, sha1?: Sha1): Steps<Diagnostics> {
  const hash = stage === 'original' && (yield* hashOf(bytesOf(data), sha1));
  const { mean, minimum, maximum } = summarise(data);
  const name = `diagnostics_Image-${stage}` as const;
  return {
    ...(hash && { [`${name}_Hash`]: hash, [`${name}_Dimensionality`]: '3D' }),
    [`${name}_Spacing`]: geometry.spacing,
    [`${name}_Size`]: geometry.size,
    [`${name}_Mean`]: mean,
    [`${name}_Minimum`]: minimum,
    [`${name}_Maximum`]: maximum,
  };
}

/**
 * Hash, grid, bounding box (first voxel and size), voxels, connected parts (26 neighbours) and centre of mass of a mask,
 * with the grey values inside where an image on the same grid is given.
 */
export function* maskDiagnostics(mask: Mask, stage: Stage, volume?: Volume, sha1?: Sha1): Steps<Diagnostics> {
  const { geometry, data } = mask;
  const name = `diagnostics_Mask-${stage}` as const;
  const hash = stage === 'original' && (yield* hashOf(wideBytesOf(data), sha1));
  const box = boundingBox(mask);
  const centre = centreOfMass(mask);
  yield;
  const parts = connectedComponents(mask, 26).length;
  yield;
  return {
    ...(hash && { [`${name}_Hash`]: hash }),
    [`${name}_Spacing`]: geometry.spacing,
    [`${name}_Size`]: geometry.size,
    ...(box !== undefined && { [`${name}_BoundingBox`]: [...box.lower, ...boxSize(box)] }),
    [`${name}_VoxelNum`]: countVoxels(mask),
    [`${name}_VolumeNum`]: parts,
    ...(centre !== undefined && {
      [`${name}_CenterOfMassIndex`]: centre.index,
      [`${name}_CenterOfMass`]: centre.mm,
    }),
    ...(volume !== undefined && valuesInside(volume, mask, name)),
  };
}

/** The hash by the platform's function, or by the built-in one, a piece at a time. */
function* hashOf(parts: Iterable<Uint8Array>, sha1: Sha1 | undefined): Steps<string> {
  return sha1 === undefined ? yield* plainSha1Steps(parts) : sha1(parts);
}

function valuesInside(volume: Volume, mask: Mask, name: `diagnostics_${string}`): Diagnostics {
  const { mean, minimum, maximum } = summariseInside(volume.data, mask);
  return { [`${name}_Mean`]: mean, [`${name}_Minimum`]: minimum, [`${name}_Maximum`]: maximum };
}

function summarise(data: Volume['data']) {
  const { sum, minimum, maximum } = rangeAndSum(data);
  return { mean: sum / data.length, minimum, maximum };
}

function summariseInside(data: Volume['data'], mask: Mask) {
  let [count, sum, minimum, maximum] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  forEachRun(mask, (start, end) => {
    count += end - start;
    for (let i = start; i < end; i++) {
      const value = data[i];
      sum += value;
      if (value < minimum) minimum = value;
      if (value > maximum) maximum = value;
    }
  });
  return { mean: sum / count, minimum, maximum };
}
