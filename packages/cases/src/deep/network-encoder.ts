import { type RadError, sha256Hex } from '@radscore/core';
import { base64 } from '@scure/base';
import type { Encoder } from './encoder.js';
import type { Patch } from './patch.js';

/** A network that a runtime of ONNX has loaded. */
export interface LoadedNetwork {
  /** The first output for one patch as a batch of one with one channel, x fastest; size along x, y, z. */
  run(values: Float32Array, size: Patch['geometry']['size']): Promise<{ readonly data: unknown }>;
}

/** The encoder that a loaded network is. @param fail makes the error of an answer that is not what is wanted. */
export function networkEncoder(
  name: string,
  outputs: number,
  network: LoadedNetwork,
  fail: (problem: string) => RadError,
): Encoder {
  return {
    name,
    outputs,
    encode: async ({ values, geometry: { size } }) => {
      const { data } = await network.run(values, size);
      const found = Float64Array.from(data as ArrayLike<number>);
      if (found.length !== outputs) throw fail(`it gives ${found.length} numbers where ${outputs} are wanted`);
      if (!found.every(Number.isFinite)) throw fail('it gives numbers that are not finite');
      return found;
    },
  };
}

/**
 * The network that comes with radscore (`models/encoder-3d.onnx`, its card beside it): four convolutions in 3D, trained without outcomes. A
 * host runs it as it runs any other.
 *
 * @example
 * (await trainedNetwork()).bytes.length // => 308605
 */
export async function trainedNetwork(): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const { encoder3d } = await import('./generated/encoder-3d.js');
  const bytes = Uint8Array.from(base64.decode(encoder3d));
  const hash = sha256Hex(bytes).slice(0, 16);
  return { name: `radscore trained encoder (3D, four convolutions, trained without outcomes; sha256 ${hash})`, bytes };
}
