import { basename } from 'node:path';
import type { Encoder } from '@radscore/cases';
import { sha256Hex } from '@radscore/core';
import { openOnnx } from '@radscore/image/segment';
import { hostError } from '../errors.js';
import { readRegular } from '../files/read-regular.js';
import { largestOnnx, onnxRuntime } from './onnx-session.js';

/**
 * An encoder from an ONNX file: one input of 1 x 1 x z x y x x (a patch, grey values 0 to 1, single precision), one output that holds `outputs` numbers. It
 * runs in `onnxruntime-node` where that is installed, else in `onnxruntime-web` (WebAssembly, one thread).
 *
 * @throws RAD-FILE-UNREADABLE, RAD-DEEP-MODEL for a file that is not such a model; encoding throws RAD-DEEP-MODEL for another number of outputs, or outputs
 * that are not numbers.
 * @example
 * const encoder = await onnxEncoder('resnet3d.onnx', 256);
 */
export async function onnxEncoder(file: string, outputs: number): Promise<Encoder> {
  const fail = (problem: string) => hostError('RAD-DEEP-MODEL', { problem }, { file });
  const bytes = await readRegular(file, largestOnnx);
  const model = await openOnnx(await onnxRuntime(), bytes, fail);
  return {
    name: `${basename(file)} (ONNX, sha256 ${sha256Hex(bytes).slice(0, 16)})`,
    outputs,
    encode: async ({ values, geometry: { size } }) => {
      const answer = await model.run(values, size);
      const found = Float64Array.from(answer.data as ArrayLike<number>);
      if (found.length !== outputs) throw fail(`it gives ${found.length} numbers where ${outputs} are wanted`);
      if (!found.every(Number.isFinite)) throw fail('it gives numbers that are not finite');
      return found;
    },
  };
}
