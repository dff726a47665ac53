import type { RadError } from '@radscore/core';
import { imageError } from '../errors.js';
import type { Triple } from '../volume/volume.js';
import type { Network } from './network.js';

interface OnnxAnswer {
  readonly data: unknown;
  readonly type: string;
}

/** What is needed of ONNX Runtime, native or WebAssembly. */
export interface OnnxRuntime<T> {
  readonly InferenceSession: {
    create(bytes: Uint8Array): Promise<{
      readonly inputNames: readonly string[];
      readonly outputNames: readonly string[];
      run(inputs: Readonly<Record<string, T>>): Promise<Readonly<Record<string, OnnxAnswer>>>;
    }>;
  };
  readonly Tensor: new (type: 'float32', values: Float32Array, dims: readonly number[]) => T;
}

/** A model that is loaded, with one input. */
export interface OnnxModel {
  /** The first output for a batch of one with one channel, the last axis fastest; size along the axes, the fastest first. */
  run(values: Float32Array, size: Triple): Promise<OnnxAnswer>;
}

/**
 * Opens an ONNX file.
 *
 * @param fail makes the error of a file that is not an ONNX model, or does not run
 * @throws what `fail` makes.
 */
export async function openOnnx<T>(
  runtime: OnnxRuntime<T>,
  bytes: Uint8Array,
  fail: (problem: string) => RadError,
): Promise<OnnxModel> {
  const refused = (error: Error): never => {
    throw fail(error.message.split('\n')[0]!.slice(0, 300));
  };
  const session = await runtime.InferenceSession.create(bytes).catch(refused);
  const { inputNames, outputNames } = session;
  if (inputNames.length !== 1) throw fail(`it has ${inputNames.length} inputs (${inputNames.join(', ')}), not one`);
  return {
    async run(values, [x, y, z]) {
      const tensor = new runtime.Tensor('float32', values, [1, 1, z, y, x]);
      const answer = await session.run({ [inputNames[0]!]: tensor }).catch(refused);
      return answer[outputNames[0]!]!;
    },
  };
}

/**
 * A segmentation network from an ONNX file: one input of 1 x 1 x the tile, one output of 1 x classes x the tile.
 *
 * @param file its name, for errors
 * @throws RAD-NETWORK-MODEL for a file that is not an ONNX model; so does running it, for an output of another type.
 */
export async function onnxNetwork<T>(runtime: OnnxRuntime<T>, bytes: Uint8Array, file: string): Promise<Network> {
  const fail = (problem: string) => imageError('RAD-NETWORK-MODEL', { problem }, { file });
  const model = await openOnnx(runtime, bytes, fail);
  return {
    async run(tile, size) {
      const { data, type } = await model.run(tile, size);
      if (type !== 'float32') throw fail(`it gives numbers of type ${type}, not float32`);
      return data as Float32Array;
    },
  };
}
