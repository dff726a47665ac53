import { coreError, didYouMean } from '@radscore/core';
import type { Mask, Volume } from '@radscore/image';
import type { CaseRegion } from '../extraction/extract-case.js';
import type { DeepRequest } from '../extraction/request.js';
import { deepFeatureNames, type Encoder } from './encoder.js';
import { cutPatch } from './patch.js';
import { scatteringEncoder } from './scattering.js';

/**
 * The deep features of a case: a patch around the region, through the encoder.
 *
 * @param openOther opens an encoder that is not the built-in one.
 * @param change image and region as they might have been, where the case is perturbed
 * @throws RAD-PARAMETER-UNKNOWN where the case has no such region; RAD-PARAMETER-INVALID for another number of outputs than the built-in
 * encoder has; what `openOther` and `cutPatch` throw.
 */
export async function deepFeatures(
  image: Volume,
  regions: readonly CaseRegion[],
  { encoder: reference, outputs, region, patch }: DeepRequest,
  openOther: (reference: string, outputs: number) => Promise<Encoder>,
  change?: (image: Volume, region: Mask) => { readonly volume: Volume; readonly mask: Mask },
): Promise<[string, number][]> {
  const encoder = reference === 'builtin' ? builtInEncoder(outputs) : await openOther(reference, outputs);
  const own = { volume: image, mask: regionNamed(region, regions).mask };
  const { volume, mask } = change?.(own.volume, own.mask) ?? own;
  const values = await encoder.encode(cutPatch(volume, mask, patch));
  return deepFeatureNames(outputs).map((feature, i) => [feature, values[i]!]);
}

/** The encoder that comes with radscore. @throws RAD-PARAMETER-INVALID for another number of outputs than it has. */
export function builtInEncoder(outputs: number): Encoder {
  if (outputs === scatteringEncoder.outputs) return scatteringEncoder;
  const problem = `the built-in encoder has ${scatteringEncoder.outputs}`;
  throw coreError('RAD-PARAMETER-INVALID', { name: 'deep.outputs', value: outputs, problem });
}

/** A region by its name; the only one of a case has none. */
function regionNamed(name: string, regions: readonly CaseRegion[]): CaseRegion {
  const found = regions.find((region) => region.name === name) ?? (regions.length === 1 ? regions[0] : undefined);
  if (found !== undefined) return found;
  const names = regions.map((region) => region.name);
  const known = names.join(', ');
  throw coreError('RAD-PARAMETER-UNKNOWN', { kind: 'region', name, suggestion: didYouMean(name, names), known });
}
