import type { CaseRegion, DeepRequest } from '@radscore/cases';
import { cutPatch, deepFeatureNames, type Encoder, scatteringEncoder } from '@radscore/cases';
import { coreError, didYouMean } from '@radscore/core';
import type { Volume } from '@radscore/image';
import { onnxEncoder } from './onnx-encoder.js';

/**
 * The deep features of a case: a patch around the region, through the encoder.
 *
 * @throws RAD-PARAMETER-UNKNOWN where the case has no such region, and what `openEncoder` and `cutPatch` throw.
 */
export async function deepFeatures(
  image: Volume,
  regions: readonly CaseRegion[],
  { encoder: name, outputs, region, patch }: DeepRequest,
): Promise<[string, number][]> {
  const encoder = await openEncoder(name, outputs);
  const values = await encoder.encode(cutPatch(image, regionNamed(region, regions).mask, patch));
  return deepFeatureNames(outputs).map((feature, i) => [feature, values[i]!]);
}

const opened = new Map<string, Promise<Encoder>>();

/**
 * The encoder of a protocol, opened once a thread.
 *
 * @param name `builtin`, or the path of an ONNX file.
 * @throws RAD-PARAMETER-INVALID for another number of outputs than the built-in encoder has; what `onnxEncoder` throws.
 */
export function openEncoder(name: string, outputs: number): Promise<Encoder> {
  const key = `${outputs} ${name}`;
  const encoder = opened.get(key) ?? (name === 'builtin' ? builtIn(outputs) : onnxEncoder(name, outputs));
  opened.set(key, encoder);
  return encoder;
}

async function builtIn(outputs: number): Promise<Encoder> {
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
