import { basename } from 'node:path';
import { caseError, type Encoder, networkEncoder, trainedNetwork } from '@radscore/cases';
import { sha256Hex } from '@radscore/core';
import { openOnnx } from '@radscore/image/segment';
import { readRegular } from '../files/read-regular.js';
import { largestOnnx, onnxRuntime, webRuntime } from './onnx-session.js';

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
  const fail = (problem: string) => caseError('RAD-DEEP-MODEL', { problem }, { file });
  const bytes = await readRegular(file, largestOnnx);
  const model = await openOnnx(await onnxRuntime(), bytes, fail);
  const name = `${basename(file)} (ONNX, sha256 ${sha256Hex(bytes).slice(0, 16)})`;
  return networkEncoder(name, outputs, model, fail);
}

/**
 * The encoder that comes with radscore, as any other, in `onnxruntime-web` alone: the same bits as in a browser.
 *
 * @throws encoding: RAD-DEEP-MODEL for another number of outputs than it has, or a patch of less than 26 voxels.
 */
export async function trainedEncoder(outputs: number): Promise<Encoder> {
  const { name, bytes } = await trainedNetwork();
  const fail = (problem: string) => caseError('RAD-DEEP-MODEL', { problem }, { field: 'deep.encoder' });
  return networkEncoder(name, outputs, await openOnnx(await webRuntime(), bytes, fail), fail);
}
