import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Encoder } from '@radscore/cases';
import { sha256Hex } from '@radscore/core';
import type * as Ort from 'onnxruntime-web';
import { hostError } from '../errors.js';

/**
 * An encoder from an ONNX file: one input of 1 x 1 x z x y x x (a patch, grey values 0 to 1, single precision), one output that holds `outputs` numbers. It
 * runs in `onnxruntime-node` where that is installed, else in `onnxruntime-web` (WebAssembly, one thread).
 *
 * @throws RAD-FILE-UNREADABLE, RAD-DEEP-MODEL for a file that is no such model; encoding throws RAD-DEEP-MODEL for another number of outputs, or outputs
 * that are no numbers.
 * @example
 * const encoder = await onnxEncoder('resnet3d.onnx', 256);
 */
export async function onnxEncoder(file: string, outputs: number): Promise<Encoder> {
  const bytes = await readModel(file);
  const fail = (problem: string) => hostError('RAD-DEEP-MODEL', { problem }, { file });
  const runtime = await loadRuntime();
  const session = await runtime.InferenceSession.create(bytes).catch((error: Error) => {
    throw fail(firstLine(error));
  });
  const { inputNames, outputNames } = session;
  if (inputNames.length !== 1) throw fail(`it has ${inputNames.length} inputs (${inputNames.join(', ')}), not one`);
  return {
    name: `${basename(file)} (ONNX, sha256 ${sha256Hex(bytes).slice(0, 16)})`,
    outputs,
    encode: async ({ values, geometry: { size } }) => {
      const tensor = new runtime.Tensor('float32', values, [1, 1, size[2], size[1], size[0]]);
      const answer = await session.run({ [inputNames[0]!]: tensor }).catch((error: Error) => {
        throw fail(firstLine(error));
      });
      const found = Float64Array.from(answer[outputNames[0]!]!.data as ArrayLike<number>);
      if (found.length !== outputs) throw fail(`it gives ${found.length} numbers where ${outputs} are wanted`);
      if (!found.every(Number.isFinite)) throw fail('it gives numbers that are not finite');
      return found;
    },
  };
}

async function readModel(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw hostError('RAD-FILE-UNREADABLE', { detail: (error as Error).message }, { file });
  }
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
