import type { Patch } from './patch.js';

/** Turns a patch into deep features. */
export interface Encoder {
  /** As the report names it: `radscore scattering network`, or file name and hash of an ONNX model. */
  readonly name: string;
  readonly outputs: number;
  /** One finite number an output; the same patch gives the same bits. */
  encode(patch: Patch): Promise<Float64Array>;
}

/** References that name what comes with radscore; any other is the path of an ONNX file. */
const own = ['builtin', 'trained'];

/** The file that an encoder lies in; undefined for those that come with radscore. */
export function encoderFile(reference: string): string | undefined {
  return own.includes(reference) ? undefined : reference;
}

/** `deep_000` to `deep_255`: the names of the features of an encoder. */
export function deepFeatureNames(outputs: number): string[] {
  return Array.from({ length: outputs }, (_, i) => `deep_${String(i).padStart(3, '0')}`);
}
