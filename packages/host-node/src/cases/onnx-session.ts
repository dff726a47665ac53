import type { RadError } from '@radscore/core';
import type * as Ort from 'onnxruntime-web';
import { readRegular } from '../files/read-regular.js';

/** A model that is loaded, with one input. */
export interface OnnxSession {
  readonly bytes: Uint8Array;
  /** The first output for a batch of one with one channel, the last axis fastest; size along the axes, the fastest first. */
  run(values: Float32Array, size: readonly [number, number, number]): Promise<Ort.Tensor>;
}

/**
 * Opens an ONNX file in `onnxruntime-node` where that is installed, else in `onnxruntime-web` (WebAssembly, one thread).
 *
 * @param fail makes the error of a file that is not such a model, or does not run.
 * @throws RAD-FILE-UNREADABLE, and what `fail` makes.
 */
export async function openOnnx(file: string, fail: (problem: string) => RadError): Promise<OnnxSession> {
  const bytes = await readRegular(file, 2 ** 31);
  const runtime = await loadRuntime();
  const session = await runtime.InferenceSession.create(bytes).catch((error: Error) => {
    throw fail(firstLine(error));
  });
  const { inputNames, outputNames } = session;
  if (inputNames.length !== 1) throw fail(`it has ${inputNames.length} inputs (${inputNames.join(', ')}), not one`);
  return {
    bytes,
    async run(values, [x, y, z]) {
      const tensor = new runtime.Tensor('float32', values, [1, 1, z, y, x]);
      const answer = await session.run({ [inputNames[0]!]: tensor }).catch((error: Error) => {
        throw fail(firstLine(error));
      });
      return answer[outputNames[0]!]!;
    },
  };
}

/** The native runtime where the user has installed it, else the one that comes with radscore. */
async function loadRuntime(): Promise<typeof Ort> {
  const native = 'onnxruntime-node';
  try {
    return (await import(native)) as typeof Ort;
  } catch {
    const web = await import('onnxruntime-web');
    web.env.wasm.numThreads = 1;
    web.env.logLevel = 'error';
    return web;
  }
}

function firstLine(error: Error): string {
  return error.message.split('\n')[0]!.slice(0, 300);
}
